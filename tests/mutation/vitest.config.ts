import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { librariesAsShipped } from '../../vitest.config.ts';
import { yamlPacks } from '../../yaml-packs.plugin.ts';
import { KeptThread } from './kept-thread.ts';

/** What has to catch a mutant: the unit tests of the folder it is in, which `main.ts` names by their globs. */
const include = (process.env['SECOND_CHAIR_MUTATION_TESTS'] ?? 'tests/unit/**/*.test.ts').split(',');

const FEW_RUNS = fileURLToPath(new URL('few-runs.ts', import.meta.url));

const fewRunsOfProperties: Plugin = {
  name: 'few-runs-of-properties',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'fast-check' && importer !== FEW_RUNS ? FEW_RUNS : null),
};

/** Stryker asks for Vitest's own threads, after this file was read. */
const oneKeptThread: Plugin = {
  name: 'one-kept-thread',
  configureVitest({ project, vitest }) {
    vitest.onClose(() => KeptThread.end());
    project.config.pool = 'kept-thread';
    project.config.poolRunner = {
      name: 'kept-thread',
      createPoolWorker: (options) => new KeptThread(options),
    };
  },
};

export default defineConfig({
  plugins: [yamlPacks(), librariesAsShipped, fewRunsOfProperties, oneKeptThread],
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include,
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: [fileURLToPath(new URL('each-file.ts', import.meta.url))],
  },
});
