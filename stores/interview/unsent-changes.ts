import { joinChanges, type InterviewChange } from '@/core/interview/change-interview';

/** The changes of the interview itself that the background has not acknowledged, oldest first. */
export interface UnsentChanges {
  add(change: InterviewChange): void;
  /** All of them as one; null where there is none. */
  all(): InterviewChange | null;
  /** Hands all of them to `write`, and keeps them where that rejects. Nothing happens where there is none. */
  send(write: (change: InterviewChange) => Promise<unknown>): Promise<void>;
  /** Another interview is open. */
  forget(): void;
}

/** None at first. Calls of `send` must follow each other, as those of one field of a saver do. */
export function createUnsentChanges(): UnsentChanges {
  let unsent: InterviewChange[] = [];
  const all = (): InterviewChange | null => (unsent.length === 0 ? null : joinChanges(unsent));
  return {
    add(change) {
      unsent.push(change);
    },
    all,
    async send(write) {
      const change = all();
      const sent = unsent.length;
      if (change === null) return;
      await write(change);
      unsent = unsent.slice(sent);
    },
    forget() {
      unsent = [];
    },
  };
}
