import { beforeEach, expect, it, vi } from 'vitest';

type Installed = (details: { reason: string }) => void;
const listeners = vi.hoisted(() => ({ startup: [] as (() => void)[], installed: [] as Installed[] }));
vi.mock('@/stores/browser', () => ({
  browser: {
    runtime: {
      onStartup: { addListener: (listener: () => void) => listeners.startup.push(listener) },
      onInstalled: { addListener: (listener: Installed) => listeners.installed.push(listener) },
    },
  },
}));
const { purgeAtStart } = await import('@/entrypoints/background/purge');

const did: string[] = [];
const start = (): void =>
  purgeAtStart({
    purge: () => Promise.resolve(did.push('purge')),
    goOn: () => Promise.resolve(did.push('go on')),
  });

beforeEach(() => {
  did.length = 0;
  listeners.startup.length = 0;
  listeners.installed.length = 0;
});

it('purges when the browser starts, and then takes up what that makes due', async () => {
  start();
  for (const listener of listeners.startup) listener();
  await expect.poll(() => did).toEqual(['go on', 'purge', 'go on']);
});

it('purges at no other start of the worker, nor with an update', async () => {
  start();
  for (const listener of listeners.installed) listener({ reason: 'update' });
  // A start after it: what the update had begun would stand before that.
  await expect.poll(() => did).toEqual(['go on']);
  for (const listener of listeners.startup) listener();
  await expect.poll(() => did.length).toBeGreaterThanOrEqual(3);
  expect(did).toEqual(['go on', 'purge', 'go on']);
});

it('takes an installation for a start of the browser, which has one for each where it is loaded from a folder', async () => {
  start();
  for (const listener of listeners.installed) listener({ reason: 'install' });
  await expect.poll(() => did).toEqual(['go on', 'purge', 'go on']);
});

it('goes on where one of them fails', async () => {
  purgeAtStart({
    purge: () => Promise.reject(new Error('The database does not open.')),
    goOn: () => Promise.resolve(did.push('go on')),
  });
  for (const listener of listeners.startup) listener();
  await expect.poll(() => did).toEqual(['go on', 'go on']);
});
