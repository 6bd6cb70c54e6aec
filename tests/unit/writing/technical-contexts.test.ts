import { describe, expect, it } from 'vitest';
import { isAboutUsers, isNamed, isOfThing, isTechnical } from '@/core/writing/technical-contexts';
import { placeOf } from './place-of';

describe('words', () => {
  it.each([
    'the [gender] column',
    'a [gender] enum column',
    'the [gender] \uFFFC column',
    'the [gender]: column',
    'an [age] discount',
    'the [gender]/age fields',
  ])('name a thing that follows: %s', (sentence) => {
    expect(isNamed(placeOf(sentence))).toBe(true);
    expect(isTechnical(placeOf(sentence))).toBe(true);
  });

  it.each([
    'her [gender]',
    'the [gender] of her',
    'the [gender] and age column',
    'a [gender] columnist',
    '[gender]. columns',
  ])('name none: %s', (sentence) => {
    expect(isNamed(placeOf(sentence))).toBe(false);
  });

  it.each(['seed data with [pregnant] women', 'the form asks for [religion]', 'tests for [left-handed]'])(
    'name data with a thing before: %s',
    (sentence) => {
      expect(isTechnical(placeOf(sentence))).toBe(true);
    },
  );

  it.each([
    'she is [pregnant]',
    'the page that she wrote when [pregnant]',
    'the form of her [religion]',
    'the form says [religion] of the candidate',
    `the form ${'x'.repeat(48)} [religion]`,
    'the formal [religion]',
    'her [religion]',
  ])('are of a person, or of nothing that is known: %s', (sentence) => {
    expect(isTechnical(placeOf(sentence))).toBe(false);
  });

  it('are of a thing although somebody is named far away', () => {
    expect(isTechnical(placeOf('she wrote that the migration of the form has [religion]'))).toBe(true);
    expect(isTechnical(placeOf('the form has [religion] and a long list of things for her'))).toBe(true);
  });
});

describe('the users of a product', () => {
  it.each([
    'labels for [blind] users',
    'labels for [blind] or partially sighted customers',
    'labels for [blind] and deaf people',
    'labels for [blind] mobile visitors',
    'users who are [blind]',
    'customers with a [disability]',
    'anyone using only a [wheelchair]',
  ])('are meant: %s', (sentence) => {
    expect(isAboutUsers(placeOf(sentence))).toBe(true);
  });

  it.each(
    'user customer visitor reader shopper buyer audience patient passenger guest client member employee'.split(
      ' ',
    ),
  )('may be one or many: %s', (noun) => {
    expect(isAboutUsers(placeOf(`labels for a [blind] ${noun}`))).toBe(true);
    expect(isAboutUsers(placeOf(`labels for [blind] ${noun}s`))).toBe(true);
  });

  it.each(['user', 'customer', 'shopper', 'visitor'])('may be told of what they are: %s', (noun) => {
    expect(isAboutUsers(placeOf(`a ${noun} who is [blind]`))).toBe(true);
    expect(isAboutUsers(placeOf(`${noun}s who are [blind]`))).toBe(true);
  });

  it.each([
    'she is [blind]',
    '[blind] userland',
    '[blind] to what the users need',
    'the users saw that she is really [blind]',
    'users are [blind]',
    'users who can not be there today: [blind]',
  ])('are not: %s', (sentence) => {
    expect(isAboutUsers(placeOf(sentence))).toBe(false);
  });
});

describe('code or data', () => {
  it.each([
    'the live regions should be [polite]',
    'the query is very [aggressive]',
    'the timeout \uFFFC\uFFFC seems [aggressive]',
    'the index name is [cryptic]',
    'the timeouts have to be a bit less [aggressive]',
  ])('is what words are said of: %s', (sentence) => {
    expect(isOfThing(placeOf(sentence))).toBe(true);
  });

  it.each([
    'she is [polite]',
    'her comments are [polite]',
    'the queryset is [polite]',
    'the query [polite]',
    'the query is what one might call rather [aggressive]',
  ])('is not: %s', (sentence) => {
    expect(isOfThing(placeOf(sentence))).toBe(false);
  });

  it('is although somebody is named far before', () => {
    expect(isOfThing(placeOf('she wrote down in her summary of the call that the query is [polite]'))).toBe(
      true,
    );
  });
});
