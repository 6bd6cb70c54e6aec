import { useEffect, useRef } from 'react';
import { ACTION_IDS, isSingle, type ActionId } from '@/core/keys/actions';
import { pressed, useKeys } from './keys-context';

/** What the key of each act does while the component is shown. */
export type Acts = Partial<Record<ActionId, () => void>>;

/** What typing goes into, or uses letters itself (a select jumps to the option that begins so), or lies over the rest. */
const TAKES_KEYS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"], [role="dialog"]';

/** Text fields undo what was typed in them by themselves. */
const TEXT_FIELDS = 'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])';

/** Covers everything, wherever the focus is: a click beside its buttons takes it to the body. */
const OPEN_DIALOG = 'dialog[open]';

/** Whether an act may be done by its chord where the focus is. What has Ctrl is no text; nothing is done beneath a dialog. */
function mayAct(id: ActionId, chord: string, target: EventTarget | null): boolean {
  const within = (selector: string): boolean =>
    target instanceof Element && target.closest(selector) !== null;
  if (document.querySelector(OPEN_DIALOG) !== null) return false;
  if (chord.startsWith('Ctrl+')) {
    if (id === 'palette') return true;
    if (id === 'undo') return !within(TEXT_FIELDS);
  } else if (within(TAKES_KEYS)) return id === 'palette' && !isSingle(chord);
  return true;
}

/** The keys of these acts, as they are set, for as long as the component is shown. */
export function useActs(acts: Acts): void {
  const { chord } = useKeys();
  const latest = useRef({ acts, chord });
  useEffect(() => {
    latest.current = { acts, chord };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // Filling in a form, browsers send such events without a key.
      if (!(event instanceof KeyboardEvent) || event.isComposing || event.defaultPrevented) return;
      const typed = pressed(event);
      const { acts: now, chord: set } = latest.current;
      const id = typed && ACTION_IDS.find((one) => now[one] && set(one) === typed);
      if (!id || !mayAct(id, typed, event.target)) return;
      // In Firefox, Ctrl+K would go to the search bar.
      event.preventDefault();
      now[id]?.();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
