import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExerciseFile, writeExerciseFile } from '@/core/exercise/exercise-file';
import { readRubricFile, writeRubricFile } from '@/core/rubric/rubric-file';
import { anExercise } from '@/tests/fixtures/exercise';
import { tinyRubric } from '@/tests/fixtures/interview';
import { anyExercise, anyRubric } from './any-item';

const FORMATS = ['yaml', 'json'] as const;

describe.each(FORMATS)('a file in %s', (format) => {
  it('gives back any rubric as it was written', () => {
    fc.assert(
      fc.property(anyRubric, (rubric) => {
        expect(readRubricFile(writeRubricFile([rubric], format))).toEqual({ ok: true, items: [rubric] });
      }),
      { numRuns: 200 },
    );
  });

  it('gives back any exercise as it was written', () => {
    fc.assert(
      fc.property(anyExercise, (exercise) => {
        const read = readExerciseFile(writeExerciseFile([exercise], format));
        expect(read).toEqual({ ok: true, items: [exercise] });
      }),
      { numRuns: 200 },
    );
  });

  it('may hold several', () => {
    const both = [tinyRubric, { ...tinyRubric, id: 'other', version: 7 }];
    expect(readRubricFile(writeRubricFile(both, format))).toEqual({ ok: true, items: both });
  });

  it('may come with a byte order mark and the line ends of Windows', () => {
    const text = `\ufeff${writeRubricFile([tinyRubric], format).replace(/\n/g, '\r\n')}`;
    expect(readRubricFile(text)).toEqual({ ok: true, items: [tinyRubric] });
  });
});

it('writes YAML that a person can read and change', () => {
  const long =
    'Comments stand on their own: they say what the point is, why it matters, and what would settle it.';
  const [criterion] = tinyRubric.criteria;
  if (!criterion) throw new Error('The tiny rubric has a criterion.');
  const changed = { ...criterion, anchors: { ...criterion.anchors, 3: { text: long, seniorAdds: 'More.' } } };
  expect(writeRubricFile([{ ...tinyRubric, criteria: [changed] }], 'yaml')).toMatchInlineSnapshot(`
    "# A rubric of Second Chair. Import it in the dashboard, under Rubrics.
    # Ids stay the same from version to version: ratings are kept by them.

    format: second-chair-rubric
    formatVersion: 1
    id: test-rubric
    version: 1
    role: backend
    title: Backend
    # What the role asks for, and the levels that list it.
    qualifications:
      - id: q1
        text: Writes tests.
        levels: [ intermediate, senior ]
    # What is rated. \`need\` is must, nice or not-applicable for each level. Anchors say what was seen, from 1 (strong
    # no) to 4 (strong yes); 3 is the bar of the level. An anchor is a text, or a text and what senior adds to it.
    # \`dimension\`: communication, judgement, collaboration, coding, tools, growth.
    # \`foundIn\`: comments, walk-through, coding.
    criteria:
      - id: tests
        title: Tests
        dimension: judgement
        looksAt: What is asked of tests.
        qualifications: [ q1 ]
        need: { intermediate: must, senior: must }
        anchors:
          1: Seen.
          2: Seen.
          3:
            text: >-
              Comments stand on their own: they say what the point is, why it matters, and what would
              settle it.
            seniorAdds: More.
          4: Seen.
        questions:
          - Which test would you write first?
        foundIn: [ comments ]
    "
  `);
});

it('parts the findings of an exercise by an empty line, and says once what each field is', () => {
  const findings = anExercise.findings.flatMap((one) => [one, { ...one, id: 'second' }]);
  const text = writeExerciseFile(
    [
      { ...anExercise, findings },
      { ...anExercise, id: 'other' },
    ],
    'yaml',
  );
  expect(text).toMatch(/oftenFoundByAi: true\n\n +- id: second/);
  expect(text).not.toContain('&');
  expect(text.match(/# By what its merge requests are known/g)).toHaveLength(1);
  const [one] = anExercise.findings;
  const places = one?.places.map((place) => ({ ...place, path: '12' })) ?? [];
  const numbered = writeExerciseFile(
    [{ ...anExercise, findings: findings.map((each) => ({ ...each, places })) }],
    'yaml',
  );
  expect(readExerciseFile(numbered)).toMatchObject({ ok: true });
});

it('writes JSON where JSON is asked for', () => {
  expect(JSON.parse(writeExerciseFile([anExercise], 'json'))).toMatchObject({ id: anExercise.id });
  expect(JSON.parse(writeRubricFile([tinyRubric], 'json'))).toMatchObject({ id: tinyRubric.id });
  expect(() => JSON.parse(writeExerciseFile([anExercise], 'yaml')) as unknown).toThrow(SyntaxError);
});

it('reads JSON that is indented by tabs', () => {
  const text = JSON.stringify(JSON.parse(writeRubricFile([tinyRubric], 'json')), null, '\t');
  expect(readRubricFile(text)).toEqual({ ok: true, items: [tinyRubric] });
});

it('reads what an alias repeats', () => {
  const text = writeRubricFile([tinyRubric], 'yaml')
    .replace('1: Seen.', '1: &seen Seen.')
    .replace('2: Seen.', '2: *seen');
  expect(text).toContain('*seen');
  expect(readRubricFile(text)).toEqual({ ok: true, items: [tinyRubric] });
});
