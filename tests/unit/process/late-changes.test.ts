import { expect, it } from 'vitest';
import type { CommentEvent } from '@/core/activity/activity-event';
import { readLateChanges } from '@/core/process/late-changes';
import { before, CALL_AT, makeInterview, said, timelineOf } from './build';

const interview = makeInterview();
const read = (comments: CommentEvent[], editsKnown = true, edits: { noteId: number; at: number }[] = []) => {
  const timeline = timelineOf(interview, ...comments);
  const entries = timeline.entries.map((entry) => ({
    ...entry,
    edits: edits.filter(({ noteId }) => entry.event.id === `note:${noteId}`),
  }));
  return readLateChanges({ ...timeline, entries }, interview, { editsKnown });
};

it('counts what was added, edited and deleted between the latest finish and the call', () => {
  const gone = { readId: 'r', missedAt: before(10), confirmedAt: before(9) };
  const facts = read(
    [
      said(1, before(50)),
      said(2, before(49)),
      said(3, before(48), 'Gone.', { absence: gone }),
      said(4, before(47), 'New text.', { earlier: [{ body: 'Old text.', seenAt: before(20) }] }),
      said(5, before(12)),
      said(6, before(11)),
      said(7, CALL_AT + 1),
    ],
    true,
    [
      { noteId: 1, at: before(5) },
      { noteId: 2, at: before(40) },
    ],
  );
  expect(facts).toEqual([
    { text: 'Changed after the latest finish: 2 comments added, 2 edited.', eventId: 'note:1' },
    {
      text: 'Found deleted after the latest finish: 1 comment; when that was done is not known.',
      eventId: 'note:3',
    },
  ]);
});

it('does not call an edit late that was only found late', () => {
  const earlier = [{ body: 'Old text.', seenAt: before(10) }];
  const inTime = said(1, before(50), 'New text.', { earlier });
  expect(read([inTime], true, [{ noteId: 1, at: before(40) }])).toEqual([]);
  expect(read([said(1, before(50), 'New text.', { earlier, updatedAt: before(40) })])).toEqual([]);
  expect(read([said(1, before(50), 'New text.', { earlier, updatedAt: before(12) })])).toMatchObject([
    { text: 'Changed after the latest finish: 1 comment edited.' },
  ]);
});

it('says nothing where nothing changed, or what a change is measured by is not known', () => {
  expect(read([said(1, before(50))])).toEqual([]);
  const timeline = timelineOf(interview, said(1, before(5)));
  expect(readLateChanges(timeline, makeInterview({ callAt: null }), { editsKnown: true })).toEqual([]);
});

it('calls nobody’s comment deleted that one read alone did not have', () => {
  const absence = { readId: 'r', missedAt: before(10), confirmedAt: null };
  expect(read([said(1, before(50), 'Here.', { absence })])).toEqual([]);
});

it('says that edits are not known where GitLab did not give them', () => {
  expect(read([said(1, before(50))], false)).toEqual([
    { text: 'Edits after the latest finish are not known: GitLab did not give them.', eventId: null },
  ]);
});
