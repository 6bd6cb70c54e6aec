import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { windowPlace } from '@/entrypoints/interview/window-place';
import { framePlace } from '@/entrypoints/panel/frame-place';
import { followChanges } from '@/entrypoints/panel/follow-changes';
import type { PanelStores } from '@/entrypoints/panel/panel-stores';
import type { Place } from '@/entrypoints/panel/place';
import { surfaceMoves } from '@/entrypoints/panel/surface-moves';
import { createUnsaved } from '@/entrypoints/panel/unsaved';
import { sidePanelPlace } from '@/entrypoints/sidepanel/side-panel-place';
import type { Gateway } from '@/stores/gateway';
import { createInterviewStore } from '@/stores/interview-store';
import type { Published } from '@/stores/messages/protocol';
import { createReviewStore } from '@/stores/review-store';
import type { SaveStatus } from '@/stores/saver';

const opened = vi.hoisted(() => ({ sidePanels: 0 }));
vi.mock('@/stores/browser', () => ({
  browser: {
    windows: { WINDOW_ID_CURRENT: -2, getCurrent: () => Promise.resolve({ id: 7 }) },
    sidePanel: { open: () => Promise.resolve(void (opened.sidePanels += 1)) },
  },
}));

const FULL: SaveStatus = { state: 'failed', message: 'The disk is full.' };
const REASON = 'Not everything is saved: The disk is full. Try again first: it would be lost.';
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A page of ours in a browser that takes whatever it is asked for. */
function openPage(placeOf: (gateway: Gateway) => Place) {
  const asked: string[] = [];
  const listeners = new Set<(published: Published) => void>();
  const gateway: Gateway = {
    request: (name) => {
      asked.push(name);
      return Promise.resolve({} as never);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const place = placeOf(gateway);
  const interviewStore = createInterviewStore({ gateway, now: Date.now, newId: () => 'id' });
  const reviewStore = createReviewStore(gateway, () => false);
  const surface = { tabId: 1, mrKey: null, mrUrl: null };
  reviewStore.setState({ surface });
  /** Debrief notes: `saves` once they were sent is `willBe`. */
  const debriefs = createStore<{ saves: Record<string, SaveStatus>; flush: () => Promise<void> }>()(() => ({
    saves: {},
    flush: () => Promise.resolve(),
  }));
  const unsaved = createUnsaved();
  unsaved.watch(interviewStore);
  unsaved.watch(debriefs);
  const stores = { gateway, surfaceId: 'own', place, interviewStore, reviewStore } as PanelStores;
  followChanges(stores, unsaved);
  const { actions } = surfaceMoves(stores, unsaved);
  const publish = (published: Published) => listeners.forEach((listener) => listener(published));
  return { actions, asked, debriefs, interviewStore, reviewStore, place, publish };
}

describe('words that could not be saved', () => {
  const close = vi.fn();
  const reload = vi.fn();
  beforeEach(() => {
    for (const spy of [close, reload]) spy.mockReset();
    opened.sidePanels = 0;
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('window', { close });
    vi.stubGlobal('location', { hash: '#one', reload });
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['a window', windowPlace],
    ['the side panel', sidePanelPlace],
  ])('keep %s open, with the reason, until they are saved', async (_name, placeOf) => {
    const { actions, interviewStore } = openPage(placeOf);
    interviewStore.setState({ saves: { 'note:n': FULL } });
    await expect(actions.closePanel()).rejects.toThrow(REASON);
    expect(close).not.toHaveBeenCalled();
    interviewStore.setState({ saves: { 'note:n': { state: 'saved', at: 1 } } });
    await actions.closePanel();
    expect(close).toHaveBeenCalledOnce();
  });

  it('keep a window open where they fail only when they are sent before it goes', async () => {
    const { actions, debriefs } = openPage(windowPlace);
    debriefs.setState({
      saves: { tests: { state: 'typing' } },
      flush: () => {
        debriefs.setState({ saves: { tests: FULL } });
        return Promise.resolve();
      },
    });
    await expect(actions.closePanel()).rejects.toThrow(REASON);
    expect(close).not.toHaveBeenCalled();
  });

  it('let no window be opened in the side panel’s place', async () => {
    const { actions, asked, debriefs } = openPage(sidePanelPlace);
    debriefs.setState({ saves: { tests: FULL } });
    await expect(actions.detach?.()).rejects.toThrow(REASON);
    expect([asked, close.mock.calls]).toEqual([[], []]);
  });

  it('keep the frame where it is, and let it be closed: it lives on behind that', async () => {
    const { actions, asked, interviewStore } = openPage((gateway) => framePlace(gateway, 'key'));
    interviewStore.setState({ saves: { 'note:n': FULL } });
    await expect(actions.openSidePanel?.()).rejects.toThrow(REASON);
    await expect(actions.detach?.()).rejects.toThrow(REASON);
    expect([asked, opened.sidePanels]).toEqual([[], 0]);
    await actions.closePanel();
    expect(asked).toEqual(['panel.close']);
  });

  it('are not reloaded away where another page chose what the side panel shows', async () => {
    const { debriefs, place, publish, reviewStore } = openPage(sidePanelPlace);
    await place.key();
    debriefs.setState({ saves: { tests: FULL } });
    publish({ type: 'side-panel-pinned', windowId: 7, surfaceId: 'other' });
    await settled();
    expect(reload).not.toHaveBeenCalled();
    expect(reviewStore.getState().problem).toBe(REASON);
    debriefs.setState({ saves: {} });
    publish({ type: 'side-panel-pinned', windowId: 7, surfaceId: 'other' });
    await settled();
    expect(reload).toHaveBeenCalledOnce();
  });
});
