import type { Backup } from './backup-schema';

/** How many of each the contents hold. */
export function countsOf({
  file,
  review,
  presets,
}: Pick<Backup, 'file' | 'review' | 'presets'>): Backup['counts'] {
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
  };
}
