/** A part of the panel that is loaded when it is first shown is there long before that. */
const LONGEST_WAIT_MS = 5_000;

/** Calls `act` with what `find` finds, at once or as soon as it is there. Gives up after a while. */
export function whenThere(
  root: Element,
  find: () => HTMLElement | null,
  act: (found: HTMLElement) => void,
): void {
  const look = (): boolean => {
    const found = find();
    if (found) act(found);
    return found !== null;
  };
  if (look()) return;
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const observer = new MutationObserver(() => {
    if (look()) end();
  });
  const timer = setTimeout(end, LONGEST_WAIT_MS);
  observer.observe(root, { childList: true, subtree: true, attributes: true });
}
