import { describe, expect, it } from 'vitest';
import { interviewTexts, type InterviewWords } from '@/core/search/interview-texts';
import { NO_PANEL } from '@/core/panel/panel-records';
import { anExercise } from '@/tests/fixtures/exercise';
import { tinyRubric } from '@/tests/fixtures/interview';
import { comment, commit, emoji, sam, system } from '../activity/build';
import { diffFile, position } from '../diff/build';
import { aFile, aFinding, anInterview, aNote, aQuestion, aRating } from '../interview/examples';
import { rated, received } from '../panel/a-panel';

const bare = anInterview({ candidate: null, mrTitle: null, mrUrl: null });
const nothing: InterviewWords = {
  file: aFile({ interview: bare, feedback: null }),
  rubric: null,
  exercise: null,
  panel: NO_PANEL,
  events: [],
  diffs: [],
};
const texts = (words: Partial<InterviewWords>) =>
  interviewTexts({ ...nothing, ...words }).map(({ kind, id, about, text }) => [kind, id, about, text]);
const inFile = (file: Parameters<typeof aFile>[0]) =>
  texts({ file: aFile({ interview: bare, feedback: null, ...file }) });

describe('the words of an interview', () => {
  it('are none where nothing was written, and no empty text is one of them', () => {
    expect(texts({})).toEqual([]);
    expect(inFile({ notes: [aNote('n1', { text: ' \n' })] })).toEqual([]);
  });

  it('are the candidate’s name and what is known of the interview', () => {
    const interview = anInterview({
      callName: 'First round',
      alternativeReason: 'No GitLab',
      alternative: 'On paper',
      accommodations: 'Breaks',
      ruleCorrections: [{ ruleId: 'link-sent', state: 'met', reason: 'By mail', at: 1 }],
      explained: [{ eventId: 'note:5', answer: 'could-not', note: 'Not the lock', at: 1 }],
    });
    expect(inFile({ interview })).toEqual([
      ['candidate', '', '', 'Robin Doe @robin'],
      ['details', '', 'Merge request', 'Charge an order\nhttps://gitlab.com/shop/orders/-/merge_requests/7'],
      ['details', '', 'Call', 'First round'],
      ['details', '', 'Why another form', 'No GitLab'],
      ['details', '', 'What was agreed', 'On paper'],
      ['details', '', 'Accommodations', 'Breaks'],
      ['details', '', 'Corrected by hand', 'By mail'],
      ['comment', 'note:5', 'Explained live', 'Not the lock'],
    ]);
    const candidate = { name: 'Robin Doe', username: null, userId: null };
    expect(inFile({ interview: { ...bare, candidate } })).toEqual([['candidate', '', '', 'Robin Doe']]);
    expect(inFile({ interview: { ...bare, mrTitle: 'Alone' } })).toEqual([
      ['details', '', 'Merge request', 'Alone'],
    ]);
  });

  it('are the interviewer’s own: notes, drafts, feedback, ratings, questions, findings', () => {
    const file = aFile({
      interview: bare,
      notes: [aNote('n1', { text: 'A note' })],
      drafts: [{ interviewId: 'i1', field: 'pros', text: 'A draft', updatedAt: 1 }],
      ratings: [
        aRating('tests', 3, { comment: 'A comment', reason: 'A reason' }),
        aRating('gone', 'NE', { reason: 'Alone' }),
      ],
      questions: [aQuestion('q1', { text: 'A question' })],
      findings: [
        aFinding('n-plus-one', { comment: 'Named it' }),
        aFinding('known-extra'),
        aFinding('own', { title: 'Of their own', comment: 'Good' }),
      ],
    });
    const feedback = {
      ...aFile().feedback,
      levelNote: 'L',
      pros: 'P',
      cons: 'C',
      takeaways: 'T',
      noteForOthers: 'N',
    };
    const rubric = { ...tinyRubric, criteria: tinyRubric.criteria.map((one) => ({ ...one, id: 'tests' })) };
    const title = rubric.criteria[0]?.title;
    const written = { ...file, feedback: feedback as NonNullable<typeof file.feedback> };
    expect(texts({ file: written, rubric, exercise: anExercise })).toEqual([
      ['note', 'n1', '', 'A note'],
      ['draft', 'pros', '', 'A draft'],
      ['feedback', 'levelNote', 'Level', 'L'],
      ['feedback', 'pros', 'Pros', 'P'],
      ['feedback', 'cons', 'Cons', 'C'],
      ['feedback', 'takeaways', 'Key take-aways', 'T'],
      ['feedback', 'noteForOthers', 'Note for other interviewers', 'N'],
      ['rating', 'tests', title, 'A comment\nA reason'],
      ['rating', 'gone', '', 'Alone'],
      ['question', 'q1', '', 'A question'],
      ['finding', 'n-plus-one', '', 'A query for each line item\nNamed it'],
      ['finding', 'known-extra', '', 'Currency is not stored'],
      ['finding', 'own', '', 'Of their own\nGood'],
    ]);
  });

  it('are those of the panel, also what another interviewer amended', () => {
    const scorecard = rated('other-1', 3);
    const [criterion] = scorecard.criteria;
    if (!criterion) throw new Error('The scorecard has a criterion.');
    const theirs = received('other-1', {
      author: 'Mark',
      noteForOthers: 'For you',
      amendments: [{ id: 'a9', at: 1, criterionId: null, text: 'Slept on it', afterOthers: true }],
      scorecard: {
        ...scorecard,
        criteria: [{ ...criterion, comment: 'Rated so', reason: 'Not asked' }],
        feedback: { ...scorecard.feedback, levelNote: 'L', pros: 'P', cons: 'C', takeaways: 'T' },
      },
    });
    const own = { interviewId: 'i1', at: 1, text: 'I add', criterionId: null, afterOthers: false };
    const debrief = { interviewId: 'i1', topic: '', at: 1, updatedAt: 1, text: 'Agreed' };
    const panel = { amendments: [{ ...own, id: 'a1' }], debriefs: [debrief], received: [theirs] };
    expect(texts({ panel })).toEqual([
      ['panel', '', 'Amendment', 'I add'],
      ['panel', '', 'Debrief', 'Agreed'],
      ...['For you', 'L', 'P', 'C', 'T', 'Rated so', 'Not asked', 'Slept on it'].map((text) => [
        'panel',
        '',
        'Mark',
        text,
      ]),
    ]);
  });

  it('are the candidate’s: comments with where they stand, commits, the rest, then files', () => {
    const at = (patch: Parameters<typeof position>[0]) => ({ position: position(patch) });
    const label = { kind: 'label', subject: 'label', action: 'add', name: 'backend' } as const;
    const events = [
      system(1, 'approved this', 1),
      { ...commit('abc', 2, 'Sam R.'), title: 'Title', message: ' Title\n\nBody ' },
      { ...commit('def', 2, 'Sam R.'), title: 'Title alone', message: ' ' },
      comment(5, { body: 'Split this', ...at({ newLine: 4 }), earlier: [{ body: 'Split', seenAt: 1 }] }),
      comment(6, { body: 'Why gone', ...at({ newPath: null, oldPath: 'was.rb', oldLine: 9 }) }),
      comment(7, { body: 'The file', ...at({}) }),
      comment(8, { body: 'In general', author: null }),
      { ...label, id: 'label:1', at: 3, author: null },
      { kind: 'other' as const, id: 'other:1', at: 3, author: sam, text: 'Did something new' },
      emoji(9, null),
    ];
    const renamed = diffFile({ oldPath: 'was.rb', newPath: 'is.rb' });
    expect(
      texts({ events, diffs: [{ files: [renamed] }, { files: [diffFile({ newPath: 'is.rb' })] }] }),
    ).toEqual([
      ['comment', 'note:5', 'Sam Rivera, app/models/order.rb:4', 'Split this'],
      ['comment', 'note:5', 'Sam Rivera, app/models/order.rb:4, an earlier text', 'Split'],
      ['comment', 'note:6', 'Sam Rivera, was.rb:9', 'Why gone'],
      ['comment', 'note:7', 'Sam Rivera, app/models/order.rb', 'The file'],
      ['comment', 'note:8', '', 'In general'],
      ['commit', 'commit:abc', 'Sam R.', 'Title\n\nBody'],
      ['commit', 'commit:def', 'Sam R.', 'Title alone'],
      ['activity', 'note:1', 'Sam Rivera', 'approved this'],
      ['activity', 'label:1', '', 'backend'],
      ['activity', 'other:1', 'Sam Rivera', 'Did something new'],
      ['file', '', '', 'is.rb'],
      ['file', '', '', 'was.rb'],
    ]);
  });
});
