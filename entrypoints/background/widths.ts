import { NARROWEST, WIDEST } from '@/core/settings/settings';
import { browser } from '@/stores/browser';
import { loadSettings } from './settings';

const PREFIX = 'width:';

const keyOf = (url: string): string => PREFIX + new URL(url).origin;

/** The panel's width on the host of this address: what it was dragged to there, else what is set for every host. */
export async function widthFor(url: string): Promise<number> {
  const stored = (await browser.storage.local.get(keyOf(url)))[keyOf(url)];
  return Number.isFinite(stored) ? clamp(Number(stored)) : (await loadSettings()).settings.width;
}

/** Remembers the width for the host of this address. */
export async function rememberWidth(url: string, width: number): Promise<void> {
  await browser.storage.local.set({ [keyOf(url)]: clamp(width) });
}

/** Every host has the width of the settings again. */
export async function forgetWidths(): Promise<void> {
  const widths = Object.keys(await browser.storage.local.get()).filter((key) => key.startsWith(PREFIX));
  await browser.storage.local.remove(widths);
}

function clamp(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
