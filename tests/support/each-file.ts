// Before Dexie, which takes the database that it finds when it is loaded, once for all files.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, expect, vi } from 'vitest';

/**
 * The files of a project run one after the other in the same process and share its modules, as loading these anew for each
 * file takes two thirds of the time. What one file changes for all is put back here, so that their order is of no matter.
 */
globalThis.indexedDB = Dexie.dependencies.indexedDB = new IDBFactory();

afterAll(async () => {
  vi.useRealTimers();
  // What a component still loads when its file ends would be refused, and stay so for the files that come after.
  await vi.dynamicImportSettled();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/**
 * A file that puts one module in the place of another finds no module that was loaded with the true one, and leaves none
 * that was loaded with its own.
 */
const OWN_MODULES = /\bvi\.(?:mock|doMock|resetModules)\(/;

const { testPath } = expect.getState();
if (testPath === undefined) throw new Error('Vitest does not say which file these tests are in.');
if (OWN_MODULES.test(readFileSync(testPath, 'utf8'))) {
  vi.resetModules();
  afterAll(() => void vi.resetModules());
}
