import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/core/search/excerpt';
import { fold, foldWithOrigin } from '@/core/search/fold';
import type { FoundText } from '@/core/search/found-text';
import { indexInterview } from '@/core/search/indexed';
import { parseQuery } from '@/core/search/query';
import { matchesIn } from '@/core/search/scan';

const text = (words: string): FoundText => ({ kind: 'note', id: words, about: '', text: words });
const found = (query: string, texts: string[], name = ''): string[] => {
  const interview = indexInterview({ id: 'i', mrKey: null, name, order: 0 }, texts.map(text));
  return [...matchesIn(interview, parseQuery(query))].map(({ index }) => texts[index] ?? '');
};
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const plainText = fc.string({ unit: 'binary-ascii', maxLength: 40 });

describe('folding', () => {
  it('looks at neither case, nor diacritics, nor width', () => {
    expect(fold('ÅNGSTRÖM Łukasz Straße ＷＩＤＥ ﬁne İstanbul ΟΔΟΣ')).toBe(
      'angstrom lukasz strasse wide fine istanbul οδοσ',
    );
  });

  it('takes letters apart as they are typed without them on the keyboard', () => {
    expect(fold('ßøłđðþæœıς’‘“”„–—−')).toBe(`ssolddthaeoeiσ''"""---`);
  });

  it('is that of its characters, one after the other, so that a find can be marked in the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, plainText), (any) => {
        const { folded, origin } = foldWithOrigin(any);
        expect(folded).toBe(Array.from(any, fold).join(''));
        const starts: number[] = [];
        let at = 0;
        for (const character of any) {
          for (let unit = 0; unit < fold(character).length; unit += 1) starts.push(at);
          at += character.length;
        }
        expect(Array.from(origin)).toEqual([...starts, any.length]);
      }),
    );
  });

  it('is the same for a text and for what it folds to', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });
});

describe('a query', () => {
  it('is words and phrases, all of which count', () => {
    expect(parseQuery('  Query "in the  Loop" query')).toEqual(['query', 'in the loop']);
    expect(parseQuery('"not closed')).toEqual(['not closed']);
    expect(parseQuery('""  " "')).toEqual([]);
    expect(parseQuery('one"two three"four')).toEqual(['one', 'two three', 'four']);
  });

  it('ends where nobody types on', () => {
    expect(parseQuery(`${'a'.repeat(199)}bc`)).toEqual([`${'a'.repeat(199)}b`]);
  });
});

describe('scanning', () => {
  it('finds texts with every word, in their order, wherever in a word', () => {
    const texts = ['The lock order', 'An index', 'Ordered locks', 'Locks'];
    expect(found('lock order', texts)).toEqual(['The lock order', 'Ordered locks']);
    expect(found('lock order', ['Order', 'The lock', 'An order', 'Ordered by lock'])).toEqual([
      'Ordered by lock',
    ]);
    expect(found('order lock', ['Lock order', 'Lock', 'Order'])).toEqual(['Lock order']);
    expect(found('"lock order"', texts)).toEqual(['The lock order']);
    expect(found('nothing', texts)).toEqual([]);
    expect(found('', texts)).toEqual([]);
  });

  it('finds a phrase across a line break, and no word across two texts', () => {
    expect(found('"in the loop"', ['query in\n  the loop'])).toHaveLength(1);
    expect(found('onetwo', ['one', 'two'])).toEqual([]);
    expect(found('"one two"', ['one', 'two'])).toEqual([]);
  });

  it('takes the candidate’s name for any text of the interview', () => {
    const texts = ['Renée Müller @rmueller', 'Explained the lock', 'The index'];
    expect(found('muller lock', texts, 'Renée Müller')).toEqual(['Explained the lock']);
    expect(found('muller', texts, 'Renée Müller')).toEqual(['Renée Müller @rmueller']);
    expect(found('renee muller', ['Renée', 'Müller, Renée'], 'Renée Müller')).toEqual(['Müller, Renée']);
  });

  it('finds what a plain look at each text finds, whatever is in them', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', ' ', 'B', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), letters, (texts, query) => {
        const words = parseQuery(query);
        const plain = texts.filter(
          (one) => words.length > 0 && words.every((word) => fold(one.replace(/\s+/g, ' ')).includes(word)),
        );
        expect(found(query, texts)).toEqual(plain);
      }),
    );
  });
});

