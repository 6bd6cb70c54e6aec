import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommentEvent } from '@/core/activity/activity-event';
import type { RuleId } from '@/core/process/process-rule';
import { readProcess } from '@/core/process/read-process';
import { before, CALL_AT, makeInterview, said, timelineOf } from './build';
import { read } from './read-rules';

const DONE = "I'm done with my review.";

describe('finished in time', () => {
  it('rests on the completion note', () => {
    const rule = read(makeInterview(), said(1, before(40)), said(2, before(31), DONE))('finished-in-time');
    expect(rule).toMatchObject({
      state: 'met',
      eventId: 'note:2',
      fact: 'Completion note 31 h before the call.',
      asked: 'Asked for: at least 24 h.',
    });
  });

  it('tells of comments after the note', () => {
    const comments = [
      said(1, before(31), DONE),
      said(2, before(5)),
      said(3, before(4)),
      said(4, CALL_AT + 1),
    ];
    expect(read(makeInterview(), ...comments)('finished-in-time')?.fact).toContain(
      ' 2 comments came after it.',
    );
  });

  it('tells of one comment as of one', () => {
    const rule = read(makeInterview(), said(1, before(31), DONE), said(2, before(5)));
    expect(rule('finished-in-time')?.fact).toContain(' 1 comment came after it.');
  });

  it('else rests on the last comment before the call', () => {
    const comments = [said(1, before(40)), said(2, before(3, 20)), said(3, CALL_AT + 60_000, DONE)];
    expect(read(makeInterview(), ...comments)('finished-in-time')).toMatchObject({
      state: 'missed',
      eventId: 'note:2',
      fact: 'Last comment 3 h 20 m before the call, without a completion note.',
      asked: 'Asked for: at least 24 h.',
    });
  });

  it('is unknown without call, candidate or comments', () => {
    expect(read(makeInterview({ callAt: null }))('finished-in-time')).toMatchObject({ fix: 'call-time' });
    expect(read(makeInterview({ candidate: null }))('finished-in-time')).toMatchObject({ fix: 'candidate' });
    expect(read(makeInterview())('finished-in-time')).toMatchObject({ state: 'unknown', fix: null });
  });
});

describe('completion note', () => {
  it('gives the words it was found by', () => {
    const rule = read(makeInterview(), said(1, before(31), DONE))('completion-note');
    expect(rule).toMatchObject({ state: 'met', eventId: 'note:1' });
    expect(rule?.fact).toContain('Found 31 h before the call');
    expect(rule?.fact).toContain("“I'm done with my review”");
  });

  it('is missed where comments say nothing of the kind, unknown where there are none', () => {
    expect(read(makeInterview(), said(1, before(31)))('completion-note')).toMatchObject({ state: 'missed' });
    expect(read(makeInterview())('completion-note')).toMatchObject({ state: 'unknown' });
    expect(read(makeInterview({ candidate: null }))('completion-note')).toMatchObject({ fix: 'candidate' });
  });

  it('is what the interviewer chose', () => {
    const comments = [said(1, before(31), DONE), said(2, before(30), 'Bye')];
    const chosen = read(makeInterview({ completionNote: 2 }), ...comments)('completion-note');
    expect(chosen).toMatchObject({ state: 'met', eventId: 'note:2' });
    const none = read(makeInterview({ completionNote: 'none' }), ...comments)('completion-note');
    expect(none).toMatchObject({ state: 'missed', fact: 'You chose that there is none.' });
  });
});

describe('what is done on the call', () => {
  it('makes no review late, and is no completion note', () => {
    const clock = [{ id: 'c1', type: 'start' as const, at: before(30) }];
    const interview = makeInterview({ clock });
    const onCall = read(interview, said(1, before(31)), said(2, before(29, 50), DONE));
    expect(onCall('completion-note')).toMatchObject({ state: 'missed' });
    expect(onCall('finished-in-time')).toMatchObject({ eventId: 'note:1' });
  });
});

