/** Who heard the hide key: the browser as a command, a script in GitLab's page, or a page of ours. */
export type Ear = 'browser' | 'gitlab' | 'ours';

/** Presses this close together are one: no finger is as fast. */
export const SAME_PRESS_MS = 150;

/**
 * One press can be heard twice, as the browser's command and as a key that a page saw. On a busy machine the two arrive
 * this far apart at most; taken for two presses, the second would undo the first.
 */
export const SECOND_EAR_MS = 1_000;

interface Press {
  /** Epoch ms. */
  at: number;
  ear: Ear;
  /** The other ear has reported it as well: what that ear hears next is another press. */
  isHeardTwice: boolean;
}

/** The press that last changed something; one that changed nothing is none. */
let last: Press | null = null;

/** Whether what `ear` reports at `now` (epoch ms) is the press that was acted on already. */
export function isSamePress(ear: Ear, now: number): boolean {
  if (!last) return false;
  const apartMs = now - last.at;
  if (apartMs < SAME_PRESS_MS) return true;
  return ear !== last.ear && !last.isHeardTwice && apartMs < SECOND_EAR_MS;
}

/** Whether it is a press of its own, to be acted on. To be asked once for each report, in the moment of acting. */
export function takePress(ear: Ear, now: number): boolean {
  if (!last || !isSamePress(ear, now)) return true;
  if (ear !== last.ear) last.isHeardTwice = true;
  return false;
}

/** To be called when a press is acted on. */
export function keepPress(ear: Ear, now: number): void {
  last = { at: now, ear, isHeardTwice: false };
}

/** To be called when all is shown or hidden without the key: the next report is a press of its own, and never counts as old. */
export function forgetPress(): void {
  last = null;
}
