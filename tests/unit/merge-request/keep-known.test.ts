import { describe, expect, it } from 'vitest';
import type { ActivityEvent, CommentEvent } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import { mergeRecords } from '@/core/merge-request/merge-records';
import { author, emoji, person, record, sam, system } from '../activity/build';
import { comment } from './answers';

const ghost = person(99, 'ghost', { name: 'Ghost User' });

/** What becomes of one event when another answer tells it again. */
function merged(before: ActivityEvent, arrived: ActivityEvent): ActivityEvent | undefined {
  return mergeRecords([record('t', before)], [record('t', arrived)], 9)[0]?.events[0];
}

describe.each<[string, Person | null]>([
  ['nobody', null],
  ['the ghost user', ghost],
])('once an account is deleted and GitLab names %s', (_who, gone) => {
  it('what they wrote and did stays theirs, whichever answer comes first', () => {
    for (const theirs of [
      comment(1, 'a', { author: sam }),
      system(2, 'approved', 2),
      { ...emoji(3, 1), author: sam },
    ]) {
      expect(merged(theirs, { ...theirs, author: gone })).toBe(theirs);
      expect(merged({ ...theirs, author: gone }, theirs)).toEqual(theirs);
    }
  });

  it('a change that was seen at the same time is kept, and theirs', () => {
    const before = comment(1, 'a', { author: sam, updatedAt: 10 });
    const edited = comment(1, 'b', { author: gone, updatedAt: 20 });
    const after = { author: sam, body: 'b', earlier: [{ body: 'a', seenAt: 9 }] };
    expect(merged(before, edited)).toMatchObject(after);
    expect(merged(edited, before)).toMatchObject(after);
  });

  it('a thread that they resolved stays resolved by them, and by nobody where it was resolved anew', () => {
    const resolved = (resolvedBy: Person | null, more: Partial<CommentEvent> = {}) =>
      comment(1, 'a', { author, resolvable: true, resolved: true, resolvedAt: 5, resolvedBy, ...more });
    expect(merged(resolved(sam), resolved(gone))).toEqual(resolved(sam));
    expect(merged(resolved(sam), resolved(gone, { resolvedAt: 6 }))).toMatchObject({ resolvedBy: gone });
    const open = resolved(null, { resolved: false, resolvedAt: null });
    expect(merged(resolved(sam), open)).toEqual(open);
    expect(merged(open, resolved(gone))).toEqual(resolved(gone));
  });
});

describe('who did something', () => {
  it('is the one whom the later answer names, where both have an account', () => {
    const before = comment(1, 'a', { author: sam });
    expect(merged(before, { ...before, author })).toMatchObject({ author });
  });

  it('is the ghost where nobody else was ever named', () => {
    const before = comment(1, 'a', { author: ghost });
    expect(merged(before, { ...before, author: null })).toMatchObject({ author: null });
    expect(merged({ ...before, author: null }, before)).toMatchObject({ author: ghost });
  });
});

describe('once a label or milestone is deleted', () => {
  const label = (name: string, subject: 'label' | 'milestone' = 'label'): ActivityEvent => ({
    kind: 'label',
    id: 'label:1',
    at: 1,
    author: sam,
    subject,
    action: 'add',
    name,
  });

  it('its name stays, whichever answer comes first; one that was renamed has the new one', () => {
    expect(merged(label('interview-done'), label('(deleted label)'))).toEqual(label('interview-done'));
    expect(merged(label('(deleted label)'), label('interview-done'))).toEqual(label('interview-done'));
    expect(merged(label('May', 'milestone'), label('(deleted milestone)', 'milestone'))).toMatchObject({
      name: 'May',
    });
    expect(merged(label('interview-done'), label('done'))).toEqual(label('done'));
    expect(merged(label('(deleted label)'), label('(deleted label)'))).toEqual(label('(deleted label)'));
  });
});
