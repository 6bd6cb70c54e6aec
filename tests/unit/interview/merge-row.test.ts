import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/core/exercise/finding';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { mergeRow } from '@/core/interview/merge-row';
import { mergeText } from '@/core/interview/merge-text';
import { RATING_VALUES, type Rating } from '@/core/interview/interview';
import { aFinding } from './examples';

const line = fc.constantFrom('Read the tests', 'Named the index', 'Asked why', 'No tests', 'Slow query');
const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
const linesOf = (of: string): string[] => of.split('\n').filter((each) => each !== '');

describe('a text that two edited', () => {
  it('has every line that either wrote', () => {
    fc.assert(
      fc.property(text, text, text, (before, theirs, mine) => {
        const merged = linesOf(mergeText(theirs, before, mine));
        const was = linesOf(before);
        for (const edited of [theirs, mine])
          for (const each of linesOf(edited)) if (!was.includes(each)) expect(merged).toContain(each);
      }),
    );
  });

  it('is what one made of it where the other changed nothing', () => {
    fc.assert(
      fc.property(text, text, (before, edited) => {
        expect(mergeText(edited, before, before)).toBe(edited);
        expect(mergeText(before, before, edited)).toBe(edited);
        expect(mergeText(edited, before, edited)).toBe(edited);
      }),
    );
  });

  it('has what either wrote once, also where it arrives twice', () => {
    const lines = fc.uniqueArray(line, { maxLength: 5 }).map((each) => each.join('\n'));
    fc.assert(
      fc.property(lines, lines, lines, (before, theirs, mine) => {
        const once = mergeText(theirs, before, mine);
        const written = (of: string) => linesOf(of).filter((each) => !linesOf(before).includes(each));
        expect(written(mergeText(once, before, mine)).sort()).toEqual(written(once).sort());
      }),
    );
  });

  it.each([
    ['lines that only one touched', 'a\nb\nc', 'a\nb\nC', 'A\nb\nc', 'A\nb\nC'],
    ['both versions of one line', 'Good', 'Good tests', 'Good names', 'Good tests\nGood names'],
    ['what both added at the end', 'a', 'a\nb', 'a\nc', 'a\nb\nc'],
    ['what both began with', '', 'b', 'c', 'b\nc'],
    ['no line that both wrote twice', 'a', 'a\nb\nc', 'a\nb\nd', 'a\nb\nc\nd'],
    ['what one put in beside a line that the other changed', 'a', 'a\nb', 'A', 'A\nb'],
    ['what one put in above a line that the other changed', 'a\nb', 'a\nB', 'a\nx\nb', 'a\nx\nB'],
    ['both versions of lines that overlap', 'a\nb\nc', 'AB\nc', 'a\nBC', 'AB\nBC'],
    ['both versions of a whole and of lines in it', 'a\nb\nc\nd', 'a\nB\nc\nD', 'all', 'B\nD\nall'],
    ['both paragraphs that were added', 'a', 'a\n\nb', 'a\n\nc', 'a\n\nb\n\nc'],
    ['what one took out and the other left', 'a\nb\nc', 'a\nc', 'a\nb\nc\nd', 'a\nc\nd'],
  ])('has %s', (_, before, theirs, mine, merged) => {
    expect(mergeText(theirs, before, mine)).toBe(merged);
  });
});

