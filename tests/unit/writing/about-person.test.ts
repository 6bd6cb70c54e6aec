import { describe, expect, it } from 'vitest';
import { isAboutPerson, namesPerson, standsBeforePerson } from '@/core/writing/about-person';
import { placeOf } from './place-of';

describe('an adjective', () => {
  it.each([
    // of a person that it stands before
    'an [arrogant] person',
    'such an [arrogant], loud engineer',
    'the [calm] and friendly candidate',
    'her [aggressive] tone',
    // of the subject of its clause
    'she was [defensive]',
    'she was [defensive] when the test failed',
    'he seemed very [tense].',
    "they're rather [quiet]",
    "she's [calm]",
    'the candidate was [calm], then left',
    'his tone was [aggressive]',
    'she was not really [engaged]',
    'she on the call was [engaged]',
    'an [honest] but slow engineer',
    'she can be [blunt]',
    'he came across as [cold]',
    'i found her [distant]',
    'she was calm and [friendly]',
    'she was calm, open and [friendly]',
    'in the review (she was [calm])',
    'the cache is fine: she was [calm] about it',
    'the cache is fine - she was [calm]',
    'the review made her very [nervous]',
    // without a subject
    'on the call: [calm]',
    'on the call:[calm]',
    'on the call - very [calm]',
    'on the call (very [calm])',
    '[friendly]',
    '[friendly].',
    'very [friendly] and open',
    'calm and [friendly]',
    '"[friendly]"',
    'was [calm] throughout',
  ])('is said of a person: %s', (sentence) => {
    expect(isAboutPerson(placeOf(sentence))).toBe(true);
  });

  it.each([
    '[lazy] loading',
    'the [aggressive] cache',
    'the query is [aggressive]',
    'the query is [aggressive] and slow',
    'the retry was very [aggressive].',
    'the job is slow and [aggressive]',
    'she named the [aggressive] timeout',
    'she said: the timeout is [aggressive]',
    'she said (the timeout is [aggressive])',
    'she said - the timeout is [aggressive]',
    'removes [stubborn]',
    'she was [calm] code',
    'a [quiet] self-engineering job',
  ])('is not: %s', (sentence) => {
    expect(isAboutPerson(placeOf(sentence))).toBe(false);
  });
});

describe('somebody', () => {
  it.each([
    'she wrote that the [old] list',
    'the [old] list that he wrote',
    '(they) [old]',
    'the [old] list of the candidate',
    `she ${'x'.repeat(76)}[old]`,
    `[old]${'x'.repeat(56)} he`,
  ])('is named near by: %s', (sentence) => {
    expect(namesPerson(placeOf(sentence))).toBe(true);
  });

  it.each([
    'the [old] list',
    'sheets [old] history',
    'x-he [old] he-x',
    `she ${'x'.repeat(80)}[old]`,
    `[old]${'x'.repeat(60)} he`,
  ])('is not: %s', (sentence) => {
    expect(namesPerson(placeOf(sentence))).toBe(false);
  });
});

describe('a noun for a person', () => {
  it.each([' engineer', ' team player.', ' and person', ', very nice person', ' tone', ' body language'])(
    'is what words stand before: …%s',
    (after) => {
      expect(standsBeforePerson(after)).toBe(true);
    },
  );

  it.each([
    '',
    '. engineer',
    ' and loud engineer',
    ' but loud engineer',
    ' and a very loud engineer',
    ' engineering',
    ' engineer-led',
    ' of it',
  ])('is not: …%s', (after) => {
    expect(standsBeforePerson(after)).toBe(false);
  });
});
