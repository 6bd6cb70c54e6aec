import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readRecords } from '@/tests/support/suite-records';
import { fuzzTable } from './fuzz-table';

/** Runs once around all unit tests: the table of what was fuzzed among them is printed when the last has ended. */
export default async function aroundFuzz(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'second-chair-fuzz-'));
  project.provide('suiteRecords', folder);
  return async () => {
    const rows = readRecords(folder, 'fuzz');
    if (rows.length > 0) console.log(fuzzTable(rows));
    await rm(folder, { recursive: true, force: true });
  };
}
