import type { Reading } from './merge-request';

/**
 * Whether GitLab has told which notes were edited and when; its editions and versions differ in that, and it is asked
 * after everything else.
 */
export function wereEditsRead(reading: Reading | null): boolean {
  if (!reading || reading.finishedAt === null || reading.pagesFetched < reading.pagesKnown) return false;
  return reading.missing.every(({ source }) => source !== 'note-edits');
}
