import { describe, expect, it } from 'vitest';
import { checkInterview } from '@/core/interview/check-interview';
import { HOUR_MS, type Interview } from '@/core/interview/interview';
import { CALL_AT, aMergeRequest, anInterview } from './examples';

const fields = (change: Partial<Interview>) =>
  checkInterview(anInterview(change), aMergeRequest()).map(({ field }) => field);
const candidate = { name: 'A', username: 'a', userId: 5 };

describe('what does not fit together in an interview', () => {
  it('is nothing in an ordinary one, nor in one whose times are not known yet', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ callAt: null, linkSentAt: null })).toEqual([]);
  });

  it('names a missing candidate', () => {
    expect(fields({ candidate: null })).toEqual(['candidate']);
    expect(fields({ candidate: { name: ' ', username: null, userId: null } })).toEqual(['candidate']);
  });

  it('names a candidate who wrote the merge request, by id or by username', () => {
    expect(fields({ candidate: { ...candidate, userId: 1 } })).toEqual(['candidate']);
    expect(fields({ candidate: { ...candidate, username: 'Author', userId: null } })).toEqual(['candidate']);
    expect(fields({ candidate: { ...candidate, username: 'author', userId: 2 } })).toEqual([]);
  });

  it('says that a typed name has no activity', () => {
    const typed = anInterview({ candidate: { name: 'Robin', username: null, userId: null } });
    expect(
      checkInterview(typed, null)
        .map(({ message }) => message)
        .join(),
    ).toContain('no GitLab user');
  });

  it('names a call that is not after the link', () => {
    expect(fields({ linkSentAt: CALL_AT })).toEqual(['callAt']);
    expect(fields({ linkSentAt: CALL_AT + HOUR_MS })).toEqual(['callAt']);
  });

  it('wants the other form written down, and no GitLab user for it', () => {
    const other = {
      kind: 'alternative',
      mrKey: null,
      candidate: { ...candidate, username: null, userId: null },
    } as const;
    expect(fields(other)).toEqual(['alternative']);
    expect(fields({ ...other, alternative: 'A talk through own code' })).toEqual([]);
  });

  it('names an interview that lost its merge request', () => {
    expect(fields({ mrKey: null })).toEqual(['mrKey']);
  });

  it('names an agenda that is longer than the call, in minutes', () => {
    const agenda = [{ id: 'a', title: 'A', plannedMs: 1.6 * HOUR_MS }];
    expect(checkInterview(anInterview({ agenda }), null)[0]?.message).toContain('6 min longer');
    expect(fields({ callDurationMs: 0 })).toEqual(['callDurationMs']);
  });
});
