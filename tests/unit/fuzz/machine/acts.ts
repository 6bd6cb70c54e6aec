import { readBackup, writeBackup } from '@/core/backup/backup';
import { emptyFile } from '@/core/interview/empty-file';
import type { Interview, InterviewFile } from '@/core/interview/interview';
import { NO_PANEL } from '@/core/panel/panel-records';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { CHOICE_ACTS } from './choice-acts';
import { choicesIn } from './choices';
import { NOTE_ACTS } from './note-acts';
import { REVIEW_ACTS } from './review-acts';
import { ROW_ACTS } from './row-acts';
import { SEAL_ACTS } from './seal-acts';
import { inside, oneOf, sent, type Act, type Sent, type World } from './sent';
import { begun, knownOf } from './surface';
import { newTruth, replaced, wordsIn } from './truth';

const anInterview = (number: number, at: number): Interview =>
  makeInterview({ id: `i${number}`, mrKey: null, mrUrl: null, createdAt: at, updatedAt: at });

const create: Act = (surface, { truths, next, now }) => {
  const interview = anInterview(next(), now());
  const { id } = interview;
  return sent(id, 'interview.create', { interview, rubric: tinyRubric }, () => {
    if (!truths.has(id)) truths.set(id, newTruth());
    surface.interviews.set(id, begun(interview));
  });
};

/** Looks at an interview, which it may never have seen. */
const look: Act = (surface, { truths }, pick) => {
  const id = oneOf([...truths.keys()], pick);
  const truth = id === undefined ? undefined : truths.get(id);
  if (id === undefined || !truth) return null;
  return sent(id, 'interview.load', { id }, (loaded) => {
    if (!loaded) {
      surface.interviews.delete(id);
      return;
    }
    const known = knownOf(loaded.file);
    const before = surface.interviews.get(id)?.typed ?? '';
    for (const word of wordsIn(known.typed)) if (!before.includes(word)) truth.shared.add(word);
    surface.interviews.set(id, known);
  });
};

const erase = inside(({ id, truth }) =>
  sent(id, 'retention.erase', { interviewIds: [id] }, () => {
    truth.erased = true;
  }),
);

const takeBackup: Act = (surface, world, pick) =>
  inside(({ id }) =>
    sent(id, 'backup.export', { interviewId: id }, ({ text }) => {
      surface.files.push(text);
    }),
  )(surface, world, pick);

/** Restores a file that was taken earlier, perhaps of an interview that was erased since. */
const restore: Act = ({ files }, { truths }, pick) => {
  const text = oneOf(files, pick);
  return text === undefined ? null : restoring(text, truths);
};

/** Restores the file of an interview that was never here. */
const bring: Act = (_, { truths, next, now }) => {
  const interview = anInterview(next(), now());
  const note = makeNote({
    id: `n${next()}`,
    interviewId: interview.id,
    text: `w${next()};`,
    updatedAt: interview.updatedAt,
  });
  const file = { ...emptyFile(interview), notes: [note] };
  const contents = { file, rubric: tinyRubric, exercise: null, review: null, panel: NO_PANEL, presets: [] };
  return restoring(writeBackup(contents, interview.updatedAt), truths);
};

function restoring(text: string, truths: World['truths']): Sent | null {
  const read = readBackup(text);
  if (!read.ok) throw new Error(`What was exported can’t be read: ${read.reason}`);
  const { id } = read.backup.file.interview;
  return sent(id, 'backup.restore', { text }, (answer) => {
    const truth = truths.get(id) ?? newTruth();
    truths.set(id, truth);
    if (answer.outcome === 'refused') {
      if (!truth.erased) throw new Error(`A restore was refused: ${answer.reason}`);
    } else if (truth.erased) throw new Error('What was erased came back with a restore.');
    else if (answer.outcome === 'restored' || answer.holds !== 'here') {
      const { file, panel } = read.backup;
      // A seal says once more what stands beside it.
      replaced(truth, JSON.stringify({ file, panel: { ...panel, seal: null } }), choicesOf(file));
      truth.seal = panel.seal;
    }
  });
}

const choicesOf = ({ ratings, findings, evidence, notes }: InterviewFile): [string, unknown][] =>
  Object.entries({ ratings, findings, evidence, notes }).flatMap(([table, rows]) =>
    rows.flatMap((row) => choicesIn(table, { ...row })),
  );

/** Everything that a surface does, by its name. */
export const ACTS = {
  create,
  look,
  ...NOTE_ACTS,
  ...ROW_ACTS,
  ...CHOICE_ACTS,
  ...SEAL_ACTS,
  ...REVIEW_ACTS,
  erase,
  takeBackup,
  restore,
  bring,
} satisfies Record<string, Act>;
