/**
 * One thing that is wrong with a file. `line` counts from 1, null where no line says it; `path` is the field, as
 * `criteria[3].anchors.2`, empty for the file as a whole. The message says what is wrong and what to do.
 */
export interface FileProblem {
  line: number | null;
  path: string;
  message: string;
}

/** The problem as one line: "backend-pack.yaml, line 42, criteria[3].anchors.2: this field is missing. ...". */
export function formatProblem(file: string, { line, path, message }: FileProblem): string {
  const places = [file, line === null ? '' : `line ${line}`, path].filter((place) => place !== '');
  return `${places.join(', ')}: ${message}`;
}
