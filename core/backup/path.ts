/** Longer keys are not ours, and a message must stay readable. */
const LONGEST_KEY = 40;

/** A place in a file as `file.notes[3].text`; "the top" for the file itself. */
export function formatPath(keys: readonly unknown[]): string {
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, LONGEST_KEY)}`))
    .join('')
    .replace(/^\./, '');
  return path === '' ? 'the top' : path;
}
