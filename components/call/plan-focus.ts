import { createContext } from 'react';

/** Where a key wants the focus: at the next question of the plan, in the line where one is written, at the first criterion without evidence. */
export type PlanPlace = 'next' | 'write' | 'gap';

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
