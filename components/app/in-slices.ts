/** Shorter than a frame, so that scrolling and typing go on between two slices. */
const SLICE_MS = 8;

/**
 * Takes all steps, as many at a time as fit between two frames, and calls `ended` after the last, unless the signal
 * came first. What takes no longer than one slice ends at once.
 */
export function inSlices(steps: Iterator<unknown>, signal: AbortSignal, ended: () => void): void {
  const takeSlice = (): void => {
    if (signal.aborted) return;
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      if (!steps.next().done) continue;
      ended();
      return;
    }
    setTimeout(takeSlice);
  };
  takeSlice();
}
