import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, link, paragraph, strong, text, type FeedbackDocument } from '@/core/summary/document';
import { toHtml } from '@/core/summary/to-html';
import { expectFewTags } from './few-tags';
import { nastyText } from './nasty-text';

const written = (source: string) => toHtml([{ type: 'markdown', source }]);
describe('the document as HTML', () => {
  it('writes the tags that hiring systems keep', () => {
    const document: FeedbackDocument = [
      heading(1, 'Feedback'),
      paragraph(strong('Call'), text(': a\nb')),
      { type: 'list', items: [[link('here', 'https://a.example/?a=1&b=2')]] },
      { type: 'quote', text: 'said', source: [text('where')] },
    ];
    expect(toHtml(document).split('\n')).toEqual([
      '<h1>Feedback</h1>',
      '<p><b>Call</b>: a<br>b</p>',
      '<ul><li><a href="https://a.example/?a=1&amp;b=2">here</a></li></ul>',
      '<blockquote><p>said</p><p>where</p></blockquote>',
    ]);
  });

  it('reads the Markdown of a field', () => {
    expect(
      written(
        '# Head\n- **bold** and *it*\n  on\n- `a<b` \\*no\\*\n\n> q\n\ntwo\nlines\n\n```\n<x>\n```\n1. one',
      ).split('\n'),
    ).toEqual([
      '<p><b>Head</b></p>',
      '<ul><li><b>bold</b> and <i>it</i><br>on</li><li>`a&lt;b` *no*</li></ul>',
      '<blockquote><p>q</p></blockquote>',
      '<p>two<br>lines</p>',
      '<p>&lt;x&gt;</p>',
      '<ul><li>one</li></ul>',
    ]);
  });

  it.each([
    [
      '```useEffect``` was used wrongly\nSecond **point**',
      '<p>```useEffect``` was used wrongly<br>Second <b>point</b></p>',
    ],
    [
      '- ```ruby\n  x = 1\n  ```\n- Second **point**',
      '<p>ruby<br>  x = 1</p>\n<ul><li>Second <b>point</b></li></ul>',
    ],
    ['````\n```js\n````x\n- ````\n````\n**b**', '<p>```js<br>````x<br>- ````</p>\n<p><b>b</b></p>'],
    ['```Asked why it retries.', '<p>Asked why it retries.</p>'],
    ['```\n```js\n```\n**b**', '<p>```js</p>\n<p><b>b</b></p>'],
  ])('reads fences as Markdown does: %j', (source, html) => {
    expect(written(source)).toBe(html);
  });

  it('links to http and https only', () => {
    expect(written('[a](https://a.example) <https://b.example> [c](javascript:alert(1)) [d](data:x)')).toBe(
      '<p><a href="https://a.example/">a</a> <a href="https://b.example/">https://b.example</a> [c](javascript:alert(1)) [d](data:x)</p>',
    );
  });

  it('leaves names with underscores alone', () => {
    expect(written('snake_case_name and 2 * 3 * 4')).toBe('<p>snake_case_name and 2 * 3 * 4</p>');
  });

  it.each([
    ['card__title and card__body', '<p>card__title and card__body</p>'],
    ['__init__ and __so it__ is', '<p><b>init</b> and <b>so it</b> is</p>'],
    ['## Knows C#', '<p><b>Knows C#</b></p>'],
    ['## Knows it ##', '<p><b>Knows it</b></p>'],
    ['calls handlers[name](event)', '<p>calls handlers[name](event)</p>'],
  ])('keeps the signs that mean none of its own: %j', (source, html) => {
    expect(written(source)).toBe(html);
  });

  it('keeps all letters, and every # that is one of them', () => {
    const pieces = [
      'ab',
      'C#',
      '__',
      '_',
      '**',
      '*',
      '`',
      '[',
      '](',
      ')',
      '(x)',
      ' ',
      '\\',
      '\n',
      '- ',
      '## ',
      '> ',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((all) => all.join(''));
    const letters = (of: string): string => of.match(/[a-z]|(?<=C)#/gi)?.join('') ?? '';
    fc.assert(
      fc.property(text, (source) => {
        expect(letters(written(source).replace(/<[^>]*>|&[#\w]+;/g, ' '))).toBe(letters(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no tag but those, whatever was typed', () => {
    fc.assert(fc.property(nastyText, expectFewTags), { numRuns: 1000 });
  });

  it('does not take long over a long line of marks', () => {
    const before = performance.now();
    for (const mark of ['*', '_', '`', '[', '**a', '`` ` ', '<https://']) written(mark.repeat(10_000));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