describe('a row that two surfaces wrote', () => {
  const base: Rating = {
    interviewId: 'interview-1',
    criterionId: 'tests',
    values: { intermediate: null, senior: null },
    reason: '',
    comment: '',
    updatedAt: 1,
  };
  const values = fc.constantFrom(...RATING_VALUES, null);
  const rating = fc.record({
    values: fc.record({ intermediate: values, senior: values }),
    reason: text,
    comment: text,
  });

  it('is as new as the newer of both, and holds what the stored one has beside', () => {
    const stored = { ...base, comment: 'Theirs', updatedAt: 9 };
    const mine = { ...base, reason: 'Mine', updatedAt: 5 };
    expect(mergeRow(stored, [base], mine)).toEqual({ ...stored, reason: 'Mine' });
    expect(mergeRow({ ...stored, updatedAt: 3 }, [base], mine).updatedAt).toBe(5);
    const more = { ...stored, later: 'from a newer build' };
    expect(mergeRow(more, [base], mine)).toEqual({ ...more, reason: 'Mine' });
    // Only when it was written is another.
    expect(mergeRow(base, [base], { ...base, updatedAt: 99 })).toBe(base);
    expect(mergeRow(stored, [], mine)).toBe(mine);
  });

  it('has no time of its last change where neither has one', () => {
    const tag = { id: 'e', excerpt: 'a', polarity: null } as unknown as Rating;
    const merged = mergeRow(tag, [tag], { ...tag, polarity: 'plus' } as unknown as Rating);
    expect(merged).toEqual({ id: 'e', excerpt: 'a', polarity: 'plus' });
  });

  it('keeps what only one of them changed, and of texts what both wrote', () => {
    fc.assert(
      fc.property(rating, rating, rating, (was, theirs, mine) => {
        const begun = { ...base, ...was };
        const merged = mergeRow({ ...begun, ...theirs, updatedAt: 3 }, [begun], {
          ...begun,
          ...mine,
          updatedAt: 2,
        });
        for (const level of ['intermediate', 'senior'] as const) {
          const changed = mine.values[level] !== was.values[level];
          expect(merged.values[level]).toBe((changed ? mine : theirs).values[level]);
        }
        for (const field of ['reason', 'comment'] as const)
          for (const [edited, other] of [
            [theirs, mine],
            [mine, theirs],
          ] as const) {
            if (other[field] === was[field]) expect(merged[field]).toBe(edited[field]);
          }
      }),
    );
  });

  it('is this surface’s own, whichever of its versions arrived', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 4 }), rating, fc.nat(), (sent, mine, which) => {
        const seen = sent.map((each) => ({ ...base, ...each }));
        const stored = seen[which % seen.length] ?? base;
        expect(mergeRow(stored, seen, { ...base, ...mine })).toMatchObject(mine);
      }),
    );
  });

  it('is the stored one itself where nothing of it becomes another', () => {
    const stored = { ...base, comment: 'Theirs', updatedAt: 5 };
    expect(mergeRow(stored, [base], { ...base, updatedAt: 9 })).toBe(stored);
  });

  it('does not double what went into the other’s text before its answer was lost', () => {
    const seen = [base, { ...base, comment: 'Ran them' }];
    const stored = { ...base, comment: 'Ran them\nTheirs' };
    expect(mergeRow(stored, seen, { ...base, comment: 'Ran them first' }).comment).toBe(
      'Ran them first\nTheirs',
    );
  });

  it('does not double it either where more was sent that never arrived', () => {
    const seen = ['', 'Ran them', 'Ran them first'].map((comment) => ({ ...base, comment }));
    const stored = { ...base, comment: 'Ran them\nTheirs' };
    const mine = { ...base, comment: 'Ran them first, all green' };
    expect(mergeRow(stored, seen, mine).comment).toBe('Ran them first, all green\nTheirs');
  });

  it('keeps a choice that only the other made, and of two choices the later', () => {
    const begun = emptyFeedback('interview-1', 1);
    const stored = { ...begun, overall: 'yes' as const };
    expect(mergeRow(stored, [begun], { ...begun, pros: 'Tests' })).toMatchObject({
      overall: 'yes',
      pros: 'Tests',
    });
    expect(mergeRow(stored, [begun], { ...begun, overall: 'no' }).overall).toBe('no');
  });

  it.each([
    ['both, the stored one first', '', 'Extra query', 'No index', 'Extra query / No index'],
    ['one where the other was taken out', 'Slow page', '', 'No index', 'No index'],
    ['what is left where this one was taken out', 'Slow page', 'No index', '', 'No index'],
    ['both of what both wrote anew', 'Slow page', 'Extra query', 'No index', 'Extra query / No index'],
  ])('has of a title that two wrote %s', (_what, was, theirs, mine, merged) => {
    const finding = (title: string) => ({ ...aFinding('f'), title });
    expect(mergeRow(finding(theirs), [finding(was)], finding(mine)).title).toBe(merged);
  });

  it('keeps the lines that are still to be confirmed as both left them', () => {
    const placed = (of: string) => ({ field: 'pros' as const, line: of });
    const begun = { ...emptyFeedback('interview-1', 1), placed: [placed('a'), placed('b')] };
    const stored = { ...begun, placed: [placed('b')] };
    const mine = { ...begun, placed: [placed('a'), placed('b'), placed('c')] };
    expect(mergeRow(stored, [begun], mine).placed).toEqual([placed('b'), placed('c')]);
  });

  it('makes of a request that arrives twice what it made of it at first', () => {
    const title = fc.constantFrom('', 'Extra query', 'No index', 'Slow page');
    const row = fc.record({ title, comment: text });
    const finding = { id: 'f', interviewId: 'i', findingId: 'f', updatedAt: 1 } as unknown as Finding;
    fc.assert(
      fc.property(row, row, row, (was, theirs, mine) => {
        const base = { ...finding, ...was };
        const once = mergeRow({ ...base, ...theirs }, [base], { ...base, ...mine });
        // What it made of it can't be what it began from: then nobody else had written.
        fc.pre(once.title !== base.title);
        expect(mergeRow(once, [base], { ...base, ...mine }).title).toBe(once.title);
      }),
    );
  });
});
