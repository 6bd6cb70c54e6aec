import { browser } from '@/stores/browser';

/** The panel's width in CSS pixels: what it may be, and what it is before anybody chose. */
export const NARROWEST = 340;
export const WIDEST = 720;
const DEFAULT_WIDTH = 420;

const keyOf = (url: string): string => `width:${new URL(url).origin}`;

/** The panel's width on the host of this address. */
export async function widthFor(url: string): Promise<number> {
  const stored = (await browser.storage.local.get(keyOf(url)))[keyOf(url)];
  return Number.isFinite(stored) ? clamp(Number(stored)) : DEFAULT_WIDTH;
}

/** Remembers the width for the host of this address. */
export async function rememberWidth(url: string, width: number): Promise<void> {
  await browser.storage.local.set({ [keyOf(url)]: clamp(width) });
}

function clamp(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
