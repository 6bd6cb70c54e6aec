/** A wheel or a thumb that has rested for so long has stopped; a frame of a machine that is busy can take half of it. */
const REST_MS = 1_000;

/** Follows everything that is scrolled in this page. Answers whether something is being scrolled now. */
export function followScrolling(): () => boolean {
  let lastAt = -Infinity;
  const note = (): void => {
    lastAt = performance.now();
  };
  // Scrolling does not bubble; on its way down it is heard here.
  addEventListener('scroll', note, { capture: true, passive: true });
  return () => performance.now() - lastAt < REST_MS;
}
