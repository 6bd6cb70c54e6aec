import { createContext } from 'react';

/** Where a key wants the focus in the question plan: at the next question to ask, or in the line where one is written. */
export type PlanPlace = 'next' | 'write';

/** `wanted` is where a key wants the focus, null where none does; `taken` says that it is there. `toNote` goes to the note line. */
export interface PlanFocus {
  wanted: PlanPlace | null;
  taken: () => void;
  toNote: () => void;
}

export const PlanFocusContext = createContext<PlanFocus>({
  wanted: null,
  taken: () => undefined,
  toNote: () => undefined,
});
