import { describe, expect, it } from 'vitest';
import { checkInterview, checkWindows, type InterviewProblem } from '@/core/interview/check-interview';
import { HOUR_MS, type Interview } from '@/core/interview/interview';
import { CALL_AT, aMergeRequest, anInterview } from './examples';

const fields = (change: Partial<Interview>) =>
  checkInterview(anInterview(change), aMergeRequest()).map(({ field }) => field);
const messages = (change: Partial<Interview>) =>
  checkInterview(anInterview(change), aMergeRequest())
    .map(({ message }) => message)
    .join();
const SAME_WORDS = { 'strong-yes': 'Yes', yes: 'yes', no: 'No', 'strong-no': 'Never' };
const candidate = { name: 'A', username: 'a', userId: 5 };

describe('what does not fit together in an interview', () => {
  it('is nothing in an ordinary one, nor in one whose times are not known yet', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ callAt: null, linkSentAt: null })).toEqual([]);
    expect(fields({ callAt: null })).toEqual([]);
    expect(fields({ linkSentAt: null })).toEqual([]);
  });

  it('is nothing where only the name or only the account of the candidate is known', () => {
    expect(fields({ candidate: { ...candidate, name: '' } })).toEqual([]);
    expect(fields({ candidate: { ...candidate, username: null } })).toEqual([]);
    expect(fields({ candidate: { ...candidate, userId: null } })).toEqual([]);
    expect(
      fields({
        candidate: { name: 'A', username: null, userId: null },
        kind: 'alternative',
        alternative: 'x',
      }),
    ).toEqual([]);
  });

  it('says what to do about each', () => {
    expect(messages({ candidate: null })).toContain('Choose a participant');
    expect(messages({ candidate: { name: ' ', username: null, userId: null } })).toContain('type a name');
    expect(messages({ candidate: { ...candidate, userId: 1 } })).toContain('also the author');
    expect(messages({ mrKey: null })).toContain('has no merge request');
    expect(messages({ linkSentAt: CALL_AT })).toContain('not after the time at which the link was sent');
    expect(messages({ callDurationMs: 0 })).toContain('no duration');
    expect(messages({ kind: 'alternative', alternative: ' ' })).toContain('what was agreed instead');
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
    expect(messages({ agenda })).toContain('is 6 min longer');
    expect(fields({ agenda })).toEqual(['agenda']);
    expect(fields({ agenda: [{ id: 'a', title: 'A', plannedMs: 1.5 * HOUR_MS }] })).toEqual([]);
    expect(fields({ callDurationMs: 0 })).toEqual(['callDurationMs']);
  });
});

describe('windows of a process', () => {
  const wrong = (change: Partial<Interview['process']>) =>
    checkWindows({ process: { ...anInterview().process, ...change } });

  it.each<[string, Partial<Interview['process']>]>([
    ['a link that is asked for before the latest finish', { linkBeforeCallMs: 24 * HOUR_MS + 1 }],
    ['a link that is counted in business days', { linkBeforeCallDays: 1, linkBeforeCallMs: 0 }],
    ['a review that may go on until the call', { finishBeforeCallMs: 0 }],
  ])('fit together: %s', (_what, change) => {
    expect(wrong(change)).toEqual([]);
  });

  it.each<[string, Partial<Interview['process']>, InterviewProblem['field'], string]>([
    ['no time between', { linkBeforeCallMs: 24 * HOUR_MS }, 'linkBeforeCall', 'no time for the review'],
    ['not even a day', { linkBeforeCallDays: 0 }, 'linkBeforeCall', 'one business day'],
    ['a finish after the call', { finishBeforeCallMs: -1 }, 'finishBeforeCallMs', 'lies after the call'],
    ['no time for the review', { reviewUpToMs: 0 }, 'reviewUpToMs', 'No time is left'],
    ['no pause without a new sitting', { sittingGapMs: 0 }, 'sittingGapMs', 'Every pause'],
    ['a scorecard due at once', { scorecardDueMs: 0 }, 'scorecardDueMs', 'before the call is over'],
    ['nothing kept', { purgeAfterMs: 0 }, 'purgeAfterMs', 'erased with the first export'],
    ['one word for two', { overallWords: SAME_WORDS }, 'overallWords', 'the same word'],
  ])('do not: %s', (_what, change, field, words) => {
    expect(wrong(change)).toEqual([{ field, message: expect.stringContaining(words) as string }]);
  });
});
