/**
 * Lines that are far away are drawn, measured and moved for some frames after they have been scrolled to. In frames and
 * not in milliseconds: a busy machine draws few of them.
 */
const MOST_FRAMES = 120;
const STILL_FRAMES = 20;

/**
 * Scrolls to an element and puts the focus on it as soon as it is there, and until it stays. The virtual list goes after
 * what it measures for a moment only: while the element is not there, it is scrolled to again. Answers what gives up.
 */
export function focusWhenDrawn(find: () => HTMLElement | null | undefined, scroll: () => void): () => void {
  const before = document.activeElement;
  let frames = 0;
  let still = 0;
  let next = 0;
  const look = (): void => {
    const found = find();
    const { activeElement } = document;
    if (found && activeElement === found) still += 1;
    else {
      // Gone on to something else meanwhile. What has left the list with the focus has left it to the body.
      if (activeElement !== document.body && (still > 0 || activeElement !== before)) return;
      if (found) found.focus({ preventScroll: true });
      else if (frames % STILL_FRAMES === STILL_FRAMES - 1) scroll();
    }
    frames += 1;
    if (still < STILL_FRAMES && frames < MOST_FRAMES) next = requestAnimationFrame(look);
  };
  scroll();
  look();
  return () => cancelAnimationFrame(next);
}
