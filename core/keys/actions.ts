/**
 * What a key of the panel does, and the chord that does it before anybody chose another. A chord is a sign as it is
 * printed on the key, in capitals where it is a letter, after `Ctrl+`, `Alt+` and `Shift+` in this order.
 */
export const DEFAULT_KEYS = {
  review: '1',
  rubric: '2',
  call: '3',
  summary: '4',
  note: 'N',
  question: 'Q',
  write: 'W',
  gap: 'C',
  clock: 'P',
  part: 'S',
  undo: 'Ctrl+Z',
  topics: 'O',
  search: '/',
  palette: 'Ctrl+K',
  keys: '?',
  next: 'J',
  previous: 'K',
  clear: 'X',
  jump: 'G',
  ask: 'A',
  tag: 'T',
  explained: 'E',
  private: 'Alt+P',
} as const;

/** One act of the panel that has a key, by a name that is never shown and never changes: settings are stored under it. */
export type ActionId = keyof typeof DEFAULT_KEYS;

/** Every act that has a key, in the order of the list of keys. */
export const ACTION_IDS = Object.keys(DEFAULT_KEYS) as ActionId[];

/** What the interviewer chose, by act; one that is not there has its default. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** The chord of each act; null where its default was given to another act. */
export type Keys = Readonly<Record<ActionId, string | null>>;

/** What is typed by itself, without Ctrl or Alt: a speech input may say it by accident (WCAG 2.1.4). */
export const isSingle = (chord: string): boolean => !/^(?:Ctrl|Alt)\+/.test(chord);

/** The chord of each act, the chosen ones first. Names that this build does not know are passed over. */
export function keysOf(chosen: ChosenKeys): Keys {
  const own = (id: ActionId): string | undefined => (Object.hasOwn(chosen, id) ? chosen[id] : undefined);
  const taken = ACTION_IDS.map(own);
  return Object.fromEntries(
    ACTION_IDS.map((id) => {
      const usual = DEFAULT_KEYS[id];
      return [id, own(id) ?? (taken.includes(usual) ? null : usual)];
    }),
  ) as Record<ActionId, string | null>;
}
