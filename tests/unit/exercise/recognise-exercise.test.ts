import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestExercises, recogniseExercise } from '@/core/exercise/recognise-exercise';
import { anExercise } from './an-exercise';

const of = (projectPath: string, sourceBranch: string, id = 'storefront', version = 1) =>
  anExercise({ id, version, mergeRequest: { projectPath, sourceBranch } });
const found = (pattern: [string, string], mergeRequest: [string, string]) =>
  recogniseExercise([of(...pattern)], { projectPath: mergeRequest[0], sourceBranch: mergeRequest[1] }) !==
  null;

describe('an exercise is recognised', () => {
  it.each([
    ['acme/storefront', 'payments', 'acme/storefront', 'payments', true],
    ['acme/storefront', 'payments', 'Acme/Storefront', 'payments', true],
    ['acme/storefront-*', 'payments', 'acme/storefront-robin', 'payments', true],
    ['acme/*', 'pay*ts', 'acme/x', 'payments', true],
    ['*/*', '*', 'a/b', 'c', true],
    ['acme/a*b*c', 'x', 'acme/a--b--c', 'x', true],
    ['acme/a*b*c', 'x', 'acme/abc', 'x', true],
    ['acme/*b*', 'x', 'acme/b', 'x', true],
    ['acme/aa*aa', 'x', 'acme/aaa', 'x', false],
    ['acme/*', 'payments', 'acme/deep/storefront', 'payments', false],
    ['acme/storefront', 'payments', 'acme/storefront2', 'payments', false],
    ['acme/storefront', 'payments', 'acme/storefront', 'payments-2', false],
    ['acme/a*b*c', 'x', 'acme/a--c--b', 'x', false],
    ['acme/a*b*c', 'x', 'acme/a--c', 'x', false],
    ['acme/a*bc*c', 'x', 'acme/abc', 'x', false],
    ['acme/*ab*ab*', 'x', 'acme/ab', 'x', false],
    ['', '*', 'acme/storefront', 'payments', false],
    ['acme/storefront', '', 'acme/storefront', '', false],
  ])('%s and %s against %s and %s: %s', (path, branch, itsPath, itsBranch, expected) => {
    expect(found([path, branch], [itsPath, itsBranch])).toBe(expected);
  });

  it('in its newest version', () => {
    const all = [of('a/b', 'c', 'x', 2), of('a/b', 'c', 'x', 10), of('a/b', 'c', 'x', 1)];
    expect(recogniseExercise(all, { projectPath: 'a/b', sourceBranch: 'c' })?.version).toBe(10);
    expect(newestExercises(all).map(({ version }) => version)).toEqual([10]);
  });

  it('by its newest version alone: a pattern that was given up finds nothing', () => {
    const all = [of('a/b', 'c', 'x', 1), of('a/other', 'c', 'x', 2)];
    expect(recogniseExercise(all, { projectPath: 'a/b', sourceBranch: 'c' })).toBeNull();
  });

  it('by the most literal pattern where several fit', () => {
    const all = [of('a/*', '*', '1-wide'), of('a/b', '*', '2-half'), of('a/b', 'c', '3-exact')];
    expect(recogniseExercise(all, { projectPath: 'a/b', sourceBranch: 'c' })?.id).toBe('3-exact');
  });

  it('by the first id where several say it as literally, however they are listed', () => {
    const all = [of('a/b', '*', 'one'), of('a/b', '*', 'three'), of('a/b', '*', 'two')];
    for (const listed of [all, all.toReversed()])
      expect(recogniseExercise(listed, { projectPath: 'a/b', sourceBranch: 'c' })?.id).toBe('one');
  });

  it('among all, which are listed by their titles', () => {
    const called = (title: string) => anExercise({ id: `id-of-${title}`, title });
    const listed = newestExercises([called('B'), called('C'), called('A')]);
    expect(listed.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  it('fits what a star was made from, whatever the text', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[/*]/.test(text));
    fc.assert(
      fc.property(name, fc.nat(12), fc.nat(12), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const pattern = `${text.slice(0, from)}*${text.slice(to)}`;
        expect(found([`g/${pattern}`, text], [`g/${text}`, text])).toBe(true);
      }),
    );
  });

  it('in no time, by a pattern that is made to be slow', () => {
    const pattern = `${'a*'.repeat(5_000)}b`;
    const start = performance.now();
    expect(found([`g/${pattern}`, 'x'], [`g/${'a'.repeat(20_000)}`, 'x'])).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
