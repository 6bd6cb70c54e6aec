import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/core/files/file-problem';
import { LARGEST_DOCUMENT } from '@/core/files/read-document';
import { readExerciseFile, writeExerciseFile } from '@/core/exercise/exercise-file';
import { readRubricFile, writeRubricFile } from '@/core/rubric/rubric-file';
import { tinyRubric } from '@/tests/fixtures/interview';
import { anExercise } from '@/tests/fixtures/exercise';

const RUBRIC = writeRubricFile([tinyRubric], 'yaml');
const EXERCISE = writeExerciseFile([anExercise], 'yaml');

function problemsOf(text: string, read: typeof readRubricFile | typeof readExerciseFile = readRubricFile) {
  const reading = read(text);
  return reading.ok ? ['it was accepted'] : reading.problems.map((one) => formatProblem('pack.yaml', one));
}

const rubric = (from: string | RegExp, to: string): string => {
  const text = RUBRIC.replace(from, to);
  if (text === RUBRIC) throw new Error(`${String(from)} is not in the file.`);
  return text;
};
const exercise = (from: string | RegExp, to: string): string => {
  const text = EXERCISE.replace(from, to);
  if (text === EXERCISE) throw new Error(`${String(from)} is not in the file.`);
  return text;
};
const twice = (text: string): string =>
  [text, text].map((one) => `- ${one.trim().replace(/\n/g, '\n  ')}`).join('\n');
const withoutComments = (text: string): string => text.replace(/^ *#.*\n+/gm, '');

/** "Billion laughs": nine lines that would become a thousand million items. */
const BOMB = `a0: &a0 [x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`).join('\n')}`;

describe('refusing a rubric file', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', ' \n', /^pack\.yaml: This file is empty/],
    ['other text', 'hello', /^pack\.yaml, line 1: this is not a rubric/],
    ['a list of nothing', '[]', /the list is empty/],
    [
      'a file that was cut off',
      writeRubricFile([tinyRubric], 'json').slice(0, -20),
      /line \d+: this is not valid YAML/,
    ],
    [
      'bad indentation',
      rubric('    levels:', '   levels:'),
      /^pack\.yaml, line 1[0-9]: this is not valid YAML/,
    ],
    ['more than one document', `${RUBRIC}---\n${RUBRIC}`, /line \d+: a second document begins here/],
    [
      'another kind of file',
      EXERCISE,
      /^pack\.yaml, line 4, format: this is an exercise\. Import it under Exercises\./,
    ],
    [
      'a format that is a word of every JavaScript object',
      'format: constructor',
      /line 1, format: this does not say that it is a rubric/,
    ],
    [
      'a backup',
      '{"format":"second-chair-backup","version":3}',
      /line 1, format: this does not say that it is a rubric/,
    ],
    [
      'a newer format',
      rubric('formatVersion: 1', 'formatVersion: 2'),
      /^pack\.yaml, line 5, formatVersion: this was written by a newer Second Chair \(format 2\)\. Update/,
    ],
    [
      'a format that never was',
      rubric('formatVersion: 1', 'formatVersion: 0'),
      /formatVersion: this version of the format does not exist/,
    ],
    [
      'a version that is none',
      rubric('\nversion: 1', '\nversion: one'),
      /line 7, version: this should be a number/,
    ],
    [
      'a fraction of a version',
      rubric('\nversion: 1', '\nversion: 1.5'),
      /version: a version is a whole number/,
    ],
    ['an unknown role', rubric('role: backend', 'role: plumber'), /line 8, role: this is none of “backend”/],
    [
      'a missing anchor',
      rubric('      2: Seen.\n', ''),
      /line 2\d, criteria\[0\]\.anchors\.2: this field is missing\. Add it\./,
    ],
    [
      'an empty anchor',
      rubric('2: Seen.', '2: ""'),
      /line 2\d, criteria\[0\]\.anchors\.2(\.text)?: this is empty/,
    ],
    [
      'a fifth anchor',
      rubric('      4: Seen.', '      4: Seen.\n      5: Seen.'),
      /criteria\[0\]\.anchors\.5: this field is not known here/,
    ],
    [
      'an unknown field',
      rubric('    looksAt:', '    weight: 3\n    looksAt:'),
      /line \d+, criteria\[0\]\.weight: this field is not known here\. Correct its name or remove it/,
    ],
    [
      'a number for a text',
      rubric('title: Backend', 'title: 12'),
      /line 9, title: this should be a text, in quotes/,
    ],
    [
      'the same key twice',
      rubric('title: Backend', 'title: Backend\ntitle: Frontend'),
      /line 10, title: this field is there twice/,
    ],
    [
      'the same criterion twice',
      (() => {
        const [head, tail = ''] = RUBRIC.split('criteria:\n');
        return `${head}criteria:\n${tail}\n${tail}`;
      })(),
      /criteria\[1\]\.id: “tests” is the id of another one/,
    ],
    [
      'a qualification that is not listed',
      rubric('qualifications: [ q1 ]', 'qualifications: [ q1, q2 ]'),
      /line 2\d, criteria\[0\]\.qualifications\[1\]: the rubric lists no qualification “q2”/,
    ],
    [
      'no need at any level',
      rubric(
        '{ intermediate: must, senior: must }',
        '{ intermediate: not-applicable, senior: not-applicable }',
      ),
      /criteria\[0\]\.need: this is rated at no level/,
    ],
    [
      'an id of a built-in pack',
      rubric('id: test-rubric', 'id: backend'),
      /^pack\.yaml, line 6, id: “backend” comes with Second Chair.*“our-backend”/,
    ],
    [
      'an id that fits no address',
      rubric('id: test-rubric', 'id: "../x"'),
      /line 6, id: an id holds letters/,
    ],
    [
      'two packs with one id',
      twice(withoutComments(RUBRIC)),
      /\[1\]\.id: another one in this file has this id/,
    ],
    [
      'a custom tag',
      rubric('title: Backend', 'title: !!binary aGk='),
      /line 9, title: tags such as !!binary mean nothing here/,
    ],
    ['code by a tag', rubric('title: Backend', 'title: !!js/function "x"'), /line 9, title: tags/],
    [
      'a merge key',
      rubric('title: Backend', 'title: Backend\n<<: { a: 1 }'),
      /line 10, <<: this field is not known here/,
    ],
    [
      'a key of every object',
      rubric('title: Backend', 'title: Backend\n__proto__: { polluted: 1 }'),
      /line 10, __proto__: the key “__proto__” is not allowed/,
    ],
    [
      'a constructor',
      '{"format":"second-chair-rubric","formatVersion":1,"constructor":{"prototype":{}}}',
      /constructor” is not allowed/,
    ],
    ['an alias of nothing', rubric('2: Seen.', '2: *nobody'), /line \d+/],
    ['a YAML bomb', BOMB, /more than 100 aliases|more than 60000 values/],
    ['an endless alias', 'a: &a [*a]', /nested too deeply|repeats/],
    ['deep nesting', '['.repeat(30) + ']'.repeat(30), /nested too deeply/],
    ['nesting without end', '['.repeat(100_000), /nested too deeply|not valid/],
    ['more values than any pack has', `[${'0,'.repeat(70_000)}0]`, /more than 60000 values/],
  ])('%s', (_what, text, problem) => {
    const problems = problemsOf(text);
    expect(
      problems.some((one) => problem.test(one)),
      problems.join('\n'),
    ).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('does not even read what is too large', () => {
    const large = `${RUBRIC}#${'x'.repeat(10 * 1024 * 1024)}`;
    const started = performance.now();
    const [problem] = problemsOf(large);
    expect(problem).toMatch(/larger than 2 MB/);
    expect(performance.now() - started).toBeLessThan(100);
    expect(RUBRIC.length).toBeLessThan(LARGEST_DOCUMENT);
  });

  it('names everything that is wrong at once, each with its line', () => {
    const text = rubric('role: backend', 'role: none').replace('dimension: judgement', 'dimension: all');
    const problems = problemsOf(text);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^pack\.yaml, line 8, role: /);
    expect(problems[1]).toMatch(/^pack\.yaml, line \d+, criteria\[0\]\.dimension: /);
  });
});

