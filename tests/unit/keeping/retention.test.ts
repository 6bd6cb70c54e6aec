import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/core/interview/interview';
import {
  ANNOUNCED_FOR_MS,
  planPurge,
  purgeAfterUntil,
  purgeAtOf,
  purgedFrom,
  validNotice,
} from '@/core/keeping/retention';
import { makeInterview } from '@/tests/fixtures/interview';

const NOW = Date.UTC(2026, 10, 26);
const exportedAt = (at: number, id = 'i') => makeInterview({ id, exports: [{ format: 'markdown', at }] });

describe('when an interview is purged', () => {
  it('is the preset’s time after the last export', () => {
    const interview = makeInterview({
      exports: [
        { format: 'markdown', at: NOW },
        { format: 'csv', at: NOW - DAY_MS },
      ],
    });
    expect(purgeAtOf(interview)).toBe(NOW + 30 * DAY_MS);
  });

  it('is never while nothing was taken out, and under legal hold', () => {
    expect(purgeAtOf(makeInterview())).toBeNull();
    expect(purgeAtOf({ ...exportedAt(NOW), legalHold: true })).toBeNull();
  });

  it('can be another day for one interview', () => {
    const until = NOW + 90 * DAY_MS;
    const interview = exportedAt(NOW);
    const purgeAfterMs = purgeAfterUntil(interview, until) ?? 0;
    expect(purgeAtOf({ ...interview, process: { ...interview.process, purgeAfterMs } })).toBe(until);
    expect(purgeAfterUntil(interview, NOW)).toBeNull();
    expect(purgeAfterUntil(interview, NOW + 1)).toBe(1);
    expect(purgeAfterUntil(makeInterview(), until)).toBeNull();
  });
});

describe('what a start of the browser does', () => {
  const due = exportedAt(NOW - 31 * DAY_MS);

  it('announces what comes due within a week, and nothing that has longer', () => {
    const soon = exportedAt(NOW - 24 * DAY_MS, 'soon');
    const later = exportedAt(NOW - 22 * DAY_MS, 'later');
    const inAWeek = exportedAt(NOW - 23 * DAY_MS);
    expect(planPurge([inAWeek], [], NOW).announce).toHaveLength(1);
    expect(planPurge([inAWeek], [], NOW - 1).announce).toEqual([]);
    expect(planPurge([soon, later], [], NOW)).toEqual({
      announce: [{ interviewId: 'soon', announcedAt: NOW, purgeAt: NOW + 6 * DAY_MS }],
      withdraw: [],
      due: [],
    });
  });

  it('purges what was announced a week ago, also where its time was long over then', () => {
    const { announce } = planPurge([due], [], NOW);
    expect(planPurge([due], announce, NOW)).toEqual({ announce: [], withdraw: [], due: [] });
    expect(planPurge([due], announce, NOW + 6 * DAY_MS).due).toEqual([]);
    expect(planPurge([due], announce, NOW + 7 * DAY_MS).due).toEqual(['i']);
  });

  it.each([
    ['a hold', { ...due, legalHold: true }],
    ['a new export', { ...due, exports: [{ format: 'csv', at: NOW }] }],
    ['a later date', { ...due, process: { ...due.process, purgeAfterMs: 300 * DAY_MS } }],
  ])('withdraws the notice after %s', (_, changed) => {
    const { announce } = planPurge([due], [], NOW);
    expect(planPurge([changed], announce, NOW + 8 * DAY_MS)).toEqual({
      announce: [],
      withdraw: ['i'],
      due: [],
    });
  });

  it('begins the week anew where the time was changed and is still over', () => {
    const { announce } = planPurge([due], [], NOW);
    const shorter = { ...due, process: { ...due.process, purgeAfterMs: DAY_MS } };
    const later = NOW + 8 * DAY_MS;
    expect(validNotice(shorter, announce[0] ?? null)).toBeNull();
    expect(planPurge([shorter], announce, later)).toMatchObject({
      announce: [{ announcedAt: later }],
      due: [],
    });
  });

  it('believes no notice from the future, and drops that of an interview that is gone', () => {
    const ahead = { interviewId: 'i', announcedAt: NOW + 400 * DAY_MS, purgeAt: purgeAtOf(due) ?? 0 };
    expect(planPurge([due], [ahead], NOW).announce).toMatchObject([{ announcedAt: NOW }]);
    expect(planPurge([], [ahead], NOW).withdraw).toEqual(['i']);
  });

  it('never purges what is held or was not announced, unchanged, for a whole week', () => {
    const times = fc.integer({ min: 0, max: 400 * DAY_MS });
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 20 * DAY_MS }),
      change: fc.option(
        fc.oneof(
          fc.record({ legalHold: fc.boolean() }),
          fc.record({ exports: times.map((at) => [{ format: 'csv', at }]) }),
          fc.record({ purgeAfterMs: times }),
        ),
        { nil: null },
      ),
    });
    /** One that is purged at its end, so that there always is one. */
    const untilPurged = [
      { wait: 0, change: { exports: [{ format: 'csv' as const, at: 0 }] } },
      { wait: 23 * DAY_MS, change: null },
      { wait: ANNOUNCED_FOR_MS, change: null },
    ];
    let purged = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
        let interview = makeInterview({ id: 'i' });
        let notices: ReturnType<typeof planPurge>['announce'] = [];
        let now = 0;
        /** Since when its purge date has been announced as it is. */
        let told: { at: number; purgeAt: number } | null = null;
        for (const { wait, change } of steps) {
          now += wait;
          if (change && 'purgeAfterMs' in change)
            interview = { ...interview, process: { ...interview.process, ...change } };
          else interview = { ...interview, ...change };
          const plan = planPurge([interview], notices, now);
          if (plan.due.length > 0) {
            purged += 1;
            expect(interview.legalHold).toBe(false);
            expect(told?.purgeAt).toBe(purgeAtOf(interview));
            expect(now - (told?.at ?? Infinity)).toBeGreaterThanOrEqual(ANNOUNCED_FOR_MS);
            expect(purgedFrom(notices[0] ?? { announcedAt: Infinity, purgeAt: 0 })).toBeLessThanOrEqual(now);
            return;
          }
          notices = notices.filter(({ interviewId }) => !plan.withdraw.includes(interviewId));
          if (plan.announce.length > 0) {
            notices = plan.announce;
            told = { at: now, purgeAt: plan.announce[0]?.purgeAt ?? 0 };
          } else if (notices.length === 0) told = null;
        }
      }),
      { examples: [[untilPurged]] },
    );
    expect(purged).toBeGreaterThan(0);
  });
});
