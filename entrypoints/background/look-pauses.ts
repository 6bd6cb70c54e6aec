/** No pause is believed for longer, whatever a page may say. */
const LONGEST_PAUSE_MS = 600_000;

/** Until when the GitLab of a merge request wants no look for news. */
export interface LookPauses {
  /** Remembers a pause and gives its end (epoch ms). */
  begin: (mrKey: string, until: number) => number;
  /** Epoch ms; in the past where no pause is wanted. */
  end: (mrKey: string) => number;
}

/**
 * GitLab's limits count for a person, in whatever tab and merge request they are. Kept in memory: after this worker was
 * stopped the reader says it again.
 */
export function createLookPauses(now: () => number): LookPauses {
  const ends = new Map<string, number>();
  const hostOf = (mrKey: string): string => new URL(mrKey).origin;
  return {
    begin(mrKey, until) {
      const end = Math.min(until, now() + LONGEST_PAUSE_MS);
      ends.set(hostOf(mrKey), end);
      return end;
    },
    end: (mrKey) => ends.get(hostOf(mrKey)) ?? 0,
  };
}