describe('refusing an exercise file', () => {
  it.each<[string, string, RegExp]>([
    ['a rubric', RUBRIC, /format: this is a rubric\. Import it under Rubrics\./],
    [
      'lines the wrong way round',
      exercise('toLine: 14', 'toLine: 3'),
      /findings\[0\]\.places\[0\]\.toLine: the last line stands before the first/,
    ],
    [
      'a line that is none',
      exercise('fromLine: 12', 'fromLine: 0'),
      /fromLine: lines are whole numbers from 1/,
    ],
    [
      'an unknown category',
      exercise('category: performance', 'category: speed'),
      /findings\[0\]\.category: this is none of “correctness”/,
    ],
    [
      'a finding and an extra with one id',
      exercise('id: known-extra', 'id: n-plus-one'),
      /extras\[0\]\.id: another finding or extra has this id/,
    ],
    [
      'no findings',
      EXERCISE.replace(/findings:[\s\S]*?(?=\n(?:#.*\n)*extras:)/, 'findings: []'),
      /findings: there is nothing to find/,
    ],
    [
      'no merge request',
      exercise(/projectPath: .*/, 'projectPath: ""'),
      /mergeRequest\.projectPath: this is empty/,
    ],
  ])('%s', (_what, text, problem) => {
    const problems = problemsOf(text, readExerciseFile);
    expect(
      problems.some((one) => problem.test(one)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('may leave out what most findings do not have', () => {
    const text = exercise(/ +level: senior\n/, '').replace(/ +oftenFoundByAi: .*\n/, '');
    const read = readExerciseFile(text);
    expect(read.ok && read.items[0]?.findings[0]).toMatchObject({ level: null, oftenFoundByAi: false });
  });
});
