import { expect, it } from 'vitest';
import { findCompletionNote, searchCompletionNote } from '@/core/process/completion-note';
import { author } from '../activity/build';
import { before, CALL_AT, makeInterview, said, timelineOf } from './build';

const interview = makeInterview();
const position = {
  type: 'text' as const,
  oldPath: 'a',
  newPath: 'a',
  oldLine: 1,
  newLine: 1,
  startLine: null,
  headSha: null,
};

it('is the last such comment of the candidate, outside the diff, before the call', () => {
  const timeline = timelineOf(
    interview,
    said(1, before(50), "I'm done."),
    said(2, before(40), 'My review is complete.'),
    said(3, before(30), 'All done', { position }),
    said(4, before(20), 'All done', { author }),
    said(5, CALL_AT + 1, 'All done'),
    said(6, before(10), 'One more thought.'),
  );
  expect(findCompletionNote(timeline, interview)).toEqual({
    found: true,
    eventId: 'note:2',
    noteId: 2,
    at: before(40),
    chosenBy: 'tool',
    reason: 'It says “My review is complete”, and it is the candidate’s last such comment outside the diff.',
  });
});

it('may be a reply in a plain thread, and leaves a deleted comment alone', () => {
  const absence = { readId: 'r2', missedAt: before(3), confirmedAt: before(2) };
  const timeline = timelineOf(
    interview,
    said(1, before(50), 'How is it going?', { author, threadId: 't1' }),
    said(2, before(40), 'Finished!', { reply: true, threadId: 't1' }),
    said(3, before(30), 'I am done.', { absence }),
  );
  expect(findCompletionNote(timeline, interview)).toMatchObject({ found: true, eventId: 'note:2' });
});

it('can be searched comment by comment, the last first, and no further than to the note', () => {
  const timeline = timelineOf(
    interview,
    said(1, before(50), 'A thought.'),
    said(2, before(40), 'All done.'),
    said(3, before(30), 'Another thought.'),
    said(4, before(20), 'A last thought.'),
  );
  expect([...searchCompletionNote(timeline, interview)]).toHaveLength(2);
  expect(findCompletionNote(timeline, interview)).toMatchObject({ found: true, noteId: 2 });
  expect([...searchCompletionNote(timeline, { ...interview, completionNote: 'none' })]).toEqual([]);
});

it('says why there is none', () => {
  const reason = (...comments: Parameters<typeof said>[]) =>
    findCompletionNote(timelineOf(interview, ...comments.map((one) => said(...one))), interview);
  expect(reason()).toEqual({ found: false, reason: 'The candidate has no comment outside the diff.' });
  expect(reason([1, before(5)])).toMatchObject({ reason: expect.stringContaining('one comment') as unknown });
  expect(reason([1, before(5)], [2, before(4)])).toMatchObject({
    reason: expect.stringContaining('2 comments') as unknown,
  });
  expect(findCompletionNote(timelineOf(interview), { ...interview, candidate: null }).found).toBe(false);
});

it('follows the interviewer, also to a comment on the diff, and says when that is gone', () => {
  const timeline = timelineOf(
    interview,
    said(3, before(30), 'Bye', { position }),
    said(4, before(20), 'All done'),
  );
  expect(findCompletionNote(timeline, { ...interview, completionNote: 3 })).toMatchObject({
    eventId: 'note:3',
    chosenBy: 'interviewer',
  });
  expect(findCompletionNote(timeline, { ...interview, completionNote: 99 })).toMatchObject({ found: false });
  expect(findCompletionNote(timeline, { ...interview, completionNote: 'none' })).toMatchObject({
    found: false,
  });
});
