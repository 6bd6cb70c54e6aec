/**
 * Default names of exported files. They hold the day (UTC) and, where files must be told apart, a part of an opaque
 * id, and no candidate's name: file names show up in shared screens and download lists.
 */

/** `interview-feedback-2026-11-22.md`. */
export function feedbackFileName(now: number, extension: 'md' | 'html' = 'md'): string {
  return `interview-feedback-${day(now)}.${extension}`;
}

/** `second-chair-backup-2026-11-22-1a2b3c4d.json`. */
export function backupFileName(now: number, interviewId: string): string {
  return `second-chair-backup-${day(now)}${partOf(interviewId)}.json`;
}

/** `second-chair-preparation-2026-11-22-1a2b3c4d.json`. */
export function preparationFileName(now: number, interviewId: string): string {
  return `second-chair-preparation-${day(now)}${partOf(interviewId)}.json`;
}

function partOf(interviewId: string): string {
  const part = interviewId
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 8)
    .toLowerCase();
  return part === '' ? '' : `-${part}`;
}

function day(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
