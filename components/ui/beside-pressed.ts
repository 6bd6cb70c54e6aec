const TAKES_FOCUS = '[tabindex]';

const takesFocus = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element.matches(TAKES_FOCUS);

/**
 * Where the focus goes once `pressed` is gone: to the nearest thing around it that takes the focus. Where that went as well,
 * to what stood after it or before it, as the next item of a list. Called before the act, while all of it is there still.
 */
export function besidePressed(pressed: Element): () => HTMLElement | undefined {
  const near: (Element | null)[] = [];
  const around = (element: Element): Element | null => element.parentElement?.closest(TAKES_FOCUS) ?? null;
  for (let at = around(pressed); at; at = around(at))
    near.push(at, at.nextElementSibling, at.previousElementSibling);
  return () => near.find(takesFocus);
}
