/** A wheel or a thumb that has rested for so long has stopped; a frame of a machine that is busy can take half of it. */
const REST_MS = 1_000;

/**
 * Follows everything that is scrolled in this page. Answers whether something is being scrolled now; `told` is called when
 * that begins and ends.
 */
export function followScrolling(told: (scrolling: boolean) => void): () => boolean {
  let lastAt = -Infinity;
  let scrolling = false;
  const restsAfter = (ms: number): void => {
    setTimeout(() => {
      const leftMs = lastAt + REST_MS - performance.now();
      if (leftMs > 0) {
        restsAfter(leftMs);
        return;
      }
      scrolling = false;
      told(false);
    }, ms);
  };
  const note = (): void => {
    lastAt = performance.now();
    if (scrolling) return;
    scrolling = true;
    told(true);
    restsAfter(REST_MS);
  };
  // Scrolling does not bubble; on its way down it is heard here.
  addEventListener('scroll', note, { capture: true, passive: true });
  return () => scrolling;
}
