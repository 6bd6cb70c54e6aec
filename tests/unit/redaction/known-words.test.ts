import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '@/core/redaction/known';
import { knownWords } from '@/core/redaction/known-words';
import { redact } from '@/core/redaction/redact';
import { person } from './naming-text';

const made = (...people: KnownPerson[]) => knownWords({ people, emails: [], hosts: [], projects: [] });
const bot = (name: string, ...usernames: string[]): KnownPerson => ({
  ...person('[person 1]', name, ...usernames),
  bot: true,
});

/** What a text becomes where the candidate alone is known, by this name and these usernames. */
const redacted = (text: string, name: string, ...usernames: string[]): string =>
  redact(text, made(person('[candidate]', name, ...usernames)));

describe('a candidate is found', () => {
  it.each<[string, string, string]>([
    ['Mary Jane Watson', 'mary jane watson, Watson Jane Mary', '[candidate], [candidate]'],
    ['Mary Jane Watson', 'mwatson, MWatson', '[candidate], [candidate]'],
    ['Mary Jane Watson', 'Watson, Mary and JANE', '[candidate], [candidate] and [candidate]'],
    ['Robin (Bobby) Okafor', 'bobby', '[candidate]'],
    [
      'Anna-Lena Meyer',
      'Anna Lena, annalena, Lena, anna',
      '[candidate], [candidate], [candidate], [candidate]',
    ],
    ['Søren Ærø', 'soeren, soren, Aeroe, ÆRØ', '[candidate], [candidate], [candidate], [candidate]'],
    ['Åse Gül', 'aase, ase, guel, GUL', '[candidate], [candidate], [candidate], [candidate]'],
    ['Łukasz Żak', 'lukasz zak', '[candidate]'],
    ['Анна Каренина', 'анна каренина; КАРЕНИНА', '[candidate]; [candidate]'],
    ['James', 'James said, James’s and Jamess', '[candidate] said, [candidate]’s and [candidate]s'],
    ['Robin', 'Robin Robin, robin', '[candidate], [candidate]'],
    ['Robin', 'R.o.b.i.n, **Rob**in', '[candidate], **[candidate]'],
    ['Will Mark', 'Will Mark, wmark', '[candidate], [candidate]'],
    ['Will Okafor', 'will okafor', '[candidate]'],
    ['Li Wei', 'li wei, weili, Li', '[candidate], [candidate], [candidate]'],
  ])('as %s in %j', (name, text, expected) => {
    expect(redacted(text, name)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Mary Jane Watson', 'jwatson'],
    ['Bo Li', 'bli'],
    ['Li Wei', 'this li'],
    ['Will Mark', 'this will mark it'],
    ['Will van Art', 'will van art'],
    ['Anna van der Berg', 'van der'],
    ['R. Okafor', 'R is a language'],
    ['Robin 42', '42'],
    ['Robin', 'robinia'],
  ])('as %s not in %j', (name, text) => {
    expect(redacted(text, name)).toBe(text);
  });

  it.each<[string, string, string]>([
    ['Ben Okafor', 'Ben said so, and Ben’s wait', '[candidate] said so, and [candidate]’s wait'],
    ['Ben', 'Ben said', '[candidate] said'],
    ['ben okafor', 'Ben said', '[candidate] said'],
    ['Sokha San', 'San said, al dente', '[candidate] said, al dente'],
    ['Dr. Al Smith Jr', 'Al said; Dr Jones, Jr', '[candidate] said; Dr Jones, Jr'],
    ['Al-Amin El-Said', 'El Niño, Al Gore', 'El Niño, Al Gore'],
    ['Anna van Berg', 'Van Gogh', 'Van Gogh'],
    ['Anna Del Rey', 'Del Toro', 'Del Toro'],
  ])('as %s, who is called as others are only in part, in %j', (name, text, expected) => {
    expect(redacted(text, name)).toBe(expected);
  });

  it('by their username, in one piece and however it is cut', () => {
    expect(redacted('robin_o, Robin_O, robin-o, @robin_o', '', 'robin_o')).toBe(
      '[candidate], [candidate], [candidate], @[candidate]',
    );
    expect(redacted('robin o', '', 'robin_o')).toBe('robin o');
  });

  it('by a username that is a number or a word only where it is mentioned', () => {
    expect(redacted('42 lines, @42', '', '42')).toBe('42 lines, @[candidate]');
    expect(redacted('the test and @test', '', 'test')).toBe('the test and @[candidate]');
    expect(redacted('jl42 and j42', '', 'jl42')).toBe('[candidate] and j42');
  });
});

describe('a longer username in which a name stands', () => {
  it('goes whole where it is mentioned', () => {
    expect(redacted('@x-robin-dev, @therobin99... @robin', 'Robin')).toBe(
      '@[candidate], @[candidate]... @[candidate]',
    );
  });

  it('stays where what stands in it is short or a word', () => {
    expect(redacted('@xbobby, @annex', 'Ann')).toBe('@xbobby, @annex');
    expect(redacted('@goodwill', 'Will')).toBe('@goodwill');
    expect(redacted('@an1234', '', '1234')).toBe('@an1234');
    expect(redacted('@joanna', 'Anna')).toBe('@[candidate]');
  });
});

describe('a word that two people share', () => {
  it('is the one’s who is called so as a whole, and else the first one’s', () => {
    const known = made(person('[candidate]', 'Robin Okafor'), person('[person 1]', 'Okafor Smith', 'robin'));
    expect(redact('Robin Okafor or robin or Okafor', known)).toBe('[candidate] or [person 1] or [candidate]');
  });
});

describe('what a machine is called', () => {
  const known = made(bot('Will Deploy 李明', 'deploy-bot'), person('[candidate]', 'Robin'));

  it('is found whole, and no word of it is a name', () => {
    expect(redact('Will Deploy 李明 and @deploy-bot deploy; Will; 李明', known)).toBe(
      '[person 1] and @[person 1] deploy; Will; 李明',
    );
  });

  it('is nothing for a person to look for', () => {
    expect(known.alsoWords).toEqual([]);
  });
});

it('names for a person to look for what may stay as a word, once, as it is written', () => {
  const known = made(
    person('[candidate]', 'Will van Art'),
    person('[person 1]', 'Will R. Li'),
    person('[person 2]', 'Robin Okafor'),
    person('[person 3]', 'Ben Okafor Jr'),
  );
  expect(known.alsoWords).toEqual(['Will', 'Art', 'Li', 'Ben']);
});

describe('a name in a script without spaces', () => {
  it.each<[string, string, string]>([
    ['李明华', '我觉得明华很好', '我觉得[candidate]很好'],
    ['李明华', '李很好', '李很好'],
    ['欧阳明华', '明华很好', '明华很好'],
    ['阿卜杜拉·买买提', '阿卜杜拉说，买买提也说', '[candidate]说，[candidate]也说'],
    ['山田 花子', '山田花子と花子', '[candidate]と[candidate]'],
    [' 李明 ', '李明。', '[candidate]。'],
  ])('%s in %s', (name, text, expected) => {
    expect(redacted(text, name)).toBe(expected);
  });
});

describe('a name in a script whose vowels are signs at its letters', () => {
  it.each<[string, string, string]>([
    ['रवि शर्मा', 'रवि शर्मा ने कहा, रवि', '[candidate] ने कहा, [candidate]'],
    ['राम कुमार', 'रामायण पर राम', 'रामायण पर [candidate]'],
    ['ரவி', 'ரவி சொன்னார்', '[candidate] சொன்னார்'],
  ])('%s goes with all of its signs, and where it is the whole word: %s', (name, text, expected) => {
    expect(redacted(text, name)).toBe(expected);
  });
});
