import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/core/export/plain-text';
import { link, paragraph, text } from '@/core/summary/document';

describe('a document as plain text', () => {
  it('marks each line of a quote, and keeps where it is from within it', () => {
    expect(
      toPlainText([
        { type: 'quote', text: 'one\ntwo', source: [text('review')] },
        paragraph(text('after\nit')),
        { type: 'quote', text: 'three', source: [text('call')] },
      ]),
    ).toBe('> one\n> two\n>\n> review\n\nafter\nit\n\n> three\n>\n> call');
  });

  it('has the address of a link behind its words, once where they are the address', () => {
    const url = 'https://a.example/?a=1&b=2';
    expect(toPlainText([paragraph(text('See '), link('this', url), text(' or '), link(url, url))])).toBe(
      `See this (${url}) or ${url}`,
    );
  });

  it('puts further lines of a list item under its words', () => {
    const items = [[text('one\nmore')], [text('two')]];
    expect(toPlainText([{ type: 'list', items }])).toBe('- one\n  more\n- two');
    expect(toPlainText([{ type: 'markdown', source: '- one\n\nafter\nit' }])).toBe('- one\n\nafter\nit');
  });
});
