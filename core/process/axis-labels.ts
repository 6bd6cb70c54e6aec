import type { AxisMark, AxisMoment } from './axis';

/** Where the label of a moment stands, so that no two touch. */
export interface PlacedLabel {
  moment: AxisMoment;
  /** Left end of the text, in px. */
  left: number;
  /** 0 is the upper line. */
  line: 0 | 1;
}

/** Width of a letter at 12 px, a little on the safe side: two labels must not touch. */
const LETTER_PX = 6.6;
const APART_PX = 8;

/**
 * Places the labels of moments so that none covers another: each around its moment, moved inside the width, on the
 * first of two lines that has room. One that has room nowhere is left out; its line on the axis stays.
 */
export function placeLabels(
  moments: readonly AxisMoment[],
  words: (moment: AxisMoment) => string,
  width: number,
): PlacedLabel[] {
  const ends: [number, number] = [-APART_PX, -APART_PX];
  const placed: PlacedLabel[] = [];
  for (const moment of moments) {
    const size = words(moment).length * LETTER_PX;
    const left = Math.max(0, Math.min(moment.x - size / 2, width - size));
    const line = ([0, 1] as const).find((one) => left >= ends[one] + APART_PX);
    if (line === undefined) continue;
    ends[line] = left + size;
    placed.push({ moment, left, line });
  }
  return placed;
}

const DIGIT_PX = 6;
/** Two at one place are shown by a larger shape; a number on every pair would be noise. */
const WORTH_A_NUMBER = 3;

/** The marks whose count is written above them: those with room for it, from the left. */
export function placeCounts(marks: readonly AxisMark[]): AxisMark[] {
  let end = -APART_PX;
  return marks.filter(({ count, x }) => {
    const half = (String(count).length * DIGIT_PX) / 2;
    if (count < WORTH_A_NUMBER || x - half < end + APART_PX / 2) return false;
    end = x + half;
    return true;
  });
}
