import { expect } from 'vitest';
import { heading, link, paragraph, strong, text } from '@/core/summary/document';
import { toHtml } from '@/core/summary/to-html';

const ALLOWED =
  /<(?:\/(?:p|ul|li|b|i|a|h[123]|blockquote)|(?:p|ul|li|b|i|h[123]|blockquote|br)|a href="https?:\/\/[^"<>]*")>/g;

/** The text, wherever a document can hold it, brings no tag but those that are written. */
export function expectFewTags(value: string): void {
  const html = toHtml([
    heading(1, value),
    paragraph(text(value), strong(value), link(value, value), link('x', `https://a.example/${value}`)),
    { type: 'list', items: [[text(value)]] },
    { type: 'quote', text: value, source: [text(value)] },
    { type: 'markdown', source: value },
  ]);
  expect(html.replace(ALLOWED, '')).not.toMatch(/[<>"]/);
}
