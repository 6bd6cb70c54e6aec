import { SAME_PRESS_MS } from '@/entrypoints/background/same-press';

/** Two presses of the hide key within a moment count as one; a person's second press comes so much later, in ms. */
export const NEXT_PRESS_MS = 2 * SAME_PRESS_MS;
