import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, link, paragraph, strong, text, type FeedbackDocument } from '@/core/summary/document';
import { cleanText, escapeMarkdown, oneLine } from '@/core/summary/escape-markdown';
import { toMarkdown } from '@/core/summary/to-markdown';
import { expectInPlace, field } from './in-place';
import { nastyText } from './nasty-text';
import { nodesOf, parseMarkdown, textOf } from './parse-markdown';

const md = (source: string) => toMarkdown(field(source));
const read = (source: string) => parseMarkdown(md(source));
const seen = (value: string) =>
  cleanText(value)
    .split('\n')
    .map((line) => oneLine(line))
    .filter((line) => line !== '')
    .join('\n');

describe('data in Markdown', () => {
  it('leaves plain prose as it was typed', () => {
    const prose =
      'Found snake_case names, a C# port, 50 % more rows; asked “why?” (twice) - e.g. in robin@a.example.';
    expect(toMarkdown([paragraph(text(prose))])).toBe(`${prose}\n`);
  });

  it.each([
    ['heading', (value: string) => [heading(3, value)], oneLine],
    ['paragraph', (value: string) => [paragraph(text(value))], seen],
    ['list item', (value: string): FeedbackDocument => [{ type: 'list', items: [[text(value)]] }], seen],
    ['quote', (value: string): FeedbackDocument => [{ type: 'quote', text: value, source: [] }], seen],
    [
      'bold text',
      (value: string) => [paragraph(strong(value), text(': x'))],
      (value: string) => `${oneLine(value)}: x`,
    ],
  ])('reads back as it was in a %s, whatever it is', (_, make, shown) => {
    fc.assert(
      fc.property(nastyText, (value) => {
        fc.pre(oneLine(value) !== '');
        const tree = parseMarkdown(toMarkdown(make(value)));
        // Bare addresses may become links (their text stays); nothing else may.
        for (const type of [
          'html',
          'code',
          'inlineCode',
          'image',
          'emphasis',
          'delete',
          'table',
          'definition',
          'thematicBreak',
          'footnoteReference',
        ])
          expect(nodesOf(tree, type), type).toEqual([]);
        expect(textOf(tree).trim()).toBe(shown(value));
        expect(tree.children).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('defuses what GitLab would act on', () => {
    expect(toMarkdown([paragraph(text('/approve @robin see #12 and shop!7 ~bug :tada:'))])).toBe(
      '\\/approve \\@robin see \\#12 and shop\\!7 \\~bug \\:tada:\n',
    );
  });

  it('defuses a mention after a full stop, and leaves an address of e-mail', () => {
    expect(escapeMarkdown('Thanks.@robin_o')).toBe('Thanks.\\@robin_o');
    expect(escapeMarkdown('robin@a.example')).toBe('robin@a.example');
  });

  it('links to http and https only, in an address that can not end early', () => {
    const url = 'https://a.example/x(1)?a=1&copy;=`2`#note_3';
    const tree = parseMarkdown(toMarkdown([paragraph(link('a]b', url))]));
    expect(nodesOf(tree, 'link').map((node) => [textOf(node), node.url])).toEqual([
      ['a]b', 'https://a.example/x%281%29?a=1&copy;=%602%60#note_3'],
    ]);
    expect(toMarkdown([paragraph(link('run', 'javascript:alert(1)'))])).toBe('run\n');
  });
});

describe('a field that was written as Markdown', () => {
  it('keeps its lists, emphasis, links and code', () => {
    const source =
      '- **Tests**: see [this](https://a.example) and `a < b`\n- more\n\n```ruby\nputs "<b>"\n```';
    expect(md(source)).toContain(source);
  });

  it('puts its headings below those of the document', () => {
    expect(
      nodesOf(read('# Big\n\n> ## In a quote\n\n- # In a list\n\nUnder\n===\n\nUnder\n-'), 'heading').map(
        (node) => node.depth,
      ),
    ).toEqual([2, 4, 5, 4, 2]);
  });

  it.each([
    '```\ncode',
    '~~~~\ncode\n~~~',
    '- ```\n  code',
    '1. a\n   ```\ncode',
    '> ```\n> code',
    '```\ncode\n    ```\n# x',
  ])('can not leave a code fence open: %j', (source) => {
    const tree = read(source);
    expect(
      nodesOf(tree, 'heading')
        .filter(({ depth }) => depth === 2)
        .map(textOf),
    ).toEqual(['Pros', 'Cons']);
    expect(tree.children?.at(-1)?.type).toBe('paragraph');
  });

  it.each([
    '<!-- open',
    '<script>',
    'a\n<div>\n',
    '`<!--\n<!--`',
    '\\<b>',
    '\\\\<b>',
    'x `y\nfoo ` <img src=x> ` bar',
  ])('shows HTML as text: %j', (source) => {
    expect(nodesOf(read(source), 'html')).toEqual([]);
  });

  it('opens neither a quick action nor a long quote of GitLab', () => {
    expect(md('/close\n>>>\nquote')).toContain('\\/close\n\\>>>\nquote');
  });

  it('stays in its place, whatever was typed', () => {
    fc.assert(fc.property(nastyText, nastyText, expectInPlace), {
      numRuns: 1000,
      // Found by earlier runs.
      examples: [
        ['# x[x]: http://a.example</script>', '[x]: http://a.example<?x<script># x'],
        ['[^1]:# x', ',\r- ```'],
        ['*\n[x] x', '*\n[ ] x'],
      ],
    });
  }, 30_000);
});
