import { ACTION_WORDS } from './action-words';
import { ACTION_IDS, DEFAULT_KEYS, isSingle, type ActionId, type Keys } from './actions';
import { CHORD } from './chord';
import { HIDE_CHORD } from './hide-chord';

/** Each of these signs, which are divided by blanks, with these modifiers. */
const chords = (modifiers: string, signs: string): string[] =>
  signs.split(' ').map((sign) => modifiers + sign);

/**
 * What browsers keep for themselves, or whoever uses one would miss: those that a page never hears, and the usual ones of
 * Chromium and Firefox (their help pages "keyboard shortcuts"; Firefox's menus by Alt on Windows and Linux).
 */
const OF_THE_BROWSER = new Set([
  ...chords('Ctrl+', 'D E F G H J L M N O P Q R S T U W 0 1 2 3 4 5 6 7 8 9 + - = [ ] , .'),
  ...chords('Ctrl+Shift+', 'A B C D E G H I J K M N O P Q R S T W Y 0 + -'),
  ...chords('Alt+', 'B D E F H S T V 0 1 2 3 4 5 6 7 8 9'),
]);

/** What text fields do with a chord, in one browser or another. */
const OF_TEXT_FIELDS = new Set([...chords('Ctrl+', 'A B C I U V X Y Z'), ...chords('Ctrl+Shift+', 'V X Z')]);

/** A shortcut that the browser gives to the extension, such as "Alt+Shift+S" for "Open or close the panel". */
export interface BrowserShortcut {
  keys: string;
  does: string;
}

/** Why an act can't have this chord, in a sentence that names what it collides with; null where it can. */
export function checkChord(
  action: ActionId,
  chord: string,
  keys: Keys,
  ofBrowser: readonly BrowserShortcut[] = [],
): string | null {
  // Its own default is always right, also one that a text field uses: undo.
  const isOwn = DEFAULT_KEYS[action] === chord;
  const other = ACTION_IDS.find((id) => id !== action && keys[id] === chord);
  if (other) return `${chord} is taken: ${ACTION_WORDS[other]}. Change that one first.`;
  if (isOwn) return null;
  if (!CHORD.test(chord)) return 'Press a letter, a digit or a sign, alone or with Ctrl, Alt or Shift.';
  if (chord === HIDE_CHORD) return `${chord} is taken: it hides everything.`;
  const shortcut = ofBrowser.find((one) => one.keys === chord);
  if (shortcut) return `${chord} is taken: ${shortcut.does}. The browser sets that one.`;
  if (chord.startsWith('Ctrl+Alt+'))
    return `${chord} types a sign on many keyboards. Choose one with Ctrl or Alt alone.`;
  if (OF_TEXT_FIELDS.has(chord)) return `${chord} is used by text fields. Choose another.`;
  if (OF_THE_BROWSER.has(chord)) return `${chord} is used by the browser. Choose another.`;
  if (action === 'private' && isSingle(chord))
    return 'This one works while a note is typed: it needs Ctrl or Alt.';
  return null;
}
