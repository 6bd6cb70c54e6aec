import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { reportOpen } from '@/entrypoints/panel/report-open';
import { createUnsaved } from '@/entrypoints/panel/unsaved';
import type { Gateway } from '@/stores/gateway';
import type { SaveStatus } from '@/stores/saver';

type Listener = Parameters<Gateway['subscribe']>[0];

/** A frame beside a merge request, and what its background has heard of it. */
function openFrame() {
  const heard: unknown[] = [];
  const listeners: Listener[] = [];
  const background = { answers: true, isPanelOpen: true };
  const gateway: Gateway = {
    request: (_name, ask) => {
      if (!background.answers) return Promise.reject(new Error('gone'));
      heard.push(ask);
      return Promise.resolve({} as never);
    },
    subscribe: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const store = createStore<{ saves: Record<string, SaveStatus>; flush: () => Promise<void> }>()(() => ({
    saves: {},
    flush: () => Promise.resolve(),
  }));
  const unsaved = createUnsaved();
  unsaved.watch(store);
  const look = reportOpen(gateway, () => background.isPanelOpen, unsaved);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const movePanel = (open: boolean) => {
    background.isPanelOpen = open;
    look();
    return settled();
  };
  const save = (status: SaveStatus) => {
    store.setState({ saves: { 'note:n': status } });
    return settled();
  };
  const reconnect = () => {
    for (const listener of listeners) listener({ type: 'reconnected' });
    return settled();
  };
  return { background, heard, movePanel, reconnect, save };
}

describe('what an update of the extension waits for', () => {
  it('is a panel that is open', async () => {
    const { heard, movePanel } = openFrame();
    await movePanel(false);
    await movePanel(true);
    expect(heard).toEqual([{ open: false }, { open: true }]);
  });

  it.each<SaveStatus>([
    { state: 'failed', message: 'The disk is full.' },
    { state: 'typing' },
    { state: 'saving' },
  ])('is a closed panel with words that are stored nowhere: $state', async (status) => {
    const { heard, movePanel, save } = openFrame();
    await save(status);
    await movePanel(false);
    expect(heard).toEqual([]);
    await save({ state: 'saved', at: 1 });
    expect(heard).toEqual([{ open: false }]);
    await save(status);
    expect(heard).toEqual([{ open: false }, { open: true }]);
  });

  it('is not a panel that is closed, whichever worker hears of it', async () => {
    const { heard, movePanel, reconnect } = openFrame();
    await movePanel(false);
    await reconnect();
    expect(heard).toEqual([{ open: false }, { open: false }]);
  });

  it('is said again with the next change where it was not heard', async () => {
    const { background, heard, movePanel, save } = openFrame();
    await movePanel(false);
    background.answers = false;
    await save({ state: 'typing' });
    background.answers = true;
    await save({ state: 'saving' });
    expect(heard).toEqual([{ open: false }, { open: true }]);
  });
});
