import type { Axis, AxisMark, AxisMoment } from './axis';
import { placeCounts, placeLabels } from './axis-labels';
import { momentWords } from './axis-words';
import { groupOf, MARK_PATHS, type MarkGroup } from './mark-groups';

/** What a shape stands for; each has a look of its own on screen and on paper. Numbers stand in the middle of their `x`. */
type AxisLook =
  | 'review'
  | 'reading'
  | 'call'
  | 'line'
  | 'gap'
  | 'break'
  | 'moment'
  | 'sitting'
  | 'number'
  | 'label'
  | MarkGroup;

/** One SVG element of the picture, in px from its upper left corner; `words` are those of a text. */
export interface AxisShape {
  tag: 'rect' | 'path' | 'text';
  look: AxisLook;
  attributes: Record<string, string | number>;
  words?: string;
}

/** Height of the picture in px; its width is the axis'. */
export const AXIS_HEIGHT = 84;
/** Where the line of the axis runs, from the top. */
const AXIS_Y = 56;
const BAND_TOP = 34;
const BAND_HEIGHT = 34;

/** The axis as shapes, in the order in which they are drawn: the panel and the print page show the same picture. */
export function drawAxis(axis: Axis, callAt: number | null): AxisShape[] {
  const words = (moment: AxisMoment): string => momentWords(moment, callAt);
  return [
    ...axis.windows.map(({ fromX, id, toX }) =>
      rect(id, fromX, BAND_TOP, Math.max(0, toX - fromX), BAND_HEIGHT),
    ),
    path('line', `M0 ${AXIS_Y}H${axis.width}`),
    ...axis.breaks.flatMap(breakShapes),
    ...axis.moments.map(({ x }) => path('moment', `M${x} ${BAND_TOP - 2}V${BAND_TOP + BAND_HEIGHT}`)),
    ...placeLabels(axis.moments, words, axis.width).map(({ left, line, moment }) =>
      text('label', left, line === 0 ? 11 : 27, words(moment)),
    ),
    ...axis.sittings.flatMap(({ fromX, index, toX }) => [
      path('sitting', `M${fromX - 4} ${AXIS_Y + 12}v2h${toX - fromX + 8}v-2`),
      text('number', (fromX + toX) / 2, AXIS_HEIGHT, `${index + 1}`),
    ]),
    ...axis.marks.map(markShape),
    ...placeCounts(axis.marks).map(({ count, x }) => text('number', x, AXIS_Y - 9, `${count}`)),
  ];
}

/** Time left out is drawn as a gap with two strokes. */
function breakShapes({ fromX, toX }: Axis['breaks'][number]): AxisShape[] {
  const middle = (fromX + toX) / 2;
  const strokes = `M${middle - 5} ${AXIS_Y + 4}l4-8M${middle + 1} ${AXIS_Y + 4}l4-8`;
  return [rect('gap', middle - 3, AXIS_Y - 4, 6, 8), path('break', strokes)];
}

/** A larger one stands for several. */
function markShape({ count, kind, x }: AxisMark): AxisShape {
  const group = groupOf(kind);
  const transform = `translate(${x} ${AXIS_Y})${count > 1 ? ' scale(1.3)' : ''}`;
  return path(group, MARK_PATHS[group], { transform });
}

function rect(look: AxisLook, x: number, y: number, width: number, height: number): AxisShape {
  return { tag: 'rect', look, attributes: { x, y, width, height } };
}

function path(look: AxisLook, d: string, more: AxisShape['attributes'] = {}): AxisShape {
  return { tag: 'path', look, attributes: { d, ...more } };
}

function text(look: AxisLook, x: number, y: number, words: string): AxisShape {
  return { tag: 'text', look, attributes: { x, y }, words };
}
