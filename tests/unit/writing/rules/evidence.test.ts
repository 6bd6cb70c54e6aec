import { describe, expect, it } from 'vitest';
import { inOneGo } from '@/core/writing/in-one-go';
import { SHOWN } from '@/core/writing/mask-markdown';
import { gives, isOverall } from '@/core/writing/rules/evidence';

const shows = (sentence: string) => inOneGo(gives(sentence));

describe('a sentence', () => {
  it.each([
    ['a number', 'good with 3 of the bugs'],
    ['a quote', 'good: "why a lock?"'],
    ['code', `good on ${SHOWN.repeat(4)}`],
    ['a name from the code', 'good on order_items'],
    ['a file', 'good on order.rb'],
    ['a method', 'good on save()'],
    ['a module', 'good on orders::refund'],
    ['a path', 'good on app/models/order'],
    ['a reason', 'good, because it was slow'],
    ['a moment', 'good when the test failed'],
    ['an example', 'good, for example on naming'],
    ['a deed', 'spotted the missing lock'],
    ['a thing of a review', 'good on race conditions'],
    ['a number and a score', '2/4, and 3 of the bugs'],
  ])('shows something with %s', (_, sentence) => {
    expect(shows(sentence)).toBe(true);
  });

  it.each([
    ['a judgement', 'strong engineer'],
    ['a score', '2/4 on testing'],
    ['a score with a half', '3.5/5'],
    ['a score in words', '2 out of 5'],
    ['a rating', 'rating: 3'],
    ['a rating out of others', 'rating: 2/4'],
    ['a rating out of others in words', 'score: 3 out of 5'],
    ['a grade', 'the grade was 2'],
    ['a percentage', '90 % good'],
    ['a level of a language', 'b2 at best'],
    ['a deed that only judges', 'showed good knowledge'],
    ['a longer word than one for a deed', 'good foundation'],
  ])('shows nothing with %s', (_, sentence) => {
    expect(shows(sentence)).toBe(false);
  });
});

describe('a sentence that sums up', () => {
  it.each([
    'overall strong',
    'in short: strong',
    'in summary, strong',
    'all in all a good review',
    'summary: strong',
    'recommendation: hire',
    'bottom line: yes',
    'so a yes',
    'finally: yes',
    'final verdict',
    'level: senior',
  ])('begins so: %s', (sentence) => {
    expect(isOverall(sentence)).toBe(true);
  });

  it.each(['strong overall', 'solid', 'in the call', 'levelled', 'communication: weak'])(
    'does not begin so: %s',
    (sentence) => {
      expect(isOverall(sentence)).toBe(false);
    },
  );
});
