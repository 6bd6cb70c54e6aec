import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, vi } from 'vitest';
import MarkdownBody from '@/components/ui/markdown-body';
import { formattingOf } from '@/components/ui/markdown/formatting';
import { toCsv } from '@/core/export/csv';
import { toPlainText } from '@/core/export/plain-text';
import { fold } from '@/core/search/fold';
import { excerptOf } from '@/core/search/excerpt';
import { indexInterview } from '@/core/search/indexed';
import { parseQuery } from '@/core/search/query';
import { matchesIn } from '@/core/search/scan';
import { eventAddress } from '@/core/summary/event-link';
import { fieldToHtml } from '@/core/summary/field-to-html';
import { lineAddress } from '@/core/summary/line-link';
import { checkWriting } from '@/core/writing/check-writing';
import { CONTROLS, HOSTILE_MARKDOWN } from '@/tests/fixtures/hostile-markdown';
import { readCsv } from '../export/read-csv';
import { expectNothingKnown, namingText } from '../redaction/naming-text';
import { expectFewTags } from '../summary/few-tags';
import { expectInPlace, field } from '../summary/in-place';
import { nastyText } from '../summary/nasty-text';
import { readAddress, addressOf, SECTIONS } from '@/components/dashboard/address';
import { readFrameKey } from '@/entrypoints/panel/frame-key';
import { windowPlace } from '@/entrypoints/interview/window-place';
import { anyChangedText, anyOf, anyText } from './inputs';
import { must, mustEqual, target } from './target';

// The names of emoji come later, which only a browser waits for.
vi.mock('@/components/ui/markdown/emoji-names', async (load) => ({
  ...(await load<object>()),
  useEmojiNames: () => ({ tada: '🎉' }),
}));

const hostile = HOSTILE_MARKDOWN.map(({ text }) => text).filter((text) => text.length < 2_000);
const anyMarkdown = fc.oneof(
  nastyText,
  anyChangedText(...hostile),
  fc.tuple(nastyText, nastyText).map((two) => two.join('\n\n')),
);

const PROJECT = 'https://gitlab.com/acme/storefront';
const TAG = /<(\/?)([a-z0-9]+)([^<>]*)>/g;
const TAGS = new Set(
  'a blockquote br button code del div em figure figcaption hr li ol p pre section span strong sup table tbody td th thead tr ul ins'.split(
    ' ',
  ),
);
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const ATTRIBUTES = new Set([
  'href',
  'target',
  'rel',
  'class',
  'dir',
  'id',
  'type',
  'start',
  'style',
  'role',
  'tabindex',
  'aria-hidden',
  'aria-label',
  'aria-describedby',
  'aria-labelledby',
  'data-mention',
]);

describe('Markdown', () => {
  target('Markdown: a comment as it is shown', anyMarkdown, (text) => {
    if (formattingOf(text) !== 'at-once') return;
    const html = renderToStaticMarkup(createElement(MarkdownBody, { text, projectUrl: PROJECT }));
    for (const [, , name = '', attributes = ''] of html.matchAll(TAG)) {
      must(TAGS.has(name), `${name} is an element of a comment`);
      for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        must(ATTRIBUTES.has(attribute), `${attribute} is an attribute of ours`);
        if (attribute === 'href')
          must(/^(?:https?:|mailto:)/.test(value), 'links lead to the web or to mail');
        if (attribute === 'style')
          must(/^text-align:(?:left|right|center)$/.test(value), 'only cells are aligned');
      }
    }
    must(!/[<>]/.test(html.replace(TAG, '')), 'all else is text');
    must(!CONTROLS.test(html.replace(ATTRIBUTE, '')), 'nothing unseen is shown');
  });

  target('Markdown: fields in a document', fc.tuple(anyMarkdown, anyMarkdown), ([one, two]) =>
    expectInPlace(one, two),
  );
  target('Markdown: fields as HTML', anyMarkdown, expectFewTags);
  target('Markdown: fields as plain text', anyMarkdown, (source) => {
    must(
      toPlainText(field(source)).startsWith('Pros') && fieldToHtml(source) !== '<',
      'it begins with its heading',
    );
  });
});

