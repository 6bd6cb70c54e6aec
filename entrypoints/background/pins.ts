import { browser } from '@/stores/browser';
import type { Ask, Pin } from '@/stores/messages/protocol';
import { parseMergeRequestUrl } from '@/gitlab/urls';

/**
 * What side panels and windows of their own are about. In the session area: it outlives a stopped worker, and no content
 * script can read it. A window whose interview exists needs none, its address holds the interview's opaque id.
 */
const sidePanelKey = (windowId: number): string => `side-panel:${String(windowId)}`;
const PAGE = 'page:';

const stored = async (key: string): Promise<Pin | null> =>
  ((await browser.storage.session.get(key))[key] as Pin | undefined) ?? null;

/** Chooses what the side panel of a window is about: of the tab's window where none is named. Answers the window. */
export async function pinSidePanel(windowId: number | null, tabId: number | null, pin: Pin): Promise<number> {
  const window = windowId ?? (tabId === null ? undefined : (await browser.tabs.get(tabId)).windowId);
  if (window === undefined) throw new Error('There is no window whose side panel this could be.');
  await browser.storage.session.set({ [sidePanelKey(window)]: pin });
  return window;
}

/**
 * What this surface is about. A side panel that the browser itself opened is about the merge request in front of its
 * window, and stays with it until it is closed.
 */
export async function pinOf(ask: Ask<'surface.pinned'>): Promise<Pin | null> {
  if (ask.is === 'window')
    return (await stored(PAGE + ask.id)) ?? { interviewId: ask.id, mrKey: null, mrUrl: null };
  const chosen = await stored(sidePanelKey(ask.windowId));
  if (chosen && !ask.opened) return chosen;
  const [tab] = await browser.tabs.query({ active: true, windowId: ask.windowId });
  const ref = tab?.url === undefined ? null : parseMergeRequestUrl(tab.url);
  if (!ref || ref.key === chosen?.mrKey) return chosen;
  const pin: Pin = { interviewId: null, mrKey: ref.key, mrUrl: ref.url };
  await pinSidePanel(ask.windowId, null, pin);
  return pin;
}

/** The opaque id by which a page's address says what it is about. */
export async function idOf(pin: Pin): Promise<string> {
  if (pin.interviewId !== null) return pin.interviewId;
  const all = Object.entries(await browser.storage.session.get(null));
  const known = all.find(([key, value]) => key.startsWith(PAGE) && (value as Pin).mrKey === pin.mrKey);
  if (known) return known[0].slice(PAGE.length);
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PAGE + id]: pin });
  return id;
}

/** Forgets what the side panel of a window was about. */
export function forgetSidePanel(windowId: number): Promise<void> {
  return browser.storage.session.remove(sidePanelKey(windowId));
}

/** Forgets what was to be shown of these interviews: nothing is there to be shown. */
export async function forgetPins(interviewIds: readonly string[]): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null));
  const isPin = (key: string): boolean => key.startsWith('side-panel:') || key.startsWith(PAGE);
  const gone = all.filter(([key, value]) => {
    if (!isPin(key)) return false;
    const { interviewId } = value as Pin;
    return interviewId !== null && interviewIds.includes(interviewId);
  });
  await browser.storage.session.remove(gone.map(([key]) => key));
}
