/**
 * `act`, never twice at a time: whoever asks while it runs gets it once more afterwards, and waits for that. Rejects where
 * the last run does.
 */
export function inTurn(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wanted = 0;
  const run = async (): Promise<void> => {
    try {
      for (let done = 0; done < wanted;) {
        done = wanted;
        await act();
      }
    } finally {
      running = null;
    }
  };
  return () => {
    wanted += 1;
    running ??= run();
    return running;
  };
}
