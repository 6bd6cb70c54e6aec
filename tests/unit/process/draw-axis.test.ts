import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '@/core/interview/interview';
import type { Axis, AxisMark, AxisMoment } from '@/core/process/axis';
import { placeCounts, placeLabels } from '@/core/process/axis-labels';
import { axisInWords } from '@/core/process/axis-words';
import { AXIS_HEIGHT, drawAxis } from '@/core/process/draw-axis';
import { groupOf, MARK_GROUPS, MARK_PATHS } from '@/core/process/mark-groups';
import { CALL_AT } from './build';

const WIDTH = 320;
const moment = (x: number, patch: Partial<AxisMoment> = {}): AxisMoment => ({
  id: 'link-sent',
  x,
  at: CALL_AT - 96 * HOUR_MS,
  label: 'Link sent',
  ...patch,
});
const mark = (x: number, patch: Partial<AxisMark> = {}): AxisMark => ({
  x,
  entryId: `e${x}`,
  entryIds: [`e${x}`],
  kind: 'comment',
  sitting: null,
  count: 1,
  ...patch,
});
const axis = (patch: Partial<Axis> = {}): Axis => ({
  width: WIDTH,
  marks: [],
  segments: [],
  breaks: [],
  moments: [],
  windows: [],
  sittings: [],
  ...patch,
});
const draw = (patch: Partial<Axis>, callAt: number | null = CALL_AT) => drawAxis(axis(patch), callAt);
const CALL = moment(300, { id: 'call', label: 'Call', at: CALL_AT });

describe('the picture of the axis', () => {
  it('has a line across its width, even where nothing is known', () => {
    expect(draw({})).toEqual([{ tag: 'path', look: 'line', attributes: { d: `M0 56H${WIDTH}` } }]);
  });

  it('has a stretch as wide as it is, and none of less than nothing', () => {
    const windows: Axis['windows'] = [
      { id: 'review', fromX: 20, toX: 120 },
      { id: 'call', fromX: 300, toX: 290 },
    ];
    expect(draw({ windows }).slice(0, 2)).toMatchObject([
      { tag: 'rect', look: 'review', attributes: { x: 20, width: 100 } },
      { tag: 'rect', look: 'call', attributes: { x: 300, width: 0 } },
    ]);
  });

  it('has a stroke for each moment through the line, and its words with the time before the call', () => {
    const shapes = draw({ moments: [moment(60), CALL] });
    expect(shapes.filter(({ look }) => look === 'moment').map(({ attributes }) => attributes['d'])).toEqual([
      'M60 32V68',
      'M300 32V68',
    ]);
    const labels = shapes.filter(({ look }) => look === 'label');
    expect(labels.map(({ words }) => words)).toEqual(['Link sent T−96 h', 'Call']);
    expect(draw({ moments: [moment(60)] }, null).at(-1)).toMatchObject({ words: 'Link sent' });
  });

  it('has its labels on two lines above the stretches where one has no room', () => {
    const labels = draw({ moments: [moment(60), moment(70)] }).filter(({ look }) => look === 'label');
    expect(labels.map(({ attributes }) => attributes['y'])).toEqual([11, 27]);
  });

  it('numbers the sittings from 1, in the middle below each', () => {
    const sittings = [
      { index: 0, fromX: 40, toX: 60 },
      { index: 1, fromX: 100, toX: 100 },
    ];
    const shapes = draw({ sittings });
    expect(shapes.filter(({ look }) => look === 'number')).toMatchObject([
      { words: '1', attributes: { x: 50, y: AXIS_HEIGHT } },
      { words: '2', attributes: { x: 100, y: AXIS_HEIGHT } },
    ]);
    expect(shapes.filter(({ look }) => look === 'sitting').map(({ attributes }) => attributes['d'])).toEqual([
      'M36 68v2h28v-2',
      'M96 68v2h8v-2',
    ]);
  });

  it('leaves time out in the middle of a break', () => {
    const [, gap, strokes] = draw({ breaks: [{ fromX: 100, toX: 120, fromAt: 0, toAt: 1 }] });
    expect(gap).toMatchObject({
      tag: 'rect',
      look: 'gap',
      attributes: { x: 107, width: 6, y: 52, height: 8 },
    });
    expect(strokes).toMatchObject({ look: 'break', attributes: { d: 'M105 60l4-8M111 60l4-8' } });
  });

  it('has a shape for each mark by what it is, larger for several, with their number from three on', () => {
    const marks = [mark(20), mark(60, { kind: 'issue', count: 2 }), mark(100, { kind: 'push', count: 12 })];
    const shapes = draw({ marks }).slice(1);
    expect(shapes.map(({ look }) => look)).toEqual(['says', 'raises', 'acts', 'number']);
    expect(shapes.map(({ attributes }) => attributes['transform'])).toEqual([
      'translate(20 56)',
      'translate(60 56) scale(1.3)',
      'translate(100 56) scale(1.3)',
      undefined,
    ]);
    expect(shapes.at(-1)).toMatchObject({ words: '12', attributes: { x: 100, y: 47 } });
  });

  it('has a shape and words for every group, and no two look the same', () => {
    const groups = MARK_GROUPS.map(({ id }) => id);
    expect(Object.keys(MARK_PATHS).sort()).toEqual([...groups].sort());
    expect(new Set(Object.values(MARK_PATHS)).size).toBe(groups.length);
    expect((['todo', 'question', 'suggestion', 'praise', 'commit'] as const).map(groupOf)).toEqual([
      'raises',
      'asks',
      'proposes',
      'says',
      'acts',
    ]);
  });
});

