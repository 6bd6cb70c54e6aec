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

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Knows the tags that `toHtml` writes, and no others. */
function htmlToPlainText(html: string): string {
  return html
    .replace(/\n/g, '\n\n')
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, (_, url: string, label: string) =>
      label === url ? url : `${label} (${url})`,
    )
    .replace(/<blockquote>(.*?)<\/blockquote>/g, (_, quoted: string) => `<p>${asQuote(quoted)}</p>`)
    .replace(/<li>(.*?)<\/li>/g, (_, item: string) => `- ${item.replaceAll('<br>', '\n  ')}\n`)
    .replaceAll('<br>', '\n')
    .replace(/<\/?[a-z0-9]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function asQuote(quoted: string): string {
  const lines = quoted.replaceAll('</p><p>', '<br><br>').split('<br>');
  return lines.map((line) => `&gt; ${line}`).join('<br>');
}
