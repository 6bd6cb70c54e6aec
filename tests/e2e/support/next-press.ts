import { SAME_PRESS_MS, SECOND_EAR_MS } from '@/entrypoints/background/hide-press';

/** Reports of the hide key within a moment count as one press; a person's next press comes so much later, in ms. */
export const NEXT_PRESS_MS = SECOND_EAR_MS + SAME_PRESS_MS;
