import type { Backup } from './backup-schema';

/** How many of each the contents hold. */
export function countsOf({
  file,
  review,
  panel,
  presets,
}: Pick<Backup, 'file' | 'review' | 'panel' | 'presets'>): Backup['counts'] {
  return {
    notes: file.notes.length,
    ratings: file.ratings.length,
    evidence: file.evidence.length,
    questions: file.questions.length,
    findings: file.findings.length,
    drafts: file.drafts.length,
    records: review?.records.length ?? 0,
    diffs: review?.diffs.length ?? 0,
    presets: presets.length,
    amendments: panel.amendments.length,
    received: panel.received.length,
    debriefs: panel.debriefs.length,
  };
}