describe('text', () => {
  target(
    'redaction',
    fc.oneof(namingText, anyChangedText('Robin Okafor (@robin_o) at git.acme.example: **good**')),
    expectNothingKnown,
  );

  target(
    'CSV',
    fc.array(fc.array(fc.oneof(nastyText, anyText), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }),
    (rows) => {
      const read = readCsv(toCsv(rows));
      mustEqual(
        read.map(({ length }) => length),
        rows.map(({ length }) => length),
        'as many rows and cells are read',
      );
      for (const cell of read.flat())
        must(!/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell), 'no cell is a formula');
    },
  );

  const FINDINGS = [
    'She was abrasive, and clearly the best of all candidates.',
    'Great culture fit.',
    '- Young and energetic\n- `never`',
  ];
  const WORDS = [
    'she ',
    'abrasive',
    'was ',
    'the ',
    'best ',
    'old',
    'never',
    '`',
    '```',
    '> ',
    '\n',
    '- ',
    '.',
    '"',
    'İ',
    'ﬁ',
    'https://',
    '(',
  ];
  const FIELDS = fc.constantFrom('pros', 'cons', 'note', 'takeaways');
  target(
    'writing check',
    fc.tuple(fc.oneof(anyChangedText(...FINDINGS), anyOf(WORDS)), FIELDS),
    ([text, of]) => {
      let before = 0;
      for (const { start, end, quote } of checkWriting(text, { field: of })) {
        must(start >= before && end > start && end <= text.length, 'findings stand in the text, in order');
        must(text.slice(start, end) === quote, 'a finding says what stands there');
        before = start;
      }
    },
  );

  const QUERIES = ['lock order', '"in the  loop" query', '"not closed', 'Ångström straße', ''];
  const TEXTS = ['The lock order', 'query in\n  the loop', 'Straße, ÅNGSTRÖM', 'An index'];
  target(
    'search',
    fc.tuple(anyChangedText(...QUERIES), fc.array(anyChangedText(...TEXTS), { maxLength: 4 })),
    ([query, texts]) => {
      const words = parseQuery(query);
      must(
        words.every((word) => word !== '' && word === fold(word)),
        'words are folded',
      );
      const found = texts.map(
        (text, index) => ({ kind: 'note', id: String(index), about: '', text }) as const,
      );
      const interview = indexInterview({ id: 'i', mrKey: null, name: 'Renée Müller', order: 0 }, found);
      const seen = [...matchesIn(interview, words)].map(({ index }) => index);
      must(
        new Set(seen).size === seen.length && seen.every((index) => index in texts),
        'a text is found once',
      );
      for (const text of texts) {
        const line = text.replace(/\s+/g, ' ').trim();
        const shown = excerptOf(text, words)
          .map((part) => part.text)
          .join('');
        must(line.includes(shown.replace(/^… /, '').replace(/ …$/, '')), 'an excerpt is a part of its text');
      }
    },
  );

  const anyPlace = fc.record({
    path: anyChangedText('app/models/order.rb', 'a b/../c#d?e'),
    sha: anyChangedText('c0ffee'),
    line: fc.nat(),
    id: anyChangedText('note:12', 'resolved:note:12', 'commit:c0ffee'),
    mrUrl: fc.option(anyChangedText('https://gitlab.com/acme/storefront/-/merge_requests/7#note_1')),
  });
  target('ways to GitLab', anyPlace, ({ path, sha, line, id, mrUrl }) => {
    const address = lineAddress({ path, sha, line }, mrUrl);
    must(address === null || /\/-\/blob\/[^/]*\/.*#L\d+$/s.test(address), 'a line has an address, or none');
    must((eventAddress(id, mrUrl) === null) === (mrUrl === null), 'so has an event');
  });

  const HASHES = ['#/rubrics/1a2b/versions', '#1a2b', '#1a2b/note/n%201', '#ab12cd.dark', '#/settings', '#%'];
  target('addresses of our own pages', anyChangedText(...HASHES), (hash) => {
    const { section, id, view } = readAddress(hash);
    must(SECTIONS.includes(section), 'the dashboard shows one of its sections');
    if (id?.isWellFormed() === true && id !== '')
      mustEqual(readAddress(addressOf(section, id, view)), { section, id, view }, 'it has one address');
    must(readFrameKey(hash).nonce !== '', 'a frame has a key, or none');
    vi.stubGlobal('location', { hash });
    void windowPlace().key();
  });
  afterAll(() => vi.unstubAllGlobals());
});
