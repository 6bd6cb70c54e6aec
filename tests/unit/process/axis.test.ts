import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '@/core/interview/interview';
import { layoutAxis } from '@/core/process/axis';
import { scaleAxis } from '@/core/process/axis-scale';
import { readProcess } from '@/core/process/read-process';
import { before, CALL_AT, makeInterview, said, timelineOf } from './build';

function layout(interview: Interview, times: readonly number[], width = 700) {
  const comments = times.map((at, index) =>
    said(index + 1, at, index === times.length - 1 ? "I'm done." : 'Text.'),
  );
  const timeline = timelineOf(interview, ...comments);
  return layoutAxis({
    timeline,
    interview,
    rules: readProcess(timeline, interview, { complete: true, editsKnown: true, timeZone: 'Europe/Berlin' }),
    width,
  });
}

describe('scaleAxis', () => {
  const anyTimes = fc.array(fc.integer({ min: 0, max: 400 * 3_600_000 }), { maxLength: 60 });
  const anyWidth = fc.integer({ min: 0, max: 3_000 });

  it('keeps the order of time and stays within the width', () => {
    fc.assert(
      fc.property(anyTimes, anyTimes, anyWidth, (times, others, width) => {
        const { x } = scaleAxis(times, width);
        const places = [...times, ...others].sort((a, b) => a - b).map(x);
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
          expect(place).toBeLessThanOrEqual(width + 1e-9);
        });
      }),
    );
  });

  it('gives segments and breaks that follow each other without overlap', () => {
    fc.assert(
      fc.property(anyTimes, anyWidth, (times, width) => {
        const { segments, breaks } = scaleAxis(times, width);
        expect(breaks).toHaveLength(Math.max(0, segments.length - 1));
        const parts = [...segments, ...breaks].sort((a, b) => a.fromX - b.fromX || a.fromAt - b.fromAt);
        let end = 0;
        for (const { fromX, toX } of parts) {
          expect(fromX).toBeGreaterThanOrEqual(end - 1e-9);
          expect(toX).toBeGreaterThanOrEqual(fromX - 1e-9);
          end = toX;
        }
      }),
    );
  });

  it('gives busy stretches most of the width', () => {
    const evening = Array.from({ length: 20 }, (_, index) => before(60) + index * 180_000);
    const { x } = scaleAxis([before(200), ...evening, before(1)], 700);
    expect(x(evening[19] ?? 0) - x(before(60))).toBeGreaterThan(350);
  });
});

describe('layoutAxis', () => {
  const evening = Array.from({ length: 12 }, (_, index) => before(53) + index * 240_000);
  const morning = Array.from({ length: 6 }, (_, index) => before(33) + index * 240_000);

  it('shows the times of the process in their order', () => {
    const { moments } = layout(makeInterview(), [...evening, ...morning]);
    expect(moments.map(({ id, label }) => [id, label])).toEqual([
      ['link-sent', 'Link sent'],
      ['completion-note', 'Completion note'],
      ['latest-finish', 'Latest finish'],
      ['call', 'Call'],
    ]);
    expect(moments.map(({ x }) => x)).toEqual(moments.map(({ x }) => x).sort((a, b) => a - b));
  });

  it('has a break for each long pause, and the sittings as stretches', () => {
    const axis = layout(makeInterview(), [...evening, ...morning]);
    expect(axis.breaks).toHaveLength(4);
    expect(axis.sittings.map(({ index }) => index)).toEqual([0, 1]);
    expect(axis.sittings[0]?.toX).toBeLessThan(axis.sittings[1]?.fromX ?? 0);
    expect(axis.windows.map(({ id }) => id)).toEqual(['review', 'reading', 'call']);
  });

  it('puts marks that are too near into one, with a count, and loses none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 96 * 3_600_000 }), { maxLength: 80 }),
        fc.integer({ min: 0, max: 1_200 }),
        (offsets, width) => {
          const { marks } = layout(
            makeInterview(),
            offsets.map((offset) => CALL_AT - offset),
            width,
          );
          expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(offsets.length);
          marks.slice(1).forEach((mark, index) => {
            expect(mark.x - (marks[index]?.x ?? 0)).toBeGreaterThanOrEqual(6);
          });
          for (const { count, entryId, entryIds } of marks) {
            expect(entryIds).toHaveLength(count);
            expect(entryIds[0]).toBe(entryId);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('draws what is known where call and link are not', () => {
    const axis = layout(makeInterview({ callAt: null, linkSentAt: null }), evening);
    expect(axis.moments.map(({ id }) => id)).toEqual(['completion-note']);
    expect(axis.windows).toEqual([]);
    expect(axis.marks.length).toBeGreaterThan(0);
  });

  it('is empty for nothing', () => {
    expect(layout(makeInterview({ callAt: null, linkSentAt: null }), [])).toMatchObject({
      marks: [],
      segments: [],
      breaks: [],
      moments: [],
    });
  });

  it.each([
    ['300 marks', makeInterview(), Array.from({ length: 300 }, (_, index) => before(90) + index * 977_000)],
    [
      'a pause after every mark',
      makeInterview(),
      Array.from({ length: 300 }, (_, index) => before(900) + index * 3 * 3_600_000),
    ],
    [
      'everything within one minute',
      makeInterview({ linkSentAt: CALL_AT - 50_000 }),
      [1, 2, 3].map((second) => CALL_AT - second * 9_000),
    ],
    [
      'everything at once',
      makeInterview({ linkSentAt: CALL_AT, callDurationMs: 0 }),
      [CALL_AT, CALL_AT, CALL_AT],
    ],
    ['the link after the call', makeInterview({ linkSentAt: CALL_AT + 7_200_000 }), [before(3)]],
    ['a call moved behind the review', makeInterview({ callAt: before(60) }), [before(70), before(50)]],
  ])('holds with %s', (_, interview, times) => {
    const timeline = timelineOf(interview, ...times.map((at, index) => said(index + 1, at)));
    for (const width of [0, 1, 40, 320, 900]) {
      const axis = layoutAxis({ timeline, interview, rules: [], width });
      const places = [axis.marks, axis.moments].map((list) => list.map(({ x }) => x));
      const ends = [...axis.windows, ...axis.sittings, ...axis.segments, ...axis.breaks];
      for (const list of places) expect(list).toEqual([...list].sort((a, b) => a - b));
      for (const x of [...places.flat(), ...ends.flatMap(({ fromX, toX }) => [fromX, toX])]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width + 1e-9);
      }
    }
  });
});
