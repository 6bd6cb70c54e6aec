import { createContext, useContext } from 'react';
import { isSingle, keysOf, type ActionId, type ChosenKeys } from '@/core/keys/actions';
import { chordOf, showChord, type Press } from '@/core/keys/chord';

/** The keys of the panel as they are set. */
export interface KeySettings {
  /** The chord of an act, null where none does it now. */
  chord: (id: ActionId) => string | null;
  /** The same as it is shown: "n", "Alt+P". */
  shown: (id: ActionId) => string | null;
  /** Whether keys without Ctrl and Alt do anything. */
  singleKeys: boolean;
}

const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** The chord of a pressed key on this computer, null where it is none. */
export const pressed = (press: Press): string | null => chordOf(press, isMac());

/** The keys by what was chosen. */
export function keySettings(chosen: ChosenKeys, singleKeys: boolean): KeySettings {
  const keys = keysOf(chosen);
  const chord = (id: ActionId): string | null => {
    const set = keys[id];
    return set !== null && (singleKeys || !isSingle(set)) ? set : null;
  };
  return { chord, singleKeys, shown: (id) => showChord(chord(id) ?? '') || null };
}

/** Where nobody says otherwise, every act has its default. */
export const KeysContext = createContext(keySettings({}, true));

/** The keys as they are set on this surface. */
export const useKeys = (): KeySettings => useContext(KeysContext);
