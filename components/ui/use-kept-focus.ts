import { useEffect, useRef, type RefObject } from 'react';

/**
 * When what has the focus inside of `around` goes off the screen, now or once something was saved, the focus goes to `near`:
 * on the page's body it would be lost, and single keys act there. For an act that is done at once there is `keepFocus`.
 */
export function useKeptFocus(
  around: RefObject<HTMLElement | null>,
  near: () => HTMLElement | null | undefined,
): void {
  const latest = useRef(near);
  useEffect(() => {
    latest.current = near;
  });
  useEffect(() => {
    const element = around.current;
    if (!element) return;
    let focused: EventTarget | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      focused = target;
    };
    const observer = new MutationObserver(() => {
      if (!(focused instanceof Node) || focused.isConnected) return;
      focused = null;
      if (document.activeElement === document.body) latest.current()?.focus();
    });
    element.addEventListener('focusin', onFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [around]);
}
