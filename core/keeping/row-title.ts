/**
 * What a row of one's own is called by whoever made it: the title of a rubric, an exercise or a sample, the name of a preset, the
 * day of a session, with the version where it has one. Null where nothing of it is a name.
 */
export function rowTitle(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const { title, name, day, version } = row as Record<string, unknown>;
  const called = [title, name, day].find((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof called !== 'string') return null;
  return typeof version === 'number' ? `${called}, version ${version}` : called;
}

/** The same of a row that was set aside as JSON; null where that is not to be read. */
export function asideTitle(contents: string): string | null {
  try {
    return rowTitle(JSON.parse(contents));
  } catch {
    return null;
  }
}
