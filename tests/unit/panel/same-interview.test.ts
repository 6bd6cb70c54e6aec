import { describe, expect, it } from 'vitest';
import type { Scorecard } from '@/core/export/scorecard-schema';
import { compareInterviews, differencesOf } from '@/core/panel/same-interview';
import { aBundle, aScorecard, aSeal } from './a-panel';

type About = Scorecard['interview'];

const theirs = (patch: Partial<About>) => {
  const scorecard = aScorecard('other-1');
  return { scorecard: { ...scorecard, interview: { ...scorecard.interview, ...patch } } };
};
const without = (candidate: About['candidate']) => {
  const scorecard = aScorecard();
  return aSeal({
    mrKey: null,
    scorecard: { ...scorecard, interview: { ...scorecard.interview, candidate } },
  });
};

describe('two interviewers’ interviews', () => {
  it('are one by merge request, role, rubric and candidate', () => {
    expect(compareInterviews(aSeal(), aBundle())).toEqual({ is: 'same' });
  });

  it.each<[string, Partial<Parameters<typeof aBundle>[0]>, RegExp]>([
    ['another merge request', { mrKey: 'https://git.acme.example/acme/other!8' }, /another merge request/],
    ['no merge request', { mrKey: null }, /about none/],
    ['another role', theirs({ role: 'frontend' }), /another role/],
    ['another rubric', theirs({ rubric: { id: 'mine', version: 1, title: 'Mine' } }), /another rubric/],
    ['another candidate', theirs({ candidate: { name: 'Kim', username: 'kim' } }), /another candidate/],
    ['one’s own', theirs({ id: 'interview-1' }), /your own/],
  ])('differ by %s', (_, patch, why) => {
    const sameness = compareInterviews(aSeal(), aBundle(patch));
    expect(sameness).toMatchObject({ is: 'other', why: expect.stringMatching(why) as string });
  });

  it('take another version of the rubric, and say so', () => {
    const { rubric } = aScorecard().interview;
    const bundle = aBundle(theirs({ rubric: { ...rubric, version: rubric.version + 1 }, level: 'senior' }));
    expect(compareInterviews(aSeal(), bundle)).toEqual({ is: 'same' });
    expect(differencesOf(aSeal(), bundle).join(' ')).toMatch(/of the rubric.*Rated for senior/);
    expect(differencesOf(aSeal(), aBundle())).toEqual([]);
  });

  it.each([
    ['Renée  O’Neil', 'renee o neil', 'same'],
    ['José', 'Jose', 'same'],
    ['राम', 'रमा', 'unsure'],
    ['たなか', 'たなが', 'unsure'],
    ['たなが', 'たなか\u3099', 'same'],
    ['Kim Lee', 'Kim Li', 'unsure'],
    ['', 'Kim Li', 'unsure'],
    ['', '', 'unsure'],
  ] as const)('without a merge request “%s” and “%s” are %s', (name, otherName, is) => {
    const own = without({ name, username: null });
    const bundle = aBundle({ mrKey: null, ...theirs({ candidate: { name: otherName, username: null } }) });
    expect(compareInterviews(own, bundle).is).toBe(is);
  });

  it('are one by the account, however the names are written', () => {
    const own = without({ name: 'Robin', username: 'Robin-OK' });
    const bundle = (username: string | null) =>
      aBundle({ mrKey: null, ...theirs({ candidate: { name: 'R. Okafor', username } }) });
    expect(compareInterviews(own, bundle('robin-ok'))).toEqual({ is: 'same' });
    expect(compareInterviews(own, bundle('kim')).is).toBe('other');
    expect(compareInterviews(own, bundle(null)).is).toBe('unsure');
  });

  it('ask what there is to ask: who it is, where one does not say, and whether two names are one', () => {
    const why = (own: string | null, other: string | null, mrKey: string | null) => {
      const named = (name: string | null) => (name === null ? null : { name, username: null });
      const seal = { ...without(named(own)), mrKey };
      const sameness = compareInterviews(seal, aBundle({ mrKey, ...theirs({ candidate: named(other) }) }));
      return 'why' in sameness ? sameness.why : sameness.is;
    };
    const NOBODY = 'one of the two scorecards does not say who the candidate is.';
    const { mrKey } = aSeal();
    expect(why('Kim Lee', null, null)).toBe(`There is no merge request, and ${NOBODY}`);
    expect(why(null, 'Kim Lee', mrKey)).toBe(`It is about this merge request, and ${NOBODY}`);
    expect(why(null, null, null)).toBe(`There is no merge request, and ${NOBODY}`);
    expect(why('Kim Lee', 'Kim Li', mrKey)).toBe(
      'The candidate is written differently in the two scorecards.',
    );
    expect(why('Kimlee', 'Kim Lee', mrKey)).toContain('written differently');
    expect(why(' Kim.Lee ', 'kim-lee', mrKey)).toBe('same');
  });

  it('are others by the account, whatever name was corrected', () => {
    const corrected = { name: 'Kim', username: null };
    const bundle = aBundle(theirs({ candidate: { name: 'Kim', username: 'kim' } }));
    expect(compareInterviews(aSeal(), bundle, corrected).is).toBe('other');
  });

  it('say that they name another call or another exercise', () => {
    const own = aSeal();
    const { call, exercise } = own.scorecard.interview;
    const said = (patch: Partial<About>) => differencesOf(own, theirs(patch)).join(' ');
    expect(said({ call: { ...call, name: 'Another call' } })).toBe('It names another call of the process.');
    const EXERCISE = 'It names another exercise, or another version of it.';
    expect(said({ exercise: null })).toBe(exercise === null ? '' : EXERCISE);
    expect(said({ exercise: { id: 'other', version: 1 } })).toBe(EXERCISE);
    if (exercise) expect(said({ exercise: { ...exercise, version: 99 } })).toBe(EXERCISE);
  });

  it('are one by the name as it was corrected after sealing, and by the name that was sealed', () => {
    const own = without({ name: 'Kim Li', username: null });
    const bundle = (name: string) =>
      aBundle({ mrKey: null, ...theirs({ candidate: { name, username: null } }) });
    const corrected = { name: 'Kim Lee', username: null };
    expect(compareInterviews(own, bundle('Kim Lee')).is).toBe('unsure');
    expect(compareInterviews(own, bundle('Kim Lee'), corrected)).toEqual({ is: 'same' });
    expect(compareInterviews(own, bundle('Kim Li'), corrected)).toEqual({ is: 'same' });
    expect(compareInterviews(own, bundle('Kim Lo'), corrected).is).toBe('unsure');
  });

  it('ask without a word of who the candidate is', () => {
    const own = without({ name: 'Secret Name', username: null });
    const sameness = compareInterviews(
      own,
      aBundle({ mrKey: null, ...theirs({ candidate: { name: 'Other Name', username: null } }) }),
    );
    expect(JSON.stringify(sameness)).not.toMatch(/Name/);
  });
});
