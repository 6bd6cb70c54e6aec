/** A part of the panel that is loaded when it is first shown is there long before that. */
const LONGEST_WAIT_MS = 5_000;

/** Whoever does one of these has gone on to something else. */
const GOING_ON = ['keydown', 'pointerdown'];

const selectedTab = (root: Element): Element | null =>
  root.querySelector('[role="tab"][aria-selected="true"]');

/**
 * Calls `act` with what `find` finds in the tab that is selected now, at once or as soon as it is there. Gives up after a
 * while, when another tab is selected, and at the next key or press: the focus must not be taken from what was begun since.
 */
export function whenThere(
  root: Element,
  find: () => HTMLElement | null,
  act: (found: HTMLElement) => void,
): void {
  const tab = selectedTab(root);
  const look = (): boolean => {
    if (selectedTab(root) !== tab) return true;
    const found = find();
    if (found) act(found);
    return found !== null;
  };
  if (look()) return;
  const ended = new AbortController();
  const end = (): void => ended.abort();
  const observer = new MutationObserver(() => {
    if (look()) end();
  });
  const timer = setTimeout(end, LONGEST_WAIT_MS);
  ended.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const type of GOING_ON) window.addEventListener(type, end, { capture: true, signal: ended.signal });
  observer.observe(root, { childList: true, subtree: true, attributes: true });
}
