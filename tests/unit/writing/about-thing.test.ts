import { describe, expect, it } from 'vitest';
import { isAboutThing, isRemark } from '@/core/writing/about-thing';
import { placeOf } from './place-of';

describe('an attitude', () => {
  it.each([
    'she was [confident] about the rollback',
    '[confidently] about rollbacks',
    'he was [eager] to cache it',
    'she was [careful] with locks',
    'he was [strict] on naming',
    'the page is [difficult] to read',
    'it was [difficult] to follow',
  ])('is one to a thing: %s', (sentence) => {
    expect(isAboutThing(placeOf(sentence))).toBe(true);
  });

  it.each([
    'she was [confident]',
    'she was [confident] about the call',
    'he was [nervous] in the interview',
    'he was [nervous] at the rollback',
    'she was [eager] to please',
    'he was [positive] about her new role',
    'she was [bossy] about the rollback',
    'he is [difficult]',
    'he is [difficult] to please',
    'he is [difficult] to readjust',
    'he is [stubborn] to read',
  ])('is a trait: %s', (sentence) => {
    expect(isAboutThing(placeOf(sentence))).toBe(false);
  });
});

describe('a remark', () => {
  it.each([
    'his [sarcastic] remark in thread 9',
    'in thread 9 the [sarcastic] comments',
    'the [rude] reply "read it again"',
    'a [snarky] note “lgtm”',
    'the [curt] answer \uFFFC\uFFFC',
  ])('can be looked up: %s', (sentence) => {
    expect(isRemark(placeOf(sentence))).toBe(true);
  });

  it.each([
    'his [sarcastic] remarks',
    'he was [sarcastic] in thread 9',
    'a [sarcastic] remarkable thread 9',
    'in thread 9 a remark was [sarcastic]',
  ])('can not, or is none: %s', (sentence) => {
    expect(isRemark(placeOf(sentence))).toBe(false);
  });
});

describe('what was written', () => {
  it.each([
    'remark',
    'comment',
    'reply',
    'answer',
    'joke',
    'question',
    'phrase',
    'sentence',
    'note',
    'word',
    'thread',
  ])('is a remark, one or many: %s', (noun) => {
    expect(isRemark(placeOf(`a [rude] ${noun} at 9:30`))).toBe(true);
    expect(isRemark(placeOf(`[rude] ${noun.replace(/y$/, 'ie')}s at 9:30`))).toBe(true);
  });
});
