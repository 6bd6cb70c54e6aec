import type { Clock } from './clock';
import { POLICY } from './policy';

/** Holds every request back while GitLab wants a pause: its limits count for all of them together. */
export interface Gate {
  /** Resolves when the next request may go; false where none may go any more, as it would take too long. */
  pass: () => Promise<boolean>;
  /** Holds requests back for this long. False, and nothing is held, where that is more than we wait. */
  close: (ms: number) => boolean;
  /** After this nothing passes. */
  giveUp: () => void;
}

interface GateDeps {
  clock: Clock;
  signal: AbortSignal;
  /** Told when somebody really waits, and until when (epoch ms). */
  onWaiting: (until: number) => void;
}

/** See `Gate`. Open at first. */
export function createGate({ clock, signal, onWaiting }: GateDeps): Gate {
  let until = 0;
  let told = 0;
  let waited = 0;
  let givenUp = false;

  return {
    async pass() {
      while (!givenUp && !signal.aborted && clock.now() < until) {
        if (told < until) onWaiting(until);
        told = until;
        await clock.sleep(until - clock.now(), signal);
      }
      return !givenUp;
    },
    close(ms) {
      const now = clock.now();
      const more = now + ms - Math.max(until, now);
      if (ms > POLICY.longestWaitMs || waited + more > POLICY.longestWaitsMs) return false;
      if (more > 0) {
        waited += more;
        until = now + ms;
      }
      return true;
    },
    giveUp() {
      givenUp = true;
    },
  };
}
