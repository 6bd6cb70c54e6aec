import { deriveTimeline } from '@/core/activity/derive-timeline';
import type { ExportInput, ExportOptions } from '@/core/export/export-input';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { readProcess } from '@/core/process/read-process';
import { knownWords, type KnownWords } from '@/core/redaction/known-words';
import type { Rubric } from '@/core/rubric/rubric';
import { comment, person } from '../unit/activity/build';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '../fixtures/interview';

const COMMENTS = 300;
const NOTES = 200;
const MINUTE_MS = 60_000;

/** As many criteria as a pack has. */
const RUBRIC: Rubric = {
  ...tinyRubric,
  criteria: tinyRubric.criteria.flatMap((criterion) =>
    Array.from({ length: 16 }, (_, index) => ({
      ...criterion,
      id: `tests-${index}`,
      title: `Tests ${index}`,
    })),
  ),
};

/** What a comment of a review commonly looks like: some Markdown, code, a name. */
const said = (index: number): string =>
  `**issue (blocking):** this query runs once for line ${index}; Robin’s \`includes(:items)\` would do.\n\n` +
  '```ruby\nOrder.includes(:items).find_each { |order| order.total }\n```\n\nSee [the guide](https://docs.example/n+1).';

/** An interview with 300 comments, each tagged as evidence, and 200 notes, with the words that it knows. */
export function largeExport(options: ExportOptions): {
  input: ExportInput;
  known: KnownWords;
  texts: string[];
} {
  const robin = person(3, 'robin', { name: 'Robin Okafor' });
  const criteria = RUBRIC.criteria.map(({ id }) => id);
  const criterion = (index: number): string => criteria[index % criteria.length] ?? '';
  const interview = makeInterview();
  const comments = Array.from({ length: COMMENTS }, (_, index) =>
    comment(index + 1, { at: CALL_AT - (3_000 - index * 2) * MINUTE_MS, author: robin, body: said(index) }),
  );
  const notes = Array.from({ length: NOTES }, (_, index) =>
    makeNote({
      id: `note-${index}`,
      createdAt: CALL_AT + index * 1_000,
      callOffsetMs: index * 1_000,
      signal: index % 2 === 0 ? 'plus' : 'minus',
      criterionId: criterion(index),
      text: `Robin explained ${index}: why the lock is taken first, and what happens “otherwise”.`,
    }),
  );
  const file = {
    interview,
    notes,
    ratings: criteria.map((criterionId) => ({
      interviewId: interview.id,
      criterionId,
      values: { intermediate: 3 as const, senior: null },
      reason: '',
      comment: 'Seen in the review and on the call.',
      updatedAt: CALL_AT,
    })),
    evidence: comments.map(({ body, id }, index) => ({
      id: `evidence-${index}`,
      interviewId: interview.id,
      criterionId: criterion(index),
      source: { type: 'activity' as const, eventId: id },
      excerpt: body,
      polarity: null,
      createdAt: CALL_AT,
    })),
    questions: [],
    findings: [],
    feedback: {
      ...emptyFeedback(interview.id, CALL_AT),
      overall: 'yes' as const,
      levelNote: 'Meets intermediate.',
      pros: notes
        .slice(0, 20)
        .map(({ text }) => `- ${text}`)
        .join('\n'),
      cons: notes
        .slice(20, 40)
        .map(({ text }) => `- ${text}`)
        .join('\n'),
      takeaways: '- Ask about locks.',
    },
  };
  const records = comments.map((event) => ({ mrKey: 'x', id: event.id, events: [event] }));
  const timeline = deriveTimeline(records, {
    candidate: interview.candidate,
    sittingGapMs: 20 * MINUTE_MS,
    reviewEndsAt: CALL_AT,
    commitOwners: [],
  });
  const rules = readProcess(timeline, interview, { complete: true, editsKnown: true, timeZone: 'UTC' });
  return {
    input: { file, rubric: RUBRIC, exercise: null, timeline, rules, options, now: CALL_AT },
    known: knownWords({
      people: [
        { placeholder: '[candidate]', names: ['Robin Okafor'], usernames: ['robin'], bot: false },
        { placeholder: '[interviewer]', names: ['Renée Müller'], usernames: ['rmueller'], bot: false },
      ],
      emails: ['robin@example.com'],
      projects: ['acme/storefront'],
      hosts: ['gitlab.com'],
    }),
    texts: [...comments.map(({ body }) => body), ...notes.map(({ text }) => text)],
  };
}
