import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkExercise } from '@/core/exercise/check-exercise';
import { readExerciseFile, writeExerciseFile } from '@/core/exercise/exercise-file';
import { checkRubric } from '@/core/rubric/check-rubric';
import { readRubricFile, writeRubricFile } from '@/core/rubric/rubric-file';
import { anExercise } from '@/tests/fixtures/exercise';
import { tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '../stores/local';
import { anyMutations, mutateText } from './mutate-text';

/** `SECOND_CHAIR_FUZZ=10000 npx vitest run tests/unit/files/fuzz.test.ts` for the long form. */
const FILES = Number(process.env['SECOND_CHAIR_FUZZ'] ?? 400);
const LONG_MS = 30 * 60_000;

const FORMATS = ['yaml', 'json'] as const;
const two = { ...tinyRubric, id: 'second', version: 3 };

const rubricFiles = FORMATS.flatMap((format) => [
  writeRubricFile([tinyRubric], format),
  writeRubricFile([tinyRubric, two], format),
]);
const exerciseFiles = FORMATS.map((format) => writeExerciseFile([anExercise], format));

it(
  'no mutated rubric file breaks the reader, is half read or half stored',
  { timeout: LONG_MS },
  async () => {
    const { gateway, database } = openLocal(() => 1);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rubricFiles), anyMutations, async (file, mutations) => {
        const read = readRubricFile(mutateText(file, mutations));
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const { message } of read.problems) expect(message).toMatch(/[.:]/);
          return;
        }
        for (const item of read.items) expect(checkRubric(item)).toEqual([]);
        expect(readRubricFile(writeRubricFile(read.items, 'yaml'))).toEqual(read);
        const before = await database.rubrics.toArray();
        try {
          await gateway.request('rubric.add', { items: read.items });
          for (const { id, version } of read.items)
            expect(await database.rubrics.get([id, version])).toBeDefined();
        } catch {
          expect(await database.rubrics.toArray()).toEqual(before);
        }
      }),
      { numRuns: FILES / 2 },
    );
  },
);

it('no mutated exercise file breaks the reader or is half read', { timeout: LONG_MS }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...exerciseFiles), anyMutations, (file, mutations) => {
      const read = readExerciseFile(mutateText(file, mutations));
      if (!read.ok) {
        expect(read.problems.length).toBeGreaterThan(0);
        return;
      }
      for (const item of read.items) expect(checkExercise(item)).toEqual([]);
      expect(readExerciseFile(writeExerciseFile(read.items, 'json'))).toEqual(read);
    }),
    { numRuns: FILES / 2 },
  );
});
