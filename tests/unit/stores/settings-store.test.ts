import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, type SettingsReading } from '@/core/settings/settings';
import type { Gateway } from '@/stores/gateway';
import { createSettingsStore } from '@/stores/settings-store';

interface Sent {
  settings: Settings;
  done: () => void;
  fail: () => void;
}

/** A background that stores each save when the test says so, or refuses it, and tells of it as the real one does. */
function background(unread: SettingsReading['unread'] = []) {
  const sent: Sent[] = [];
  let settings = DEFAULT_SETTINGS;
  let publish: Parameters<Gateway['subscribe']>[0] = () => undefined;
  const save = (asked: Settings) =>
    new Promise((resolve, reject) => {
      const done = () => {
        settings = asked;
        publish({ type: 'settings-changed', settings });
        resolve({});
      };
      sent.push({ settings: asked, done, fail: () => reject(new Error('The disk is full.')) });
    });
  const gateway: Gateway = {
    request: (name, ask) =>
      (name === 'settings.load'
        ? Promise.resolve({ settings, unread })
        : save((ask as { settings: Settings }).settings)) as never,
    subscribe: (listener) => ((publish = listener), () => undefined),
  };
  const store = createSettingsStore(gateway);
  const next = (count: number) => expect.poll(() => sent.length).toBe(count);
  return {
    store,
    sent,
    next,
    stored: () => settings,
    elsewhere: (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      publish({ type: 'settings-changed', settings });
    },
  };
}

it('shows a change at once, and what was before where it was not saved', async () => {
  const { next, sent, store } = background(['theme']);
  await store.getState().load();
  const saving = store.getState().save({ hideName: true });
  expect(store.getState()).toMatchObject({ settings: { hideName: true }, unread: [] });
  await next(1);
  sent[0]?.fail();
  await expect(saving).rejects.toThrow('The disk is full.');
  expect(store.getState()).toMatchObject({ settings: DEFAULT_SETTINGS, unread: ['theme'] });
});

it('keeps the second of two quick changes where the first was not saved', async () => {
  const { next, sent, store, stored } = background();
  await store.getState().load();
  const first = store.getState().save({ hideName: true });
  const second = store.getState().save({ hideTimes: true });
  await next(1);
  sent[0]?.fail();
  await expect(first).rejects.toThrow('The disk is full.');
  await next(2);
  expect(store.getState().settings).toMatchObject({ hideName: false, hideTimes: true });
  sent[1]?.done();
  await second;
  expect(stored()).toEqual({ ...DEFAULT_SETTINGS, hideTimes: true });
  expect(store.getState().settings).toEqual(stored());
});

it('shows nothing of two quick changes that were not saved', async () => {
  const { next, sent, store } = background();
  await store.getState().load();
  const both = Promise.allSettled([
    store.getState().save({ hideName: true }),
    store.getState().save({ hideTimes: true }),
  ]);
  await next(1);
  sent[0]?.fail();
  await next(2);
  sent[1]?.fail();
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(store.getState().settings).toEqual(DEFAULT_SETTINGS);
});

it('does not take a change off the screen when it hears of the one before it', async () => {
  const { next, sent, store, stored } = background();
  await store.getState().load();
  const first = store.getState().save({ hideName: true });
  const second = store.getState().save({ hideTimes: true });
  await next(1);
  sent[0]?.done();
  await first;
  expect(store.getState().settings).toMatchObject({ hideName: true, hideTimes: true });
  await next(2);
  sent[1]?.done();
  await second;
  expect(stored()).toEqual({ ...DEFAULT_SETTINGS, hideName: true, hideTimes: true });
});

it('takes back its own change alone where another tab has made one meanwhile', async () => {
  const { elsewhere, next, sent, store } = background();
  await store.getState().load();
  const saving = store.getState().save({ hideName: true });
  await next(1);
  elsewhere({ hideTimes: true });
  sent[0]?.fail();
  await expect(saving).rejects.toThrow();
  expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, hideTimes: true });
});
