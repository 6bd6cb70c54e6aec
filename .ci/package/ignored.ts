/** Whether an entry of a folder is left out, by its name and whether it is a folder itself. */
export type Ignored = (name: string, isFolder: boolean) => boolean;

/** `name`, `name/` and `*.ending`, each at any depth. */
const LINE = /^(?<any>\*?)(?<name>[\w.-]+)(?<folder>\/?)$/;

/**
 * What a `.gitignore` leaves out, for where no Git is. It reads the plain forms that ours has. Throws at any other: read
 * wrongly, it would pack what nobody wanted packed, or leave out what the build needs.
 */
export function ignoredBy(gitignore: string): Ignored {
  const rules = gitignore
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(ruleOf);
  return (name, isFolder) => rules.some((rule) => rule(name, isFolder));
}

function ruleOf(line: string): Ignored {
  const { any, name, folder } = LINE.exec(line)?.groups ?? {};
  if (name === undefined)
    throw new Error(`.gitignore: ${line} is of a form that .ci/package/ignored.ts does not read.`);
  const fits = (entry: string) => (any === '' ? entry === name : entry.endsWith(name));
  return (entry, isFolder) => (isFolder || folder === '') && fits(entry);
}
