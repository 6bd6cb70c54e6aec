import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { printTable, type Row } from './table';
import { testsOf } from './tests-of';

/** Of a hundred mutants so many have to be caught. What survives is printed, whatever the score. */
const LOWEST_SCORE = 80;

/** One change of the code, and what became of it: `Killed`, `Timeout`, `Survived`, `NoCoverage` or `Ignored`. */
interface Mutant {
  readonly status: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many mutants are tried at a time. */
    concurrency: { type: 'string', default: '2' },
    /** Tries every mutant, also those of which nothing has changed since they were tried last. */
    force: { type: 'boolean', default: false },
  },
});

const dirs = positionals.map((dir) => dir.replace(/\/$/, ''));
if (dirs.length === 0 || dirs.some((dir) => !existsSync(dir)))
  throw new Error('Name the folders to mutate, as in: npm run mutate -- core/search');

const rows: Row[] = [];
for (const dir of dirs) rows.push(await mutate(dir));
printTable(rows);
if (rows.some(({ score }) => score < LOWEST_SCORE)) process.exitCode = 1;

/** A file at a time: code that counts its mutants is slow, and what is done stays done when a run is ended. */
async function mutate(dir: string): Promise<Row> {
  process.env['SECOND_CHAIR_MUTATION_TESTS'] = testsOf(dir).join(',');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const results: Mutant[] = [];
  for (const name of files.sort()) results.push(...(await mutateFile(`${dir}/${name}`)));
  const count = (...statuses: string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const [caught, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const mutants = caught + missed;
  return { dir, mutants, caught, score: (100 * caught) / mutants, notRun: count('Ignored') };
}

async function mutateFile(file: string): Promise<readonly Mutant[]> {
  return new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // A static mutant is in what a module does when it is loaded (a list, a schema): no test covers it, so all would run.
    ignoreStatic: true,
    concurrency: Number(values.concurrency),
    // A mutant that runs out of time counts as caught: on a busy machine that must not be one which was only slow.
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: `node_modules/.cache/mutation/${file.replaceAll('/', '-')}.json`,
    force: values.force,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: LOWEST_SCORE, break: null },
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['.output', '!.wxt'],
  }).runMutationTest();
}
