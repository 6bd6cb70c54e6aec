/** What of a pressed key makes a chord; a `KeyboardEvent` is one. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
  getModifierState(modifier: string): boolean;
}

const BY_PLACE = /^(?:Key|Digit)(\w)$/;

/**
 * The chord of a press: `N`, `?`, `Alt+P`, `Ctrl+Shift+9`. Null for what is none: a modifier by itself, a key that prints
 * nothing, the other of Ctrl and Command. What Ctrl is elsewhere is Command on a Mac, where `mac` is true; it is written
 * `Ctrl` there too.
 */
export function chordOf(press: Press, mac: boolean): string | null {
  const { altKey, code, ctrlKey, key, metaKey, shiftKey } = press;
  // With AltGr a sign is typed, such as @ on a German keyboard: Windows says Ctrl and Alt then.
  const typed = press.getModifierState('AltGraph');
  const [ctrl, other] = mac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (other || !/^[^\s\p{C}]$/u.test(key)) return null;
  const held = !typed && (ctrl || altKey);
  // Alt and Shift change what a key prints: then it goes by what is printed on it first, as far as that is known.
  const sign = held && !/^[a-z0-9]$/i.test(key) ? (BY_PLACE.exec(code)?.[1] ?? key) : key;
  const shift = shiftKey && (held || isLetter(sign));
  return [held && ctrl && 'Ctrl', held && altKey && 'Alt', shift && 'Shift', capital(sign)]
    .filter((part) => part !== false)
    .join('+');
}

/** As it is printed on its key: of a letter that has no capital of one sign, such as ß, itself. */
function capital(sign: string): string {
  const upper = sign.toUpperCase();
  return upper.length > sign.length ? sign : upper;
}

const isLetter = (sign: string): boolean => sign.toUpperCase() !== sign.toLowerCase();

/** The form of every chord that can be stored: one sign after its modifiers. */
export const CHORD = /^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?[^\s\p{C}]$/u;

/** As it is shown: a letter by itself is small, as it is typed. */
export const showChord = (chord: string): string =>
  isLetter(chord) && chord.length === 1 ? chord.toLowerCase() : chord;
