import { EXPLAINED_WORDS } from '@/components/review/explained-words';
import type { BackupContents } from '@/core/backup/backup';
import { WHOLE_INTERVIEW } from '@/core/panel/debrief';
import type { Received } from '@/core/panel/received';
import { besideRating } from '@/core/rubric/levels-in-words';
import { ratingWords } from '@/core/rubric/rating-words';

/** A heading, and the texts below it. */
export type Said = [title: string, texts: string[]];

/**
 * Every text that somebody wrote in an interview, under what it is called where it is written. Whoever deletes a version
 * for good has seen all of them; what was read of the merge request is not among them.
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
    ['Corrected rules', interview.ruleCorrections.map(({ reason }) => reason)],
    ['Why another form, as the candidate gave it', lines(interview.alternativeReason)],
    ['What was agreed', lines(interview.alternative)],
    ['Accommodations', lines(interview.accommodations)],
    ['Text that was being typed', drafts.filter(isWords).map(({ text }) => text)],
  ];
  return said
    .map(([title, texts]): Said => [title, texts.filter((text) => text.trim() !== '')])
    .filter(([, texts]) => texts.length > 0);
}

function whatAnotherSays({ author, noteForOthers, amendments, scorecard }: Received): Said {
  const { criteria, notes, findings, feedback } = scorecard;
  return [
    `From ${author || 'another interviewer'}`,
    [
      ...criteria.map(
        ({ title, reason, comment }) =>
          together([reason, comment]) && `${title}: ${together([reason, comment])}`,
      ),
      ...[...notes, ...amendments].map(({ text }) => text),
      ...findings.map(({ comment }) => comment),
      ...[feedback.levelNote, feedback.pros, feedback.cons, feedback.takeaways, noteForOthers].flatMap(lines),
    ],
  ];
}

/** Marks of the note that is being written are no words: they are chosen. */
const isWords = ({ field }: { field: string }): boolean => !field.endsWith('-marks');

const together = (said: readonly (string | null)[]): string => said.filter(Boolean).join(' · ');

const lines = (text = ''): string[] => text.split('\n');
