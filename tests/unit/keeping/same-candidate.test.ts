import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/core/interview/interview';
import { byCandidate, isSameCandidate } from '@/core/keeping/same-candidate';
import { textHash } from '@/core/keeping/text-hash';
import { makeInterview } from '@/tests/fixtures/interview';

const robin: Candidate = { name: 'Robin Okafor', username: 'robin', userId: 3 };
const by = (change: Partial<Candidate>): Candidate => ({ ...robin, ...change });

describe('one person in several interviews', () => {
  it.each<[string, Candidate | null, Candidate | null, boolean]>([
    ['of one account, whatever it is called now', robin, by({ name: 'R. O.', username: 'ro' }), true],
    ['of two accounts of one name', robin, by({ userId: 4 }), false],
    ['of one username, where an account is not known', by({ userId: null }), by({ name: 'R.' }), true],
    ['of two usernames', by({ userId: null }), by({ username: 'rob', userId: null }), false],
    [
      'of one name, where a username is not known',
      robin,
      { name: 'robin okafor', username: null, userId: null },
      true,
    ],
    ['of another name', robin, { name: 'Robin', username: null, userId: null }, false],
    [
      'of no name',
      { name: ' ', username: null, userId: null },
      { name: ' ', username: null, userId: null },
      false,
    ],
    ['that is not known', robin, null, false],
    ['that is not known either', null, null, false],
  ])('is known by the account, else the username, else the name: %s', (_, one, other, same) => {
    expect(isSameCandidate(one, other)).toBe(same);
    expect(isSameCandidate(other, one)).toBe(same);
  });

  it('is of one GitLab: an account there is nobody’s on another one', () => {
    const one = 'https://git.one.example/x!1';
    const two = 'https://git.two.example/y!2';
    const ids = (...interviews: [string, string | null, Candidate][]) =>
      byCandidate(interviews.map(([id, mrKey, candidate]) => makeInterview({ id, mrKey, candidate }))).map(
        ({ interviews: all }) => all.map(({ id }) => id),
      );
    const ann: Candidate = { name: 'Ann Lee', username: 'ann', userId: 7 };
    const bo: Candidate = { name: 'Bo Roth', username: 'bo', userId: 7 };
    expect(ids(['a', one, ann], ['b', two, bo])).toEqual([['a'], ['b']]);
    const unknown = { ...ann, userId: null };
    expect(ids(['a', one, unknown], ['b', two, unknown])).toEqual([['a'], ['b']]);
    expect(ids(['a', one, ann], ['b', 'https://git.one.example/z!3', ann])).toEqual([['a', 'b']]);
    // Without a merge request it is theirs alone who may be meant.
    expect(ids(['n', null, ann], ['a', one, ann])).toEqual([['n', 'a']]);
    expect(ids(['n', null, ann], ['a', one, ann], ['b', two, bo])).toEqual([['n'], ['a'], ['b']]);
  });

  it('has all of their interviews together, in their order, and an interview without a candidate is nobody’s', () => {
    const lee = { name: 'Lee', username: 'lee', userId: 8 };
    const interviews = [
      makeInterview({ id: 'a', candidate: robin }),
      makeInterview({ id: 'b', candidate: lee }),
      makeInterview({ id: 'c', candidate: null }),
      makeInterview({ id: 'd', candidate: by({ username: 'renamed' }) }),
    ];
    const people = byCandidate(interviews);
    expect(people.map(({ candidate, interviews: all }) => [candidate, all.map(({ id }) => id)])).toEqual([
      [robin, ['a', 'd']],
      [lee, ['b']],
    ]);
  });

  it('never joins two accounts by an interview that has their name alone, in whatever order they come', () => {
    const nameless = { name: robin.name, username: null, userId: null };
    const both = [
      makeInterview({ id: 'one', candidate: robin }),
      makeInterview({ id: 'other', candidate: by({ username: 'okafor', userId: 4 }) }),
    ];
    const without = ['first', 'second'].map((id) => makeInterview({ id, candidate: nameless }));
    for (const interviews of [
      [...without, ...both],
      [...both, ...without],
      [without[0], both[0], without[1], both[1]],
    ]) {
      const people = byCandidate(interviews.flatMap((one) => (one ? [one] : [])));
      const ids = people.map(({ interviews: all }) => all.map(({ id }) => id));
      expect(ids.sort()).toEqual([['first', 'second'], ['one'], ['other']]);
    }
  });

  it('takes a name alone for theirs who alone has it', () => {
    const nameless = { name: robin.name, username: null, userId: null };
    const people = byCandidate([
      makeInterview({ id: 'a', candidate: nameless }),
      makeInterview({ id: 'b', candidate: robin }),
    ]);
    expect(people.map(({ interviews: all }) => all.map(({ id }) => id))).toEqual([['a', 'b']]);
  });
});

it('texts are told apart by 28 letters and digits that say nothing of them', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'Robin Okafor', 'Robin Okafor '];
  const hashes = texts.map(textHash);
  expect(new Set(hashes).size).toBe(texts.length);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-z]{28}$/);
  expect(textHash('Robin Okafor')).toBe(hashes[5]);
  // FNV-1a of "a" with 32 bits, as published.
  expect(textHash('a').slice(0, 7)).toBe((0xe40c292c).toString(36).padStart(7, '0'));
});
