import { isBuiltIn } from '@/core/process/presets';
import type { Backup } from './backup-schema';
import { countsOf } from './counts';

/** Ids are keys of the database and parts of messages; longer ones are not ours. */
const LONGEST_ID = 200;

/**
 * Says what in a backup refers to nothing, to another interview, or to the same thing twice; null where all fits.
 *
 * Two things may lead nowhere and do no harm: evidence outlives the note that it was taken from (it has its excerpt),
 * and a rating may be for a criterion of the rubric that the interview had before its role was corrected.
 */
export function findBrokenReference(backup: Backup): string | null {
  return (
    findWrongId(backup) ??
    findStranger(backup) ??
    findDuplicate(backup) ??
    findOtherRubric(backup) ??
    findOtherExercise(backup) ??
    findOtherMergeRequest(backup) ??
    findBrokenPanel(backup) ??
    findWrongCount(backup)
  );
}

function findWrongId({
  file: { interview, notes, evidence, questions, findings },
  presets,
}: Backup): string | null {
  const wrong = (id: string): boolean => id === '' || id.length > LONGEST_ID;
  if (wrong(interview.id)) return 'file.interview.id is empty or too long';
  const note = notes.findIndex(({ id }) => wrong(id));
  if (note >= 0) return `file.notes[${note}].id is empty or too long`;
  const piece = evidence.findIndex(({ id }) => wrong(id));
  if (piece >= 0) return `file.evidence[${piece}].id is empty or too long`;
  const question = questions.findIndex(({ id }) => wrong(id));
  if (question >= 0) return `file.questions[${question}].id is empty or too long`;
  const finding = findings.findIndex(({ findingId }) => wrong(findingId));
  if (finding >= 0) return `file.findings[${finding}].findingId is empty or too long`;
  const preset = presets.findIndex(({ id }) => wrong(id) || isBuiltIn(id));
  return preset >= 0 ? `presets[${preset}].id is empty, too long, or that of another preset` : null;
}

function findStranger({ file }: Backup): string | null {
  for (const table of ['notes', 'ratings', 'evidence', 'questions', 'findings', 'drafts'] as const) {
    const index = file[table].findIndex(({ interviewId }) => interviewId !== file.interview.id);
    if (index >= 0) return `file.${table}[${index}] belongs to another interview`;
  }
  if (file.feedback && file.feedback.interviewId !== file.interview.id)
    return 'file.feedback belongs to another interview';
  return null;
}

function findDuplicate({ file, rubric, exercise, review, panel, presets }: Backup): string | null {
  const lists: [string, string[]][] = [
    ['file.notes', file.notes.map(({ id }) => id)],
    ['file.ratings', file.ratings.map(({ criterionId }) => criterionId)],
    ['file.evidence', file.evidence.map(({ id }) => id)],
    ['file.questions', file.questions.map(({ id }) => id)],
    ['file.findings', file.findings.map(({ findingId }) => findingId)],
    ['file.drafts', file.drafts.map(({ field }) => field)],
    ['rubric.criteria', rubric.criteria.map(({ id }) => id)],
    ['rubric.qualifications', rubric.qualifications.map(({ id }) => id)],
    ['exercise.findings', exercise?.findings.map(({ id }) => id) ?? []],
    ['exercise.extras', exercise?.extras.map(({ id }) => id) ?? []],
    ['review.records', review?.records.map(({ id }) => id) ?? []],
    ['panel.amendments', panel.amendments.map(({ id }) => id)],
    ['panel.received', panel.received.map(({ id }) => id)],
    ['panel.debriefs', panel.debriefs.map(({ topic }) => topic)],
    ['presets', presets.map(({ id, version }) => JSON.stringify([id, version]))],
    ['review.diffs', review?.diffs.map(({ headSha }) => headSha) ?? []],
  ];
  for (const [name, ids] of lists) {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      if (seen.has(id)) return `${name}[${index}] is there twice`;
      seen.add(id);
    }
  }
  return null;
}

function findOtherRubric({ file: { interview }, rubric }: Backup): string | null {
  return interview.rubricId === rubric.id && interview.rubricVersion === rubric.version
    ? null
    : 'rubric is not the one that file.interview uses';
}

/** An interview may name an exercise that is not there any more; another one than it names is none of its own. */
function findOtherExercise({ file: { interview }, exercise }: Backup): string | null {
  if (!exercise) return null;
  return interview.exerciseId === exercise.id && interview.exerciseVersion === exercise.version
    ? null
    : 'exercise is not the one that file.interview uses';
}

function findOtherMergeRequest({ file: { interview }, review }: Backup): string | null {
  if (!review) return null;
  const other = (key: string | undefined): boolean => key !== undefined && key !== interview.mrKey;
  if (other(review.mergeRequest?.key)) return 'review.mergeRequest is not the one of file.interview';
  if (other(review.reading?.mrKey)) return 'review.reading is about another merge request';
  const index = review.records.findIndex(({ mrKey }) => other(mrKey));
  if (index >= 0) return `review.records[${index}] is about another merge request`;
  const version = review.diffs.findIndex(({ mrKey }) => other(mrKey));
  return version >= 0 ? `review.diffs[${version}] is about another merge request` : null;
}

/** A seal without its scorecard, or a scorecard without a seal, would be neither. */
function findBrokenPanel({ file: { interview }, panel }: Backup): string | null {
  const { seal, amendments, received, debriefs } = panel;
  if (interview.sealedAt !== (seal?.at ?? null)) return 'panel.seal is not the one of file.interview';
  if (!seal && received.length > 0) return 'panel.received is there without a seal';
  if (!seal && amendments.length > 0) return 'panel.amendments is there without a seal';
  const lists = { amendments, received, debriefs, seal: seal ? [seal] : [] };
  for (const [name, rows] of Object.entries(lists)) {
    const index = rows.findIndex(({ interviewId }) => interviewId !== interview.id);
    if (index >= 0) return `panel.${name}[${index}] belongs to another interview`;
  }
  const wrong = (id: string): boolean => id === '' || id.length > LONGEST_ID;
  if (amendments.some(({ id }) => wrong(id))) return 'panel.amendments has an id that is empty or too long';
  return received.some(({ id }) => wrong(id)) ? 'panel.received has an id that is empty or too long' : null;
}

const COUNTED = [
  'notes',
  'ratings',
  'evidence',
  'questions',
  'findings',
  'drafts',
  'records',
  'diffs',
  'presets',
  'amendments',
  'received',
  'debriefs',
] as const;

function findWrongCount(backup: Backup): string | null {
  const found = countsOf(backup);
  for (const name of COUNTED) {
    if (found[name] !== backup.counts[name])
      return `it should hold ${backup.counts[name]} ${name} and holds ${found[name]}`;
  }
  return null;
}
