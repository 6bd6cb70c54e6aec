import { describe, expect, it } from 'vitest';
import { besideCall, daysFromNow, fromNow } from '@/components/interviews/time-in-words';
import { fromLocalInput, toLocalInput } from '@/components/interviews/local-date-time';
import { placeCounts, placeLabels } from '@/core/process/axis-labels';
import { readState } from '@/components/review/read-state';
import { shorten } from '@/components/review/shorten';
import { visibleText } from '@/components/ui/visible-text';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import type { AxisMark, AxisMoment } from '@/core/process/axis';

describe('a long comment', () => {
  it('is left whole while it is not much longer than what would be shown', () => {
    expect(shorten('word '.repeat(180))).toBeNull();
  });

  it('is cut between words', () => {
    const start = shorten('word '.repeat(400));
    expect(start?.length).toBeLessThan(620);
    expect(start).toMatch(/word …$/);
  });

  it('is cut with its code fence closed, so that the rest is not taken for code', () => {
    expect(shorten(`~~~ruby\n${'puts 1\n'.repeat(300)}~~~`)).toMatch(/puts 1\n~~~\n…$/);
    expect(shorten(`~~~\na\n~~~\n${'word '.repeat(400)}`)).not.toMatch(/~~~\n…$/);
  });
});

describe('labels on the axis', () => {
  const moment = (id: AxisMoment['id'], x: number): AxisMoment => ({ id, x, at: 0, label: id });
  const words = ({ label }: AxisMoment) => label;

  it('stand on two lines rather than on each other, and inside the width', () => {
    const placed = placeLabels([moment('latest-finish', 300), moment('call', 330)], words, 340);
    expect(placed.map(({ line }) => line)).toEqual([0, 1]);
    for (const { left, moment: one } of placed)
      expect(left + one.label.length * 6.6).toBeLessThanOrEqual(341);
  });

  it('are left out where neither line has room', () => {
    const crowd = [moment('link-sent', 50), moment('completion-note', 52), moment('call', 54)];
    expect(placeLabels(crowd, words, 340)).toHaveLength(2);
  });

  it('count only what is many, and only where numbers do not touch', () => {
    const mark = (x: number, count: number): AxisMark => ({
      x,
      count,
      entryId: String(x),
      entryIds: [],
      kind: 'issue',
      sitting: null,
    });
    const counted = placeCounts([mark(10, 2), mark(20, 19), mark(26, 19), mark(60, 3)]);
    expect(counted.map(({ x }) => x)).toEqual([20, 60]);
  });
});

describe('times in words', () => {
  it('are relative to now, to the call, and in days for a list', () => {
    expect(fromNow(96 * HOUR_MS, 0)).toBe('in 96 hours');
    expect(fromNow(0, 5 * MINUTE_MS)).toBe('5 minutes ago');
    expect(besideCall(0, 72 * HOUR_MS)).toBe('72 hours before the call');
    expect(daysFromNow(3 * 24 * HOUR_MS, 0)).toBe('in 3 days');
  });

  it('survive the way through an input', () => {
    const at = new Date(2026, 2, 3, 14, 2).getTime();
    expect(toLocalInput(at)).toBe('2026-03-03T14:02');
    expect(fromLocalInput(toLocalInput(at))).toBe(at);
    expect(fromLocalInput('2026-03-')).toBeNull();
  });
});

describe('reading', () => {
  it('has failed where what the timeline is made of is missing, else it is partial', () => {
    const reading = {
      mrKey: 'mr',
      readId: 'r',
      startedAt: 0,
      finishedAt: 1,
      pagesFetched: 1,
      pagesKnown: 1,
      lastCompleteAt: null,
      waitingUntil: null,
    };
    const missing = (source: 'discussions' | 'emoji') => [
      { source, failure: 'offline' as const, detail: '' },
    ];
    expect(readState({ ...reading, missing: missing('discussions') }, 1).state).toBe('failed');
    expect(readState({ ...reading, missing: missing('emoji') }, 1).state).toBe('partial');
    expect(readState({ ...reading, missing: [] }, 1).state).toBe('complete');
  });
});

describe('hostile characters', () => {
  it('become visible, and nothing else changes', () => {
    expect(visibleText('a\u202Eb\u0007c\td\r\ne')).toBe('a⟨U+202E⟩b⟨U+0007⟩c\td\ne');
    expect(visibleText('שלום 👩‍👩‍👧')).toBe('שלום 👩‍👩‍👧');
  });
});