describe('labels', () => {
  const anyMoments = fc
    .array(fc.record({ x: fc.integer({ min: 0, max: WIDTH }), letters: fc.integer({ min: 1, max: 30 }) }), {
      maxLength: 8,
    })
    .map((all) =>
      all.sort((a, b) => a.x - b.x).map(({ x, letters }) => moment(x, { label: 'x'.repeat(letters) })),
    );
  const wordsOf = ({ label }: AxisMoment) => label;

  it('never touch, and stay within the width', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const placed = placeLabels(moments, wordsOf, WIDTH);
        for (const line of [0, 1]) {
          const ofLine = placed.filter((one) => one.line === line);
          ofLine.forEach(({ left, moment: { label } }, index) => {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left + label.length * 6.6).toBeLessThanOrEqual(WIDTH + 1e-9);
            const before = ofLine[index - 1];
            // Added up as it is there: a difference of such numbers can be off by its last digit.
            if (before)
              expect(left).toBeGreaterThanOrEqual(before.left + before.moment.label.length * 6.6 + 8);
          });
        }
      }),
    );
  });

  it('stand around their moment on the upper line where there is room, at the very edge too', () => {
    expect(placeLabels([moment(160)], wordsOf, WIDTH)).toMatchObject([{ left: 160 - 4.5 * 6.6, line: 0 }]);
    expect(placeLabels([moment(0)], wordsOf, WIDTH)).toMatchObject([{ left: 0, line: 0 }]);
  });

  it('are left out where neither line has room', () => {
    const three = [moment(100), moment(105), moment(110)];
    expect(placeLabels(three, wordsOf, WIDTH).map((one) => [one.moment.x, one.line])).toEqual([
      [100, 0],
      [105, 1],
    ]);
  });
});

describe('counts', () => {
  it('stand above three and more, where they have room beside each other', () => {
    const marks = [
      mark(20, { count: 2 }),
      mark(40, { count: 3 }),
      mark(47, { count: 5 }),
      mark(52, { count: 4 }),
      mark(80, { count: 100 }),
      mark(95, { count: 3 }),
      mark(96, { count: 3 }),
    ];
    expect(placeCounts(marks).map(({ x }) => x)).toEqual([40, 52, 80, 96]);
  });

  it('stand at the very edge too', () => {
    expect(placeCounts([mark(0, { count: 3 })])).toHaveLength(1);
  });
});

describe('the axis in words', () => {
  it('says how much there is and when what was, relative to the call', () => {
    const sittings = [{ index: 0, fromX: 40, toX: 60 }];
    const words = axisInWords(
      axis({ marks: [mark(1), mark(9, { count: 3 })], sittings, moments: [moment(1), CALL] }),
      CALL_AT,
    );
    expect(words).toBe(
      '4 entries of the candidate, 1 sitting before the call. Link sent: 96 hours before the start of the call. Call.',
    );
  });

  it('says no time where the call has none, and nothing of sittings that are unknown', () => {
    expect(axisInWords(axis({ marks: [mark(1)], moments: [moment(1)] }), null)).toBe(
      '1 entry of the candidate. Link sent.',
    );
    const sittings = [0, 1].map((index) => ({ index, fromX: 0, toX: 1 }));
    expect(axisInWords(axis({ sittings, moments: [moment(1)] }), null)).toBe(
      '0 entries of the candidate, 2 sittings before the call. Link sent.',
    );
  });
});
