import * as v from 'valibot';
import { browser } from '@/stores/browser';
import type { HiddenPin } from '@/stores/messages/platform';
import { PinSchema, SpotSchema, type Ask, type Pin, type Spot } from '@/stores/messages/protocol';
import { parseMergeRequestUrl } from '@/gitlab/urls';
import { sessionValue, valueAs } from './session-value';

/**
 * What side panels and windows of their own are about. In the session area: it outlives a stopped worker, and no content
 * script can read it. A window whose interview exists needs none, its address holds the interview's opaque id.
 */
const SIDE_PANEL = 'side-panel:';
const sidePanelKey = (windowId: number): string => SIDE_PANEL + String(windowId);
const PAGE = 'page:';

const HiddenPinSchema = v.object({ ...PinSchema.entries, spot: v.optional(SpotSchema) });
const stored = (key: string): Promise<HiddenPin | null> => sessionValue(HiddenPinSchema, key);

/** Chooses what the side panel of a window is about: of the tab's window where none is named. Answers the window. */
export async function pinSidePanel(windowId: number | null, tabId: number | null, pin: Pin): Promise<number> {
  const window = windowId ?? (tabId === null ? undefined : (await browser.tabs.get(tabId)).windowId);
  if (window === undefined) throw new Error('There is no window whose side panel this could be.');
  await browser.storage.session.set({ [sidePanelKey(window)]: pin });
  return window;
}

/** A side panel that was about nothing, with the list of interviews: it comes back as one that the browser opens. */
const OF_NOTHING: Pin = { interviewId: null, mrKey: null, mrUrl: null };
const isOfNothing = ({ interviewId, mrKey }: Pin): boolean => interviewId === null && mrKey === null;

/**
 * Hiding closes the side panel of a window, which is to come back with what it is about, at `spot`; null where it stays
 * open.
 */
export async function closedByHiding(windowId: number, spot: Spot | null): Promise<void> {
  const pin = (await stored(sidePanelKey(windowId))) ?? (spot && OF_NOTHING);
  if (!pin) return;
  const { spot: _, ...chosen }: HiddenPin = pin;
  await browser.storage.session.set({ [sidePanelKey(windowId)]: spot ? { ...chosen, spot } : chosen });
}

/** The windows whose side panel hiding has closed, from everything that the session area holds. */
export function windowsToReturnTo(session: Record<string, unknown>): number[] {
  return Object.entries(session)
    .filter(([key, value]) => key.startsWith(SIDE_PANEL) && valueAs(HiddenPinSchema, value)?.spot)
    .map(([key]) => Number(key.slice(SIDE_PANEL.length)));
}

/**
 * What this surface is about. A side panel that the browser itself opened is about the merge request in front of its
 * window, and stays with it until it is closed; one that hiding had closed goes on where it was, until it has chosen that
 * again.
 */
export async function pinOf(ask: Ask<'surface.pinned'>): Promise<HiddenPin | null> {
  if (ask.is === 'window')
    return (await stored(PAGE + ask.id)) ?? { interviewId: ask.id, mrKey: null, mrUrl: null };
  const chosen = await chosenFor(ask.windowId);
  if (chosen && (chosen.spot || !ask.opened)) return chosen;
  const [tab] = await browser.tabs.query({ active: true, windowId: ask.windowId });
  const ref = tab?.url === undefined ? null : parseMergeRequestUrl(tab.url);
  if (!ref || ref.key === chosen?.mrKey) return chosen;
  const pin: Pin = { interviewId: null, mrKey: ref.key, mrUrl: ref.url };
  await pinSidePanel(ask.windowId, null, pin);
  return pin;
}

/** What was chosen for the side panel of a window. One that was about nothing has come back by asking. */
async function chosenFor(windowId: number): Promise<HiddenPin | null> {
  const chosen = await stored(sidePanelKey(windowId));
  if (!chosen || !isOfNothing(chosen)) return chosen;
  await forgetSidePanel(windowId);
  return null;
}

/** The opaque id by which a page's address says what it is about. */
export async function idOf(pin: Pin): Promise<string> {
  if (pin.interviewId !== null) return pin.interviewId;
  const all = Object.entries(await browser.storage.session.get(null));
  const known = all.find(
    ([key, value]) => key.startsWith(PAGE) && valueAs(PinSchema, value)?.mrKey === pin.mrKey,
  );
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
  const isPin = (key: string): boolean => key.startsWith(SIDE_PANEL) || key.startsWith(PAGE);
  const gone = all.filter(([key, value]) => {
    if (!isPin(key)) return false;
    const interviewId = valueAs(PinSchema, value)?.interviewId;
    return typeof interviewId === 'string' && interviewIds.includes(interviewId);
  });
  await browser.storage.session.remove(gone.map(([key]) => key));
}
