/** Shorter than a frame, so that scrolling and typing go on between two slices. */
const SLICE_MS = 8;

/**
 * A function to call between the steps of long work: at once while a slice lasts, and else after everything else that the
 * page has to do. Not a timer, which the browser holds back for four milliseconds and more.
 */
export function breathing(): () => Promise<void> {
  let until = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < until) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    until = performance.now() + SLICE_MS;
  };
}
