/** What was done, in a word; the screen has the sentences. */
export type Act =
  | 'rate'
  | 'clear-rating'
  | 'tag'
  | 'weigh'
  | 'untag'
  | 'remove-note'
  | 'settle-note'
  | 'unsettle-note'
  | 'take-version'
  | 'keep-both'
  | 'plan'
  | 'remove-question'
  | 'move-question'
  | 'ask'
  | 'unask'
  | 'start-call'
  | 'pause-call'
  | 'resume-call'
  | 'extend-call'
  | 'enter-segment'
  | 'extend-segment'
  | 'end-call'
  | 'reopen-call'
  | 'reset-clock'
  | 'leave-out'
  | 'change-agenda'
  | 'move-call'
  | 'cancel-call'
  | 'miss-call'
  | 'reinstate-call'
  | 'tick'
  | 'untick';

/** An act that can be undone. `about`: the criterion that it was about, null where none. `id` grows from act to act. */
export interface Done {
  id: number;
  act: Act;
  about: string | null;
}

/**
 * The acts on the open interview that can be undone, the last one first. Taking one back is a change like any other: it
 * shows at once, is saved, and fails where a change would.
 */
export interface History {
  /** `of`: what was acted on, such as `note:<id>`. `revert` must report no act of its own. */
  did(act: Pick<Done, 'act' | 'about'> & { of: string }, revert: () => Promise<void>): void;
  /** Forgets what was done to `of`: it was taken back in another way. */
  drop(of: string): void;
  /** Takes the last act back; nothing where there is none. */
  undo(): Promise<void>;
  /** Forgets everything: another interview is open. */
  forget(): void;
}

/** Nobody takes back more than this, and each act holds what was there before. */
const KEPT = 100;

/** An empty history. `report` is called with the act that `undo` would take back, null where none is left. */
export function createHistory(report: (last: Done | null) => void): History {
  let acts: (Done & { of: string; revert: () => Promise<void> })[] = [];
  let count = 0;
  const show = (next: typeof acts): void => {
    acts = next;
    const last = acts.at(-1);
    report(last ? { id: last.id, act: last.act, about: last.about } : null);
  };
  return {
    did({ act, about, of }, revert) {
      count += 1;
      show([...acts, { id: count, act, about, of, revert }].slice(-KEPT));
    },
    drop: (of) => show(acts.filter((each) => each.of !== of)),
    async undo() {
      const last = acts.at(-1);
      if (!last) return;
      show(acts.slice(0, -1));
      await last.revert();
    },
    forget: () => show([]),
  };
}
