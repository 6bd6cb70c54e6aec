import fc from 'fast-check';
import { describe } from 'vitest';
import type { Exercise } from '@/core/exercise/exercise';
import { recogniseExercise } from '@/core/exercise/recognise-exercise';
import { anExercise } from '@/tests/fixtures/exercise';
import { anyOf } from './inputs';
import { must, target } from './target';

const PIECES = ['a', 'b', 'ab', 'A', 'İ', '-', '/', '*', '*', '**', '*a', 'ba*', '.', '(a+)+', '\\'];
/** Of few letters, so that a piece is found again and again, also where it is not the right one. */
const anyPattern = anyOf(PIECES, 10);
const anyText = anyOf(['a', 'b', 'ab', 'A', 'İ', '-', '/', '.'], 12);

const exerciseOf = (pattern: string, branch: string, id = 'x', version = 1): Exercise => ({
  ...anExercise,
  id,
  version,
  mergeRequest: { projectPath: pattern, sourceBranch: branch },
});

/** What the pattern says, with every place in it that the text may have come to: slow, and plainly right. */
function fitsPlainly(pattern: string, text: string): boolean {
  const signs = pattern.toLowerCase().split('');
  const behindStars = (at: number): number[] => (signs[at] === '*' ? [at, ...behindStars(at + 1)] : [at]);
  let places = new Set(behindStars(0));
  for (const letter of text.toLowerCase().split('')) {
    const next = [...places].flatMap((at) => {
      if (signs[at] === '*') return letter === '/' ? [] : behindStars(at);
      return signs[at] === letter ? behindStars(at + 1) : [];
    });
    places = new Set(next);
  }
  return pattern !== '' && places.has(signs.length);
}

/** How often a text was searched, and how far in all, while it was done. */
function searchesOf(act: () => unknown): { searches: number; letters: number; expressions: number } {
  const counted = { searches: 0, letters: 0, expressions: 0 };
  const indexOf = Object.getOwnPropertyDescriptor(String.prototype, 'indexOf');
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec');
  if (!indexOf || !exec) throw new Error('There is nothing to count.');
  const search = indexOf.value as (this: string, piece: string, from?: number) => number;
  const match = exec.value as (this: RegExp, text: string) => unknown;
  Object.defineProperty(String.prototype, 'indexOf', {
    ...indexOf,
    value(this: string, piece: string, from = 0) {
      const found = search.call(this, piece, from);
      counted.searches += 1;
      counted.letters += (found < 0 ? this.length : found + piece.length) - from;
      return found;
    },
  });
  Object.defineProperty(RegExp.prototype, 'exec', {
    ...exec,
    value(this: RegExp, text: string) {
      counted.expressions += 1;
      return match.call(this, text);
    },
  });
  try {
    act();
  } finally {
    Object.defineProperty(String.prototype, 'indexOf', indexOf);
    Object.defineProperty(RegExp.prototype, 'exec', exec);
  }
  return counted;
}

describe('patterns of exercises, which come from anybody’s file', () => {
  const anyExercise = fc
    .tuple(anyPattern, anyPattern, fc.constantFrom('x', 'y', 'z'), fc.nat(3))
    .map((of) => exerciseOf(...of));
  target(
    'patterns: which exercise is recognised',
    fc.tuple(
      fc.uniqueArray(anyExercise, { maxLength: 4, selector: ({ id, version }) => `${id} ${version}` }),
      anyText,
      anyText,
      fc.boolean(),
    ),
    ([exercises, path, branch, like]) => {
      // Half of the merge requests are made to fit the first.
      const [first] = exercises;
      const made = (pattern: string, star: string): string =>
        pattern.replaceAll('*', star.replaceAll('/', ''));
      const projectPath = like && first ? made(first.mergeRequest.projectPath, path) : path;
      const sourceBranch = like && first ? made(first.mergeRequest.sourceBranch, branch) : branch;
      const found = recogniseExercise(exercises, { projectPath, sourceBranch });
      const newest = exercises.filter(
        ({ id, version }) => !exercises.some((other) => other.id === id && other.version > version),
      );
      const fitting = newest.filter(
        ({ mergeRequest }) =>
          fitsPlainly(mergeRequest.projectPath, projectPath) &&
          fitsPlainly(mergeRequest.sourceBranch, sourceBranch),
      );
      must((found === null) === (fitting.length === 0), 'one is found where one fits');
      must(found === null || fitting.some(({ id }) => id === found.id), 'the found one fits');
    },
  );

  const anyMany = fc
    .tuple(anyPattern, fc.nat(4_000))
    .map(([piece, times]) => piece.repeat(times).slice(0, 20_000));
  const anyLong = fc.tuple(anyMany, anyPattern).map((parts) => parts.join(''));
  target(
    'patterns: none makes a slow search',
    fc.tuple(anyLong, anyMany, fc.boolean()),
    ([pattern, text, same]) => {
      const name = same ? pattern.replaceAll('*', 'a') : text;
      const exercise = exerciseOf(pattern, '*');
      const { searches, letters, expressions } = searchesOf(() =>
        recogniseExercise([exercise], { projectPath: name, sourceBranch: 'x' }),
      );
      must(expressions === 0, 'no regular expression is asked');
      must(searches <= pattern.length, 'each of its pieces is searched once');
      must(letters <= name.toLowerCase().length, 'and no letter is passed twice');
    },
  );
});
