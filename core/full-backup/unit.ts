import { countsOf } from '@/core/backup/counts';
import { writeBackup, type BackupContents } from '@/core/backup/backup';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '@/core/backup/backup-schema';
import { findBrokenReference } from '@/core/backup/broken-reference';
import { findUnsafeAddress, findUnsafeScorecard } from '@/core/backup/unsafe-address';
import type { Exercise } from '@/core/exercise/exercise';
import type { InterviewFile } from '@/core/interview/interview';
import { sameData } from '@/core/merge-request/same-data';
import type { PanelRecords } from '@/core/panel/panel-records';
import type { Rubric } from '@/core/rubric/rubric';
import { canonical } from '@/core/versions/canonical';

/** One interview with all that is its own: what a restore takes, or leaves, as a whole. */
export interface Unit {
  file: InterviewFile;
  panel: PanelRecords;
}

/** When anything of an interview was last changed, epoch ms. */
export function revisionOf({ file, panel }: Unit): number {
  const { interview, notes, ratings, evidence, questions, findings, feedback, drafts } = file;
  const { seal, amendments, received, debriefs } = panel;
  return latest([
    interview.createdAt,
    interview.updatedAt,
    ...interview.clock.map(({ at }) => at),
    ...[...notes, ...ratings, ...questions, ...findings, ...drafts, ...debriefs].map(
      ({ updatedAt }) => updatedAt,
    ),
    ...evidence.map(({ createdAt }) => createdAt),
    ...(feedback ? [feedback.updatedAt] : []),
    ...(seal ? [seal.at, seal.othersOpenedAt ?? seal.at] : []),
    ...amendments.map(({ at }) => at),
    ...received.map(({ receivedAt }) => receivedAt),
  ]);
}

/** Not by spreading into one call: an interview may have more notes than a call takes. */
function latest(times: readonly number[]): number {
  return times.reduce((newest, at) => (at > newest ? at : newest), 0);
}

/** Which of two revisions of one interview holds; `same` where there is no difference. */
export type Winner = 'same' | 'here' | 'backup';

/**
 * The newer revision wins. But a sealed scorecard is not unsealed by a restore: it wins over one that is open. Of two that
 * were changed at the same moment always the same one wins, whichever of them is here.
 */
export function chooseUnit(here: Unit, backup: Unit): Winner {
  const held = isHeld(here, backup);
  const [one, other] = [inOrder(here, held), inOrder(backup, held)];
  if (sameData(one, other)) return 'same';
  const sealed = [here, backup].map(({ panel }) => panel.seal !== null);
  if (sealed[0] !== sealed[1]) return sealed[0] === true ? 'here' : 'backup';
  return chooseByTime(revisionOf(here), revisionOf(backup), one, other);
}

/** Whether either is on legal hold, and so the one that holds: a hold is taken off by a person, and by no restore. */
export function isHeld(here: Unit, backup: Unit): boolean {
  return here.file.interview.legalHold || backup.file.interview.legalHold;
}

/** The later one; of the same moment the one whose text sorts last, so that it makes no difference which is here. */
export function chooseByTime(here: number, backup: number, one: unknown, other: unknown): Winner {
  if (here !== backup) return here > backup ? 'here' : 'backup';
  return canonical(one) > canonical(other) ? 'here' : 'backup';
}

/** A database lists by key, a backup of one interview by time. A hold makes no other revision. */
function inOrder({ file, panel }: Unit, legalHold: boolean): Unit {
  const by = <T>(list: readonly T[], key: (item: T) => string): T[] =>
    [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    file: {
      ...file,
      interview: { ...file.interview, legalHold },
      notes: by(file.notes, ({ id }) => id),
      ratings: by(file.ratings, ({ criterionId }) => criterionId),
      evidence: by(file.evidence, ({ id }) => id),
      questions: by(file.questions, ({ id }) => id),
      findings: by(file.findings, ({ findingId }) => findingId),
      drafts: by(file.drafts, ({ field }) => field),
    },
    panel: {
      ...panel,
      amendments: by(panel.amendments, ({ id }) => id),
      received: by(panel.received, ({ id }) => id),
      debriefs: by(panel.debriefs, ({ topic }) => topic),
    },
  };
}

/** The revision that did not win, as the backup of one interview: what was read on GitLab is not set aside with it. */
export function unitAsBackup(unit: Unit, rubric: Rubric, exercise: Exercise | null): string {
  const { interview } = unit.file;
  const used = exercise && exercise.id === interview.exerciseId ? exercise : null;
  const contents: BackupContents = { ...unit, rubric, exercise: used, review: null, presets: [] };
  // Dated by what it holds, so that setting the same revision aside again makes the same text.
  return writeBackup(contents, revisionOf(unit));
}

/** Says what in one interview of a backup does not fit together or leads where it must not; null where nothing does. */
export function findBrokenUnit(
  { file, panel }: Unit,
  rubric: Rubric | undefined,
  exercise: Exercise | null,
): string | null {
  if (!rubric) return 'the rubric of an interview is missing';
  const contents = { file, panel, rubric, exercise, review: null, presets: [] };
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: 0,
    counts: countsOf(contents),
    ...contents,
  };
  return findBrokenReference(backup) ?? findUnsafeAddress(backup) ?? findUnsafeScorecard(panel);
}
