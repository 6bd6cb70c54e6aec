import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Browser tests that take a minute and more, the longest first. Without the times of an earlier run, as in a fresh clone,
 * Vitest begins with the files that hold most text: `one-session` is nine lines and a table of faults, began last, and ran
 * for a minute beside nothing.
 */
const LONG = ['tests/e2e/faults/one-session.test.ts'];

/** Begins with the long browser tests, so that the processes end together; leaves the order of all others to Vitest. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const start = sorted.findIndex(({ project }) => project.name === 'e2e');
    if (start < 0) return sorted;
    // Their group is the last one.
    const [before, browsers] = [sorted.slice(0, start), sorted.slice(start)];
    const long = LONG.flatMap((path) => browsers.filter(({ moduleId }) => moduleId.endsWith(`/${path}`)));
    return [...before, ...long, ...browsers.filter((file) => !long.includes(file))];
  }
}
