/**
 * Default names of exported files. They hold the day (UTC) and, where files must be told apart, a part of an opaque
 * id, and no candidate's name: file names show up in shared screens and download lists.
 */

const EXPORT_NAMES = {
  markdown: ['interview-feedback', 'md'],
  print: ['interview-feedback', 'html'],
  csv: ['interview-criteria', 'csv'],
  json: ['second-chair-scorecard', 'json'],
  ats: ['scorecard-fields', 'json'],
  candidate: ['candidate-feedback', 'md'],
} as const;

/** `interview-feedback-2026-11-22.md`, `interview-feedback-redacted-2026-11-22.md`. */
export function exportFileName(format: keyof typeof EXPORT_NAMES, now: number, redacted: boolean): string {
  const [name, extension] = EXPORT_NAMES[format];
  return `${name}${redacted ? '-redacted' : ''}-${dayOf(now)}.${extension}`;
}

/** `second-chair-backup-2026-11-22-1a2b3c4d.json`. */
export function backupFileName(now: number, interviewId: string): string {
  return `second-chair-backup-${dayOf(now)}${partOf(interviewId)}.json`;
}

/**
 * `second-chair-full-backup-2026-11-22-1403.scbackup`, with the time (UTC): several are kept in one folder. One that is not
 * encrypted says so, as it has to be kept elsewhere.
 */
export function fullBackupFileName(now: number, encrypted: boolean): string {
  const time = new Date(now).toISOString().slice(11, 16).replace(':', '');
  return `second-chair-full-backup-${dayOf(now)}-${time}${encrypted ? '' : '-not-encrypted'}.scbackup`;
}

/** `second-chair-subject-access-2026-11-22-1a2b3c4d.json`, with the same name for the page to read. */
export function subjectAccessFileName(now: number, interviewId: string, extension: 'json' | 'html'): string {
  return `second-chair-subject-access-${dayOf(now)}${partOf(interviewId)}.${extension}`;
}

/** `second-chair-preparation-2026-11-22-1a2b3c4d.json`. */
export function preparationFileName(now: number, interviewId: string): string {
  return `second-chair-preparation-${dayOf(now)}${partOf(interviewId)}.json`;
}

/** `second-chair-panel-2026-11-22-1a2b3c4d.json`. */
export function panelFileName(now: number, interviewId: string): string {
  return `second-chair-panel-${dayOf(now)}${partOf(interviewId)}.json`;
}

function partOf(interviewId: string): string {
  const part = interviewId
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 8)
    .toLowerCase();
  return part === '' ? '' : `-${part}`;
}

/** `2026-11-22`, in UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
