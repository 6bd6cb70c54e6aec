import { emptyFeedback } from '@/core/interview/empty-feedback';
import { HOUR_MS } from '@/core/interview/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { feedbackDocument, type FeedbackInput } from '@/core/summary/feedback-document';
import { toMarkdown } from '@/core/summary/to-markdown';
import { CALL_AT, aFile, aNote, aRating, anInterview, someEvidence } from '../interview/examples';

/** What a feedback of everything is made of: each kind of note, rating and evidence once. */
export const input = (change: Partial<FeedbackInput> = {}): FeedbackInput => ({
  file: aFile({
    interview: anInterview({ accommodations: 'ACCOMMODATION', alternative: 'ALTERNATIVE' }),
    notes: [
      aNote('n1', { signal: 'plus', criterionId: 'tests', text: 'Ran it first', anchorEventId: 'note:77' }),
      aNote('n2', { visibility: 'private', text: 'PRIVATE' }),
      aNote('n3', {
        phase: 'preparation',
        callOffsetMs: null,
        createdAt: CALL_AT - 3 * HOUR_MS,
        text: 'Ask this',
      }),
    ],
    ratings: [
      aRating('tests', 3, { comment: 'Knew what was missing.' }),
      aRating('design', 'NE', { reason: 'No time left' }),
      aRating('slicing', null, { comment: 'Only a comment' }),
    ],
    evidence: [
      someEvidence('e1', 'tests', 'note:123', 'This test\ncan not fail'),
      someEvidence('e2', 'tests', 'own:n2', 'PRIVATE'),
      someEvidence('e3', 'tests', 'own:n1', 'Ran it first'),
      someEvidence('e4', 'tests', 'commit:abc', 'Add a test'),
    ],
    feedback: {
      ...emptyFeedback('i1', 0),
      overall: 'yes',
      levelNote: 'Meets intermediate.',
      pros: '- Good threads',
      cons: '- Few tests',
      takeaways: '',
      noteForOthers: 'FOR OTHERS',
    },
  }),
  rubric: BACKEND,
  rules: [
    {
      id: 'link-sent',
      title: 'Link sent',
      state: 'met',
      fact: 'Link sent 96 h before the call.',
      eventId: null,
      fix: null,
      asked: 'Asked for: at least 24 h.',
      more: [],
      correction: null,
    },
    {
      id: 'completion-note',
      title: 'Completion note',
      state: 'met',
      fact: 'Found.',
      eventId: 'note:9',
      fix: null,
      asked: 'Asked for: at least 24 h.',
      more: [],
      correction: null,
    },
  ],
  options: { includePrivateNotes: false, includeCandidateName: true },
  now: CALL_AT + 2 * HOUR_MS,
  ...change,
});
/** The same as Markdown. */
export const markdown = (change: Partial<FeedbackInput> = {}) => toMarkdown(feedbackDocument(input(change)));
