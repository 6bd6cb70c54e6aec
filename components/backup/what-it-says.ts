import { EXPLAINED_WORDS } from '@/components/review/explained-words';
import type { BackupContents } from '@/core/backup/backup';
import { WHOLE_INTERVIEW } from '@/core/panel/debrief';
import type { Received } from '@/core/panel/received';
import type { Seal } from '@/core/panel/seal';
import { besideRating } from '@/core/rubric/levels-in-words';
import { ratingWords } from '@/core/rubric/rating-words';

/** A heading, and the texts below it. */
export type Said = [title: string, texts: string[]];

/**
 * Every text that somebody wrote in an interview, under what it is called where it is written. Whoever deletes a version
 * for good has seen all of them (`tests/contract/set-aside-texts.test.ts`); what was read of the merge request is not among
 * them.
 */
export function whatItSays({ file, rubric, exercise, panel }: BackupContents): Said[] {
  const { interview, notes, ratings, evidence, questions, findings, feedback, drafts } = file;
  const titles = new Map(rubric.criteria.map(({ id, title }) => [id, title]));
  const points = new Map(
    [...(exercise?.findings ?? []), ...(exercise?.extras ?? [])].map(({ id, title }) => [id, title]),
  );
  const about = (criterionId: string, ...said: (string | null)[]): string =>
    `${titles.get(criterionId) ?? criterionId}: ${together(said)}`;
  const said: Said[] = [
    ['Notes', notes.map(({ text }) => text)],
    ['Questions for the call', questions.map(({ text }) => text)],
    [
      'Explained on the call',
      interview.explained.map(({ answer, note }) => together([EXPLAINED_WORDS[answer], note])),
    ],
    [
      'Findings',
      findings.map(({ findingId, title, comment }) =>
        together([title || (points.get(findingId) ?? ''), comment]),
      ),
    ],
    [
      'Ratings',
      ratings.map(({ criterionId, values, comment, reason }) => {
        const value = values[interview.level];
        const words = value === null ? 'not rated' : ratingWords(value);
        return about(criterionId, words, besideRating(values, interview.level), reason, comment);
      }),
    ],
    ['Evidence', evidence.map(({ criterionId, excerpt }) => about(criterionId, excerpt))],
    ['Level', lines(feedback?.levelNote)],
    ['Pros', lines(feedback?.pros)],
    ['Cons', lines(feedback?.cons)],
    ['Key take-aways', lines(feedback?.takeaways)],
    ['Note for other interviewers', lines(feedback?.noteForOthers)],
    [
      'Amendments',
      panel.amendments.map(({ criterionId, text }) =>
        criterionId === null ? text : about(criterionId, text),
      ),
    ],
    [
      'Debrief',
      panel.debriefs.map(({ topic, text }) => (topic === WHOLE_INTERVIEW ? text : about(topic, text))),
    ],
    ...panel.received.map(whatAnotherSays),
    ['Call', lines(interview.callName)],
    ['Corrected rules', interview.ruleCorrections.map(({ reason }) => reason)],
    ['Why another form, as the candidate gave it', lines(interview.alternativeReason)],
    ['What was agreed', lines(interview.alternative)],
    ['Accommodations', lines(interview.accommodations)],
    ['Text that was being typed', drafts.filter(isWords).map(({ text }) => text)],
  ];
  const sealed = panel.seal ? asSealed(panel.seal, said) : [];
  return [...said, ...sealed]
    .map(([title, texts]): Said => [title, texts.filter((text) => text.trim() !== '')])
    .filter(([, texts]) => texts.length > 0);
}

function whatAnotherSays({ author, amendments, ...shared }: Received): Said {
  return [
    `From ${author || 'another interviewer'}`,
    [
      ...inScorecard(shared).map(({ about, text }) => (about === '' ? text : `${about}: ${text}`)),
      ...amendments.map(({ text }) => text),
    ],
  ];
}

/** What stands in the sealed scorecard alone: notes can be changed or removed after it was sealed. */
function asSealed(seal: Seal, said: readonly Said[]): Said[] {
  const known = said.flatMap(([, texts]) => texts);
  const alone = inScorecard(seal).filter(({ text }) => !known.some((one) => holdsWhole(one, text)));
  return [['As it was sealed', alone.map(({ about, text }) => (about === '' ? text : `${about}: ${text}`))]];
}

/** Whether a text stands among those that `together` and a title before them made one of, and not as part of another. */
function holdsWhole(shown: string, text: string): boolean {
  for (let at = shown.indexOf(text); at >= 0; at = shown.indexOf(text, at + 1)) {
    const [before, after] = [shown.slice(0, at), shown.slice(at + text.length)];
    if (/(?:^|: | · )$/.test(before) && /^(?: · |$)/.test(after)) return true;
  }
  return false;
}

/** Every text that its author wrote in a scorecard, and the criterion or finding that it is about. */
function inScorecard({
  noteForOthers,
  scorecard: { criteria, notes, findings, feedback },
}: Pick<Received, 'noteForOthers' | 'scorecard'>): { about: string; text: string }[] {
  return [
    ...criteria.flatMap(({ title, reason, comment, evidence }) =>
      [reason, comment, ...evidence.map(({ excerpt }) => excerpt)].map((text) => ({ about: title, text })),
    ),
    ...notes.map(({ text }) => ({ about: '', text })),
    // One that the exercise does not expect was named by whoever found it.
    ...findings.map(({ title, severity, comment }) =>
      comment === '' && severity === null ? { about: '', text: title } : { about: title, text: comment },
    ),
    ...[feedback.levelNote, feedback.pros, feedback.cons, feedback.takeaways, noteForOthers]
      .flatMap(lines)
      .map((text) => ({ about: '', text })),
  ].filter(({ text }) => text.trim() !== '');
}

/** Marks of the note that is being written are no words: they are chosen. */
const isWords = ({ field }: { field: string }): boolean => !field.endsWith('-marks');

const together = (said: readonly (string | null)[]): string => said.filter(Boolean).join(' · ');

const lines = (text = ''): string[] => text.split('\n');
