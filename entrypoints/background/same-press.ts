/** One press of the hide key can arrive twice, as the browser's command and as a key that a page saw: this far apart. */
export const SAME_PRESS_MS = 150;
