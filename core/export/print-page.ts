import { layoutAxis, type Axis } from '@/core/process/axis';
import { groupOf, MARK_GROUPS } from '@/core/process/mark-groups';
import type { Block, FeedbackDocument } from '@/core/summary/document';
import { feedbackDocument } from '@/core/summary/feedback-document';
import { standalonePage } from '@/core/summary/standalone-page';
import { toHtml } from '@/core/summary/to-html';
import { axisSvg, markSvg } from './axis-svg';
import type { ExportInput } from './export-input';
import { PRINT_STYLES } from './print-styles';

/** Units of the picture across the page; it is scaled to whatever paper there is. */
const AXIS_WIDTH = 660;

/**
 * The feedback as a page of its own: one HTML file that prints to A4 and Letter, with the axis as a picture. It fetches
 * nothing and runs nothing, and says so to the browser. Its title is "Second Chair", as that is what a print's header and
 * a tab show.
 */
export function printPage(input: ExportInput): string {
  const [title, facts, ...rest] = feedbackDocument(input);
  const sections = sectionsOf(rest);
  return standalonePage(
    PRINT_STYLES,
    `${title ? toHtml([title]) : ''}
<div class="facts">${facts ? toHtml([facts]) : ''}</div>
${axisFigure(input)}${sections.map(sectionToHtml).join('\n')}`,
  );
}

/** Without the windows of the process: one may follow from an accommodation. */
function axisFigure({ timeline, file: { interview }, rules }: ExportInput): string {
  const axis = layoutAxis({ timeline, interview, rules, width: AXIS_WIDTH, withWindows: false });
  if (axis.marks.length === 0 && axis.moments.length < 2) return '';
  return `<figure>${axisSvg(axis, interview.callAt)}<figcaption>${legend(axis)}</figcaption></figure>\n`;
}

function legend({ marks, sittings }: Axis): string {
  const present = new Set(marks.map(({ kind }) => groupOf(kind)));
  const shapes = MARK_GROUPS.filter(({ id }) => present.has(id)).map(
    ({ id, words }) => `<span>${markSvg(id)} ${words}</span>`,
  );
  return [...shapes, ...(sittings.length > 0 ? ['<span>brackets: sittings, numbered</span>'] : [])].join('');
}

/** A heading with what stands under it. */
interface Section {
  heading: string;
  blocks: FeedbackDocument;
}

function sectionsOf(blocks: FeedbackDocument): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 2)
      sections.push({ heading: block.text, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function sectionToHtml({ heading, blocks }: Section): string {
  if (heading === 'Ratings') return `<section>${criteriaToHtml(blocks)}</section>`;
  return `<section${heading === 'Overall' ? ' class="overall"' : ''}>${toHtml(blocks)}</section>`;
}

/** A criterion begins with a paragraph whose first words are bold; comment and evidence follow. */
function criteriaToHtml(blocks: FeedbackDocument): string {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const begins = block.type === 'heading' || isTitle(block);
    if (begins) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  return groups
    .map((group) =>
      group[0]?.type === 'heading' ? toHtml(group) : `<div class="criterion">${toHtml(group)}</div>`,
    )
    .join('\n');
}

function isTitle(block: Block): boolean {
  return block.type === 'paragraph' && block.inlines[0]?.type === 'strong';
}
