import { describe, expect, it } from 'vitest';
import { formatPath } from '@/core/backup/path';
import { checkExercise } from '@/core/exercise/check-exercise';
import type { Exercise, ExpectedFinding } from '@/core/exercise/exercise';
import { aFindingOf, anExercise } from './an-exercise';

const LONG = 'x'.repeat(5_001);
const MANY = Array.from({ length: 301 }, (_, at) => `word-${at}`);
const PLACE = { path: 'app/models/order.rb', side: 'new', fromLine: 40, toLine: 44 } as const;
const EXTRA = { id: 'currency', title: 'No currency', description: '' };

/** The fields at which the editor and the import say that something is wrong. */
const wrongIn = (change: Partial<Exercise>): string[] =>
  checkExercise(anExercise(change)).map(({ path }) => formatPath(path));

/** The same for what is wrong with the second finding. */
const wrongInFinding = (change: Partial<ExpectedFinding>): string[] =>
  wrongIn({ findings: [aFindingOf('first'), aFindingOf('second', change)] });

describe('an exercise can be used', () => {
  it('with texts of its own and nothing left out', () => {
    expect(wrongIn({ extras: [EXTRA] })).toEqual([]);
  });

  it('where a finding is one line, and nothing but a title says what it is', () => {
    expect(wrongInFinding({ places: [{ ...PLACE, toLine: 40 }], description: '' })).toEqual([]);
  });

  it('where a finding is no line at all', () => {
    expect(wrongInFinding({ places: [] })).toEqual([]);
  });
});

describe('an exercise can not be used, and the field says so', () => {
  it.each<[string, Partial<Exercise>, string]>([
    ['without an id', { id: '' }, 'id'],
    ['without a title', { title: ' ' }, 'title'],
    [
      'without a project',
      { mergeRequest: { projectPath: '', sourceBranch: 'b' } },
      'mergeRequest.projectPath',
    ],
    [
      'without a branch',
      { mergeRequest: { projectPath: 'a/b', sourceBranch: '' } },
      'mergeRequest.sourceBranch',
    ],
    ['with nothing to find', { findings: [] }, 'findings'],
    ['with too many findings', { findings: MANY.map((id) => aFindingOf(id)) }, 'findings'],
    ['with too many extras', { extras: MANY.map((id) => ({ ...EXTRA, id })) }, 'extras'],
    ['with an extra of no id', { extras: [EXTRA, { ...EXTRA, id: '' }] }, 'extras[1].id'],
    ['with an extra of no title', { extras: [{ ...EXTRA, title: '' }] }, 'extras[0].title'],
    ['with a book for an extra', { extras: [{ ...EXTRA, description: LONG }] }, 'extras[0].description'],
    ['with two findings of one id', { findings: [aFindingOf('a'), aFindingOf('a')] }, 'findings[1].id'],
    ['with two extras of one id', { extras: [EXTRA, EXTRA] }, 'extras[1].id'],
  ])('%s', (_what, change, field) => {
    expect(wrongIn(change)).toEqual([field]);
  });

  it.each<[string, Partial<ExpectedFinding>, string]>([
    ['no id', { id: 'with a space' }, 'id'],
    ['no title', { title: '' }, 'title'],
    ['a book', { description: LONG }, 'description'],
    ['no question for the call', { followUp: '' }, 'followUp'],
    ['too many places', { places: MANY.map(() => PLACE) }, 'places'],
    ['a place in no file', { places: [PLACE, { ...PLACE, path: '' }] }, 'places[1].path'],
    ['half a line', { places: [{ ...PLACE, fromLine: 1.5 }] }, 'places[0].fromLine'],
    ['lines the wrong way round', { places: [{ ...PLACE, toLine: 39 }] }, 'places[0].toLine'],
    ['too many words for it', { variants: MANY }, 'variants'],
    ['an empty word for it', { variants: ['float', ''] }, 'variants[1]'],
  ])('with a finding of %s', (_what, change, field) => {
    expect(wrongInFinding(change)).toEqual([`findings[1].${field}`]);
  });
});
