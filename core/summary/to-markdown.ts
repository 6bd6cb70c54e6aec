import { containMarkdown } from './contain-markdown';
import type { Block, FeedbackDocument, Inline } from './document';
import { cleanText, escapeBlockStart, escapeMarkdown } from './escape-markdown';
import { safeUrl } from './safe-url';

/**
 * The document as Markdown (CommonMark; nothing in it turns active in GitHub's or GitLab's dialects either). Data is
 * escaped, what was written as Markdown is contained. Ends with a newline.
 */
export function toMarkdown(document: FeedbackDocument): string {
  return `${document.map(blockToMarkdown).join('\n\n')}\n`;
}

function blockToMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text).replace(/(?<=^|\s)#+$/, '\\$&')}`;
    case 'paragraph':
      return inlinesToMarkdown(block.inlines, '');
    case 'list':
      return block.items.map((item) => `- ${inlinesToMarkdown(item, '  ')}`).join('\n');
    case 'quote':
      return quoteToMarkdown(block.text, block.source);
    case 'markdown':
      return containMarkdown(block.source);
  }
}

function quoteToMarkdown(text: string, source: Inline[]): string {
  const quoted = inlinesToMarkdown([{ type: 'text', text }], '> ');
  return `> ${quoted}${source.length === 0 ? '' : `\n>\n> ${inlinesToMarkdown(source, '> ')}`}`;
}

/** `indent` is what keeps further lines in the block. */
function inlinesToMarkdown(inlines: Inline[], indent: string): string {
  return escapeBlockStart(
    inlines
      .map((inline) => inlineToMarkdown(inline, indent))
      .join('')
      .trim(),
  );
}

function inlineToMarkdown(inline: Inline, indent: string): string {
  switch (inline.type) {
    case 'text': {
      const [first = '', ...further] = lines(inline.text).map(escapeMarkdown);
      return spaced(inline.text, [first, ...further.map(escapeBlockStart)].join(`\\\n${indent}`));
    }
    case 'strong': {
      const shown = escapeMarkdown(inline.text);
      return shown === '' ? '' : `**${shown}**`;
    }
    case 'link': {
      const url = safeUrl(inline.url);
      const label = escapeMarkdown(inline.text);
      return url === null ? label : `[${label}](${escapeAddress(url)})`;
    }
  }
}

/** Escaping trims; a space at either end stands between this inline and its neighbour. */
function spaced(raw: string, shown: string): string {
  if (shown === '') return raw === '' ? '' : ' ';
  return (/^\s/.test(raw) ? ' ' : '') + shown + (/\s$/.test(raw) ? ' ' : '');
}

/** Lines that say something: an empty one would end the block. */
function lines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function escapeAddress(url: string): string {
  return url
    .replace(/[()`<>[\]*|\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '\\&');
}