describe('an excerpt', () => {
  const marked = (of: string, query: string) =>
    excerptOf(of, parseQuery(query))
      .map(({ found: isFound, text: part }) => (isFound ? `[${part}]` : part))
      .join('');

  it('marks every find in the text as it was written', () => {
    expect(marked('Ångström and ÅNGSTRÖM', 'angstrom')).toBe('[Ångström] and [ÅNGSTRÖM]');
    expect(marked('Straße', 'ss')).toBe('Stra[ß]e');
    expect(marked('e\u0301te\u0301', 'ete')).toBe('[e\u0301te\u0301]');
    expect(marked('one\ntwo', '"one two"')).toBe('[one two]');
  });

  it('begins near the first find, at a word, and says where it was cut', () => {
    const long = `${'before it '.repeat(40)}needle ${'after it '.repeat(80)}`;
    const shown = marked(long, 'needle');
    expect(shown).toMatch(/^… \w.*\[needle\].* …$/);
    expect(shown.length).toBeLessThan(260);
  });

  it('is the beginning where nothing stands in the text, and all of a short one', () => {
    const long = 'word '.repeat(60).trim();
    expect(marked(long, 'needle')).toBe(`${'word '.repeat(44).trim()} …`);
    expect(marked('short', 'needle')).toBe('short');
    expect(marked('', 'needle')).toBe('');
  });

  it('begins with the text where the find is near its beginning, else at a word before it', () => {
    const at = (place: number) => marked(`${'x'.repeat(9)} `.repeat(50).slice(0, place) + 'needle', 'needle');
    expect(at(60)).toBe(`${'xxxxxxxxx '.repeat(6)}[needle]`);
    expect(at(70)).toBe(`… ${'xxxxxxxxx '.repeat(5)}[needle]`);
    expect(at(80)).toBe(`… ${'xxxxxxxxx '.repeat(5)}[needle]`);
  });

  it('is cut within a word that has no end near, never within a character', () => {
    const faces = '😀'.repeat(200);
    expect(marked(`${faces} needle`, 'needle')).toMatch(/^… (?:😀)+ \[needle\]$/u);
    expect(marked(`x${faces}`, 'x')).toMatch(/^\[x\](?:😀)+ …$/u);
    expect(marked(faces, 'x')).toMatch(/^(?:😀)+ …$/u);
    expect(marked('y'.repeat(300), 'needle')).toBe(`${'y'.repeat(220)} …`);
  });

  it('joins finds that touch or overlap, and marks a find only as far as it is shown', () => {
    expect(marked('lockstep', 'lock step')).toBe('[lockstep]');
    expect(marked('lockstep', 'lock ockst')).toBe('[lockst]ep');
    expect(marked('lock step', 'step lock')).toBe('[lock] [step]');
    expect(marked(`a ${'n'.repeat(300)}`, `a ${'n'.repeat(150)}`)).toBe(`[a] [${'n'.repeat(218)}] …`);
  });

  it('does not look for a find beyond the longest text that is walked', () => {
    const far = `${'word '.repeat(20_001)}needle`;
    expect(marked(far, 'needle')).toBe(`${'word '.repeat(44).trim()} …`);
  });

  it('is a part of the text, whatever that is, and no half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), anyText, (any, query) => {
        const parts = excerptOf(any, parseQuery(query));
        const line = any.replace(/\s+/g, ' ').trim();
        const shown = parts.map(({ text: part }) => part).join('');
        expect(line).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
