/** Changes that follow each other more closely than this are one, to whoever reads everything anew for them. */
const PAUSE_MS = 300;
/** Somebody who types all the time does not keep others waiting any longer. */
const LONGEST_WAIT_MS = 2_000;

/** Something that is done for many calls at once, after the last of them. */
export interface AfterPause {
  /** Asks for it: it is done a moment after the last call, and always after it. */
  soon(): void;
  /** Does it now, and with it whatever was asked for. */
  now(): void;
  /** Nothing more is done, nor what was asked for. */
  stop(): void;
}

/** `act` once for calls that follow each other closely, as those of a draft that is being typed do. */
export function afterPause(act: () => void): AfterPause {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(pause);
    clearTimeout(longest);
    longest = undefined;
  };
  const now = (): void => {
    stop();
    act();
  };
  return {
    soon() {
      clearTimeout(pause);
      pause = setTimeout(now, PAUSE_MS);
      longest ??= setTimeout(now, LONGEST_WAIT_MS);
    },
    now,
    stop,
  };
}
