import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';
import { yamlPacks } from './yaml-packs.plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const shared = { extends: true as const, resolve: { alias: { '@': root } } };

/**
 * Libraries are tested as they are shipped. Vitest asks for their "development" form, and there those of Markdown throw
 * on input that they take otherwise: a box to tick after an empty list item.
 */
export const librariesAsShipped: Plugin = {
  name: 'libraries-as-shipped',
  configResolved({ ssr }) {
    ssr.resolve = { ...ssr.resolve, conditions: ['module', 'node'] };
  },
};

/** For a machine that does other things too: five seconds of a test that takes one are over soon there. */
const PATIENT = { testTimeout: 30_000 };

/**
 * One process for many files, which load what they import once. In a process of its own each file spends twice as long on
 * that as on its tests. What files could find of each other there is put back by `each-file.ts`. As many processes as there
 * are cores: left to itself, Vitest keeps one core free, which is half of a machine with two.
 */
const FEW_PROCESSES = {
  isolate: false,
  setupFiles: ['tests/support/each-file.ts'],
  maxWorkers: availableParallelism(),
};

/** What holds browser tests together. */
const IN_BROWSERS = {
  environment: 'node' as const,
  globalSetup: ['tests/e2e/support/whole-suite.ts'],
  testTimeout: 120_000,
  // A condition in a browser that shares two cores with another can take longer than the second it has by default.
  expect: { poll: { timeout: 15_000 } },
  hookTimeout: 180_000,
  // Each file starts browsers of its own; what it imports is the same for all.
  isolate: false,
};

/** Holds half a second of a page's life: beside another browser on two cores a page can stand still for longer. */
const BY_THE_CLOCK = ['tests/e2e/faults/ended-browser.test.ts'];

/** A sequencer of ours would be asked for the order even where Vitest is told to shuffle the files, and nobody would notice. */
const ANY_ORDER = process.argv.some((argument) => argument.startsWith('--sequence.shuffle'));

/** Four kinds of test, and what runs by itself: where a test lives says what it may use. */
export default defineConfig({
  plugins: [react(), yamlPacks(), librariesAsShipped],
  resolve: { alias: { '@': root } },
  test: {
    sequence: ANY_ORDER ? {} : { sequencer: LongFirst },
    projects: [
      {
        ...shared,
        test: {
          ...PATIENT,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          ...FEW_PROCESSES,
          globalSetup: ['tests/unit/fuzz/around-fuzz.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...PATIENT,
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'happy-dom',
          ...FEW_PROCESSES,
          setupFiles: [...FEW_PROCESSES.setupFiles, 'tests/component/setup.ts'],
          // A whole form is filled in slowly on a busy machine; each condition by itself is waited for no longer than 15 s.
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          ...PATIENT,
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          environment: 'node',
          ...FEW_PROCESSES,
        },
      },
      {
        ...shared,
        test: {
          ...IN_BROWSERS,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: BY_THE_CLOCK,
          // Browsers wait for half of the time: with two of them half of two cores stood idle, with three next to nothing.
          maxWorkers: 3,
          // They start when all other tests have ended.
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          ...IN_BROWSERS,
          name: 'e2e-alone',
          include: BY_THE_CLOCK,
          maxWorkers: 1,
          // When no other browser is left.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
