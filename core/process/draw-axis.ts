import type { Axis, AxisMark, AxisMoment } from './axis';
import { placeCounts, placeLabels } from './axis-labels';
import { momentWords } from './axis-words';
import { groupOf, type MarkGroup } from './mark-groups';

/** What a shape stands for; each has a look of its own on screen and on paper. */
type AxisLook =
  'review' | 'reading' | 'call' | 'line' | 'gap' | 'break' | 'moment' | 'sitting' | 'number' | 'label';

/** One part of the picture, in px from its upper left corner. Texts stand on `y`, and begin at `x` or have it in their middle. */
export type AxisShape =
  | { is: 'rect'; look: AxisLook; x: number; y: number; width: number; height: number }
  | { is: 'path'; look: AxisLook; d: string }
  | { is: 'text'; look: AxisLook; x: number; y: number; middle: boolean; words: string }
  | { is: 'mark'; group: MarkGroup; x: number; y: number; many: boolean };

/** Height of the picture in px; its width is the axis'. */
export const AXIS_HEIGHT = 84;
/** Where the line of the axis runs, from the top. */
const AXIS_Y = 56;
const BAND_TOP = 34;
const BAND_HEIGHT = 34;

/** The axis as shapes, in the order in which they are drawn: the panel and the print page show the same picture. */
export function drawAxis(axis: Axis, callAt: number | null): AxisShape[] {
  return [
    ...windows(axis),
    { is: 'path', look: 'line', d: `M0 ${AXIS_Y}H${axis.width}` },
    ...axis.breaks.flatMap(breakShapes),
    ...moments(axis, (moment) => momentWords(moment, callAt)),
    ...axis.sittings.flatMap(sittingShapes),
    ...axis.marks.map(markShape),
    ...placeCounts(axis.marks).map(({ count, x }) => number(String(count), x, AXIS_Y - 9)),
  ];
}

function windows(axis: Axis): AxisShape[] {
  return axis.windows.map(({ fromX, id, toX }) => ({
    is: 'rect',
    look: id,
    x: fromX,
    y: BAND_TOP,
    width: Math.max(0, toX - fromX),
    height: BAND_HEIGHT,
  }));
}

/** Time left out is drawn as a gap with two strokes. */
function breakShapes({ fromX, toX }: Axis['breaks'][number]): AxisShape[] {
  const middle = (fromX + toX) / 2;
  const strokes = `M${middle - 5} ${AXIS_Y + 4}l4-8M${middle + 1} ${AXIS_Y + 4}l4-8`;
  return [
    { is: 'rect', look: 'gap', x: middle - 3, y: AXIS_Y - 4, width: 6, height: 8 },
    { is: 'path', look: 'break', d: strokes },
  ];
}

function moments(axis: Axis, words: (moment: AxisMoment) => string): AxisShape[] {
  return [
    ...axis.moments.map(({ x }): AxisShape => ({
      is: 'path',
      look: 'moment',
      d: `M${x} ${BAND_TOP - 2}V${BAND_TOP + BAND_HEIGHT}`,
    })),
    ...placeLabels(axis.moments, words, axis.width).map(({ left, line, moment }): AxisShape => ({
      is: 'text',
      look: 'label',
      x: left,
      y: line === 0 ? 11 : 27,
      middle: false,
      words: words(moment),
    })),
  ];
}

function sittingShapes({ fromX, index, toX }: Axis['sittings'][number]): AxisShape[] {
  return [
    { is: 'path', look: 'sitting', d: `M${fromX - 4} ${AXIS_Y + 12}v2h${toX - fromX + 8}v-2` },
    number(String(index + 1), (fromX + toX) / 2, AXIS_HEIGHT),
  ];
}

function markShape({ count, kind, x }: AxisMark): AxisShape {
  return { is: 'mark', group: groupOf(kind), x, y: AXIS_Y, many: count > 1 };
}

function number(words: string, x: number, y: number): AxisShape {
  return { is: 'text', look: 'number', x, y, middle: true, words };
}
