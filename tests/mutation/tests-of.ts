import { existsSync } from 'node:fs';
import { basename } from 'node:path';

const folder = (name: string): string => `tests/unit/${name}/**/*.test.ts`;

/** Folders of `core` whose unit tests stand elsewhere than in the folder of the same name, or beside slower ones of stores. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'core/exercise': [folder('exercise'), folder('versions'), folder('files')],
  // Upgrades of older rows are tested by the backups of older versions.
  'core/interview': [folder('interview'), 'tests/unit/backup/older-versions.test.ts'],
  'core/rubric': [folder('rubric'), folder('versions'), folder('files'), folder('library')],
  'core/search': ['tests/unit/search/interview-texts.test.ts', 'tests/unit/search/search.test.ts'],
  'core/sample': ['tests/unit/sample.test.ts'],
};

/** The globs of the unit tests that have to catch what is changed in `dir`. */
export function testsOf(dir: string): readonly string[] {
  const tests = ELSEWHERE[dir] ?? [folder(basename(dir))];
  for (const glob of tests)
    if (!existsSync(glob.replace('/**/*.test.ts', '')))
      throw new Error(`There are no unit tests at ${glob}: say in tests-of.ts where those of ${dir} are.`);
  return tests;
}