describe('time spent', () => {
  it('counts what lies within the sittings before the call', () => {
    const comments = [
      said(1, before(40)),
      said(2, before(39, 45)),
      said(3, before(39, 30)),
      said(4, before(30)),
      said(5, before(29, 42)),
      said(6, CALL_AT + 600_000),
      said(7, CALL_AT + 1_200_000),
    ];
    expect(read(makeInterview(), ...comments)('review-duration')).toMatchObject({
      state: 'known',
      fact: 'Two sittings, together about 48 minutes from the first to the last act of each.',
      asked: 'Suggested: up to 1 h.',
    });
  });

  it('ends where the clock was started, be it before the planned time or without one', () => {
    const comments = [
      said(1, before(30)),
      said(2, before(29, 42)),
      said(3, before(1)),
      said(4, before(0, 50)),
    ];
    const clock = [{ id: 'c1', type: 'start' as const, at: before(2) }];
    for (const callAt of [CALL_AT, null])
      expect(read(makeInterview({ callAt, clock }), ...comments)('review-duration')).toMatchObject({
        fact: 'One sitting, about 18 minutes from its first to its last act.',
        asked: 'Suggested: up to 1 h.',
      });
  });

  it.each(['met', 'missed', 'known'] as const)(
    'meets and misses nothing, also where it was corrected to %s before',
    (state) => {
      const ruleCorrections = [{ ruleId: 'review-duration', state, reason: 'They told me.', at: 1 }];
      expect(read(makeInterview({ ruleCorrections }))('review-duration')).toMatchObject({
        state: 'known',
        correction: { reason: 'They told me.', read: 'unknown' },
      });
    },
  );

  it('is past the suggestion as a fact, nothing more', () => {
    const comments = [0, 15, 30, 45, 60, 75].map((minutes, index) =>
      said(index, before(40) + minutes * 60_000),
    );
    expect(read(makeInterview(), ...comments)('review-duration')).toMatchObject({
      state: 'known',
      fact: 'One sitting, about 1 hour 15 minutes from its first to its last act.',
      asked: 'Suggested: up to 1 h.',
    });
  });

  it('is never guessed', () => {
    const batch = [1, 2, 3, 4].map((id) => said(id, before(40) + id * 1_000));
    expect(read(makeInterview(), ...batch)('review-duration')).toMatchObject({
      state: 'unknown',
      fact: 'Submitted together; written earlier, times unknown.',
    });
    expect(read(makeInterview(), said(1, before(40)))('review-duration')).toMatchObject({ state: 'unknown' });
    expect(read(makeInterview())('review-duration')).toMatchObject({ state: 'unknown' });
    expect(read(makeInterview({ candidate: null }))('review-duration')).toMatchObject({ fix: 'candidate' });
  });
});

describe('what has not been read whole', () => {
  const state = (id: RuleId, ...comments: CommentEvent[]) => {
    const interview = makeInterview();
    const rules = readProcess(timelineOf(interview, ...comments), interview, {
      complete: false,
      editsKnown: true,
      timeZone: 'Europe/Berlin',
    });
    return rules.find((rule) => rule.id === id);
  };

  it('is not called missed', () => {
    for (const id of ['completion-note', 'finished-in-time'] as const) {
      expect(state(id, said(1, before(2)))).toMatchObject({
        state: 'unknown',
        fact: 'Not everything has been read.',
      });
    }
  });

  it('is met by what has been read already', () => {
    expect(state('completion-note', said(1, before(40), DONE))?.state).toBe('met');
    expect(state('finished-in-time', said(1, before(40), DONE))?.state).toBe('met');
  });

  it('is not called met where a later comment may be missing', () => {
    expect(state('finished-in-time', said(1, before(40)))).toMatchObject({
      state: 'unknown',
      fact: 'Not everything has been read.',
    });
  });
});

describe('ten thousand comments', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const COUNT = 10_000;
  const absence = { readId: 'r2', missedAt: before(1), confirmedAt: before(1) };
  const comments = Array.from({ length: COUNT }, (_, index) =>
    said(COUNT - index, before(40) + index, `Comment ${index}, not done yet.`, {
      absence: index % 2 === 0 ? absence : null,
    }),
  );
  const reading = { complete: true, editsKnown: true, timeZone: 'Europe/Berlin' };

  // Generous, for a busy machine; a step for each pair of comments takes minutes.
  it('are sorted once for all rules, and read in a moment', () => {
    const interview = makeInterview();
    const timeline = timelineOf(interview, ...comments);
    const sort = vi.spyOn(Array.prototype, 'sort');
    const start = performance.now();
    const rules = readProcess(timeline, interview, reading);
    readProcess(timeline, interview, reading);
    expect(performance.now() - start).toBeLessThan(5_000);
    const long = sort.mock.contexts.filter((sorted) => Array.isArray(sorted) && sorted.length > 1_000);
    expect(long.length).toBe(1);
    expect(rules.find(({ id }) => id === 'completion-note')).toMatchObject({
      state: 'missed',
      fact: `None of the candidate\u2019s ${COUNT / 2} comments outside the diff says so in words we know.`,
    });
  });
});

describe('while comments are still arriving for the first time', () => {
  it('says nothing of what rests on the last of them', () => {
    const interview = makeInterview();
    const rules = readProcess(
      timelineOf(interview, said(1, before(30), 'I am done with my review.')),
      interview,
      {
        complete: false,
        arriving: true,
        editsKnown: false,
        timeZone: 'UTC',
      },
    );
    expect(rules.map(({ id, state }) => [id, state])).toEqual([
      ['link-sent', 'met'],
      ['finished-in-time', 'unknown'],
      ['completion-note', 'unknown'],
      ['review-duration', 'unknown'],
    ]);
  });
});
