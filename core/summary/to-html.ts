import type { Block, FeedbackDocument, Inline } from './document';
import { cleanText } from './escape-markdown';
import { fieldToHtml } from './field-to-html';
import { escapeHtml, htmlLines, htmlLink } from './html';

/**
 * The document as an HTML fragment, for the clipboard and for hiring systems: p, ul, li, b, i, a (http and https),
 * h1 to h3, blockquote and br, no attributes but `href`, everything else as text.
 */
export function toHtml(document: FeedbackDocument): string {
  return document.map(blockToHtml).join('\n');
}

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(cleanText(block.text))}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlinesToHtml(block.inlines)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inlinesToHtml(item)}</li>`).join('')}</ul>`;
    case 'quote': {
      const source = block.source.length === 0 ? '' : `<p>${inlinesToHtml(block.source)}</p>`;
      return `<blockquote><p>${htmlLines(block.text)}</p>${source}</blockquote>`;
    }
    case 'markdown':
      return fieldToHtml(block.source);
  }
}

function inlinesToHtml(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return htmlLines(inline.text);
        case 'strong':
          return `<b>${escapeHtml(cleanText(inline.text))}</b>`;
        case 'link':
          return htmlLink(escapeHtml(cleanText(inline.text)), inline.url);
      }
    })
    .join('');
}
