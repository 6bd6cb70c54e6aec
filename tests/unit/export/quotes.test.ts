import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atsFields } from '@/core/export/ats-fields';
import { ATS_PRESETS } from '@/core/export/ats-preset';
import { exportFile } from '@/core/export/export-file';
import type { ExportInput } from '@/core/export/export-input';
import { HOSTILE_MARKDOWN } from '../../fixtures/hostile-markdown';
import { UGLY_FILE, uglyInput } from '../../fixtures/export/ugly-interview';
import { nastyText } from '../summary/nasty-text';
import { nodesOf, parseMarkdown, type MarkdownNode } from '../summary/parse-markdown';
import { readCsv } from './read-csv';

/** The ugly interview with one piece of evidence, of which a candidate wrote the words. */
function quoting(excerpt: string, redacted: boolean): ExportInput {
  const [evidence] = UGLY_FILE.evidence;
  if (!evidence) throw new Error('The ugly interview has no evidence.');
  return uglyInput({ redacted }, { evidence: [{ ...evidence, excerpt }] });
}

/** What a document is made of, without what stands in quotes. */
function skeleton({ type, depth, value, children }: MarkdownNode): unknown {
  if (type === 'blockquote') return type;
  return [type, depth, value, children?.map(skeleton)];
}

const KEPT = /<(?:\/(?:p|ul|li|b|i|a)|(?:p|ul|li|b|i)|a href="https?:\/\/[^"<>]*")>/g;
const QUOTE = /<blockquote>.*?<\/blockquote>/s;
const afterQuote = (html: string) => html.replace(QUOTE, '<blockquote>');

/** Everything of an export but the quote itself. */
const around: Record<string, (input: ExportInput) => unknown> = {
  Markdown: (input) => {
    const tree = parseMarkdown(exportFile('markdown', input).text);
    expect(nodesOf(tree, 'html')).toEqual([]);
    const [quote] = nodesOf(tree, 'blockquote');
    for (const type of ['heading', 'code', 'image', 'table', 'list', 'definition'])
      expect([type, quote && nodesOf(quote, type)]).toEqual([type, []]);
    return skeleton(tree);
  },
  print: (input) => {
    const page = exportFile('print', input).text;
    const quoted = QUOTE.exec(page)?.[0] ?? '';
    expect(quoted.replace(/<\/?(?:blockquote|p)>|<br>|<a href="https?:[^"<>]*">|<\/a>/g, '')).not.toMatch(
      /[<>]/,
    );
    return afterQuote(page);
  },
  CSV: (input) => readCsv(exportFile('csv', input).text.slice(1)).map((row) => row.slice(0, -1)),
  JSON: (input) =>
    JSON.parse(exportFile('json', input).text, (key, value: unknown) =>
      key === 'excerpt' ? '' : value,
    ) as unknown,
  'ATS fields': (input) =>
    ATS_PRESETS.flatMap((preset) =>
      atsFields(input, preset).map(({ choice, html, id, label, plain }) => {
        expect(html.replace(KEPT, '')).not.toMatch(/[<>]/);
        return id === 'criterion:backend-security'
          ? [id, label, choice, html.match(/<(?:ul|li)>/g)]
          : [id, label, choice, html, plain];
      }),
    ),
  'ATS values': (input) => Object.keys(JSON.parse(exportFile('ats', input).text) as object),
  candidate: (input) => exportFile('candidate', input).text,
};

describe.each(Object.entries(around))('a quote in %s', (_, read) => {
  const harmless = { open: read(quoting('words', false)), redacted: read(quoting('words', true)) };
  const tricks = HOSTILE_MARKDOWN.filter(({ text }) => text.length < 2_000);

  it('holds, whatever trick is tried', () => {
    for (const { name, text } of tricks) {
      // A quote of nothing visible is no quote in Markdown; a letter before it keeps it one.
      expect([name, read(quoting(`x ${text}`, false))]).toEqual([name, harmless.open]);
      expect([name, read(quoting(`x ${text}`, true))]).toEqual([name, harmless.redacted]);
    }
  }, 60_000);

  it('holds in whatever was typed', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(read(quoting(`x${text}`, false))).toEqual(harmless.open);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
