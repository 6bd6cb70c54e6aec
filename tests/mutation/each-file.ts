import { beforeEach } from 'vitest';

/**
 * Before the modules of a test file are evaluated, no mutant is active: Stryker switches one on when the tests begin, and
 * the one of the last run would still be there, in a thread that is kept.
 */
const stryker: unknown = Reflect.get(globalThis, '__stryker__');
if (typeof stryker === 'object' && stryker !== null) Reflect.set(stryker, 'activeMutant', undefined);

/** A kept thread keeps the databases of the file before, and every file expects to find none. */
if ('indexedDB' in globalThis)
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await remove(name);

/** Tests of how long something takes, by their names: code that counts its mutants is slow, and would fail for nothing. */
const TIMED =
  /in a moment|in proportion|between two keys|\bin (?:no )?time\b|does not take long|costs little more|gives way as often/;

beforeEach(({ task, skip }) => {
  skip(TIMED.test(task.name), 'It is about time.');
});

async function remove(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error(`The database ${name} could not be removed.`));
    };
  });
}
