import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';

/** What each key does; a key is what is printed on it, such as `n` or `/`. */
export type SingleKeys = Record<string, () => void>;

/** What typing goes into, or uses letters itself (a select jumps to the option that begins so), or lies over the rest. */
const TAKES_KEYS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"], [role="dialog"]';

/** Covers everything, wherever the focus is: a click beside its buttons takes it to the body. */
const OPEN_DIALOG = 'dialog[open]';

function takesKeys(target: EventTarget | null): boolean {
  if (document.querySelector(OPEN_DIALOG)) return true;
  return target instanceof Element && target.closest(TAKES_KEYS) !== null;
}

/** Whether a sign needs Shift depends on the keyboard's layout: on a German one `/` does. */
const withAndWithoutShift = (key: string): string[] =>
  /^[a-z0-9]$/.test(key) ? [key] : [key, `Shift+${key}`];

/** Single keys for as long as the component is shown. They do nothing while a text field has the focus or a dialog is open. */
export function useSingleKeys(keys: SingleKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const names = Object.keys(keys).join(' ');
  useEffect(() => {
    const press = (key: string) => (event: KeyboardEvent) => {
      if (takesKeys(event.target) || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      latest.current[key]?.();
    };
    const bindings = names
      .split(' ')
      .flatMap((key) => withAndWithoutShift(key).map((name) => [name, press(key)] as const));
    return tinykeys(window, Object.fromEntries(bindings));
  }, [names]);
}
