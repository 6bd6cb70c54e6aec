import type { FeedbackDocument } from '@/core/summary/document';
import { toHtml } from '@/core/summary/to-html';

/**
 * The document as plain text: no marks of Markdown, list items begin with "- ", quotes with "> ", the address of a link
 * follows its words. Ends without a newline.
 */
export function toPlainText(document: FeedbackDocument): string {
  return plainTextOf(document.map((block) => toHtml([block])));
}

/** The same from the HTML of each block, as `toHtml` writes it. */
export function plainTextOf(blocks: readonly string[]): string {
  return blocks.map(htmlToPlainText).join('\n\n');
}

/** A tag that `toHtml` writes: `end` is "/" where it closes, `url` stands in that of a link. */
const TAG = /<(\/?)([a-z0-9]+)(?: href="([^"]*)")?>/g;
const QUOTE = '&gt; ';
const QUOTED_LINE = `\n${QUOTE}`;
const ENTITY = /&(amp|lt|gt|quot|#39);/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Knows the tags that `toHtml` writes, and no others. One pass: there are hundreds of blocks, with what was quoted in each. */
function htmlToPlainText(html: string): string {
  const blocks = html.replaceAll('\n', '\n\n');
  let newline = '\n';
  let quoted = 0;
  let link = { url: '', from: 0 };
  const text = blocks.replace(TAG, (tag, end: string, name: string, url: string | undefined, at: number) => {
    const opens = end === '';
    switch (name) {
      case 'br':
        return newline;
      case 'a':
        if (opens) link = { url: url ?? '', from: at + tag.length };
        return opens || blocks.slice(link.from, at) === link.url ? '' : ` (${link.url})`;
      case 'li':
        newline = opens ? '\n  ' : '\n';
        // What follows the list has its own blank line before it.
        return opens ? '- ' : blocks.startsWith('</ul>', at + tag.length) ? '' : '\n';
      case 'blockquote':
        newline = opens ? QUOTED_LINE : '\n';
        quoted = 0;
        return opens ? QUOTE : '';
      case 'p':
        if (!opens || newline !== QUOTED_LINE) return '';
        quoted += 1;
        return quoted > 1 ? newline + newline : '';
      default:
        return '';
    }
  });
  return (text.includes('&') ? text.replace(ENTITY, (_, name: string) => ENTITIES[name] ?? '') : text)
    .replace(/[ \t]+$/gm, '')
    .trim();
}
