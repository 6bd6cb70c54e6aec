/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Epoch milliseconds. */
  now: () => number;
  /** Resolves after this many milliseconds, or when the signal ends; never rejects. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The real one. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};
