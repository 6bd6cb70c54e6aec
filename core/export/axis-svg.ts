import type { Axis } from '@/core/process/axis';
import { axisInWords } from '@/core/process/axis-words';
import { AXIS_HEIGHT, drawAxis, type AxisShape } from '@/core/process/draw-axis';
import { MARK_PATHS } from '@/core/process/mark-groups';
import { escapeHtml } from '@/core/summary/html';

/** The picture of the axis as an SVG element that scales with the page, with what it says in words as its name. */
export function axisSvg(axis: Axis, callAt: number | null): string {
  // Half a line below, for the numbers of the sittings.
  const size = `viewBox="0 0 ${round(axis.width)} ${AXIS_HEIGHT + 4}"`;
  const shapes = drawAxis(axis, callAt).map(shapeToSvg).join('');
  return `<svg class="axis" role="img" aria-label="${escapeHtml(axisInWords(axis, callAt))}" ${size}>${shapes}</svg>`;
}

/** A mark of the legend. */
export function markSvg(group: keyof typeof MARK_PATHS): string {
  return `<svg class="axis mark" aria-hidden="true" width="12" height="12" viewBox="-6 -6 12 12"><path class="${group}" d="${MARK_PATHS[group]}"/></svg>`;
}

function shapeToSvg(shape: AxisShape): string {
  switch (shape.is) {
    case 'rect': {
      const { height, look, width, x, y } = shape;
      return `<rect class="${look}" x="${round(x)}" y="${y}" width="${round(width)}" height="${height}"/>`;
    }
    case 'path':
      return `<path class="${shape.look}" d="${shape.d.replace(/\d+\.\d+/g, (found) => String(round(Number(found))))}"/>`;
    case 'text': {
      const { look, middle, words, x, y } = shape;
      const anchor = middle ? ' text-anchor="middle"' : '';
      return `<text class="${look}" x="${round(x)}" y="${y}"${anchor}>${escapeHtml(words)}</text>`;
    }
    case 'mark': {
      const { group, many, x, y } = shape;
      const scale = many ? ' scale(1.3)' : '';
      return `<path class="${group}" transform="translate(${round(x)} ${y})${scale}" d="${MARK_PATHS[group]}"/>`;
    }
  }
}

/** A hundredth of a pixel is enough, and the same in every engine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
