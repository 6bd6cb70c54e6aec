import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, inject, it } from 'vitest';
import { keepRecord } from '@/tests/support/suite-records';
import { watchForHang } from './watchdog';

/** Set by `npm run test:fuzz`: so many cases of every target. */
const LONG = Number(process.env['SECOND_CHAIR_FUZZ'] ?? 0);
/** What a failing target has printed: its seed and, behind a stroke, the way to the smallest case that fails. */
const [SEED = '', PATH = ''] = (process.env['SECOND_CHAIR_SEED'] ?? '').split('/');

/** No case takes a tenth of it; on a machine that does other things too it may be a while until its turn. */
const LONGEST_CASE_MS = 2_000;
const LONGEST_TARGET_MS = 60 * 60_000;

/** How many cases a target gets. */
interface Cases {
  /** In the short form, which `npm test` runs: all targets together take a few seconds there. */
  few?: number;
  /** Of the cases of the long form one in so many: where each takes long, and why is said there. */
  oneIn?: number;
}

/**
 * One thing that takes text, JSON or a file from outside, and its row in the table. `holds` is given what may come and
 * throws where something does not hold; besides, no case may take long, or reach into the objects of the program.
 */
export function target<T>(
  name: string,
  any: fc.Arbitrary<T>,
  holds: (input: T) => void,
  cases: Cases = {},
): void {
  define(name, cases, (tick) =>
    fc.property(any, (input) => {
      const times = [timeOf(() => holds(input))];
      // Once may be the machine's fault.
      if (Math.min(...times) > LONGEST_CASE_MS) times.push(timeOf(() => holds(input)));
      failWhereSlow(Math.min(...times));
      failWherePolluted();
      tick();
    }),
  );
}

/** The same for what answers later. */
export function asyncTarget<T>(
  name: string,
  any: fc.Arbitrary<T>,
  holds: (input: T) => Promise<void>,
  cases: Cases = {},
): void {
  define(name, cases, (tick) =>
    fc.asyncProperty(any, async (input) => {
      await holds(input);
      failWherePolluted();
      tick();
    }),
  );
}

/** Throws where something does not hold. `expect` takes longer over it than most targets do over a case. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`It should be so: ${what}.`);
}

/** The same of two values: neither may have more than the other, or another order in its lists. */
export function mustEqual(one: unknown, other: unknown, what: string): void {
  if (!isDeepStrictEqual(one, other)) expect(one, what).toEqual(other);
}

function define(
  name: string,
  { few = 60, oneIn = 1 }: Cases,
  propertyOf: (tick: () => void) => fc.IRawProperty<unknown>,
): void {
  it(
    name,
    async () => {
      const seed = SEED === '' ? Math.trunc(Math.random() * 2 ** 31) : Number(SEED);
      const numRuns = LONG > 0 ? Math.ceil(LONG / oneIn) : few;
      const watch = LONG > 0 ? watchForHang(`“${name}” with seed ${seed}`) : null;
      const begun = performance.now();
      const details = await fc.check(propertyOf(watch?.tick ?? (() => undefined)), {
        seed,
        numRuns,
        ...(PATH !== '' && { path: PATH }),
      });
      await watch?.stop();
      keepRecord(inject('suiteRecords'), 'fuzz', {
        target: name,
        cases: details.numRuns,
        failures: details.failed ? 1 : 0,
        seed,
        seconds: (performance.now() - begun) / 1_000,
      });
      if (!details.failed) return;
      const way = `${seed}/${details.counterexamplePath}`;
      const again = `SECOND_CHAIR_SEED=${way} npx vitest run --project unit tests/unit/fuzz -t '${name}'`;
      throw new Error(`${again}\n${fc.defaultReportMessage(details)}`, {
        cause: details.errorInstance,
      });
    },
    LONGEST_TARGET_MS,
  );
}

function timeOf(act: () => void): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}

function failWhereSlow(ms: number): void {
  if (ms > LONGEST_CASE_MS) throw new Error(`This took ${Math.round(ms)} ms.`);
}

/** What every object of the program would have from then on. */
function failWherePolluted(): void {
  for (const key in {}) throw new Error(`Every object has ${key} now.`);
  if (Reflect.ownKeys(Object.prototype).length !== OWN) throw new Error('Object.prototype was changed.');
}
const OWN = Reflect.ownKeys(Object.prototype).length;
