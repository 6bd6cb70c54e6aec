/**
 * Runs at most `count` tasks at once, in the order in which they come. A task that rejects frees its slot too. A slot is
 * free again when `rest`, which begins with the end of its task and must not reject, has ended.
 */
export function createSlots(
  count: number,
  rest: (() => Promise<void>) | null = null,
): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;

  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      if (rest) void rest().then(leave);
      else leave();
    }
  };
}
