import type { Axis } from '@/core/process/axis';
import { axisInWords } from '@/core/process/axis-words';
import { AXIS_HEIGHT, drawAxis, type AxisShape } from '@/core/process/draw-axis';
import { MARK_PATHS } from '@/core/process/mark-groups';
import { escapeHtml } from '@/core/summary/html';

/** The picture of the axis as an SVG element that scales with the page, with what it says in words as its name. */
export function axisSvg(axis: Axis, callAt: number | null): string {
  // Half a line below, for the numbers of the sittings.
  const size = `viewBox="0 0 ${axis.width} ${AXIS_HEIGHT + 4}"`;
  const shapes = drawAxis(axis, callAt).map(shapeToSvg).join('');
  return `<svg class="axis" role="img" aria-label="${escapeHtml(axisInWords(axis, callAt))}" ${size}>${shapes}</svg>`;
}

/** A mark of the legend. */
export function markSvg(group: keyof typeof MARK_PATHS): string {
  return `<svg class="axis mark" aria-hidden="true" width="12" height="12" viewBox="-6 -6 12 12"><path class="${group}" d="${MARK_PATHS[group]}"/></svg>`;
}

function shapeToSvg({ attributes, look, tag, words }: AxisShape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${rounded(String(value))}"`);
  return `<${tag} class="${look}"${written.join('')}>${escapeHtml(words ?? '')}</${tag}>`;
}

/** A hundredth of a pixel is enough, and the same in every engine. */
function rounded(numbers: string): string {
  return numbers.replace(/\d+\.\d+/g, (found) => String(Math.round(Number(found) * 100) / 100));
}
