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

/** None at first. */
export function createUnsentChanges(): UnsentChanges {
  let unsent: InterviewChange[] = [];
  const all = (): InterviewChange | null => (unsent.length === 0 ? null : joinChanges(unsent));
  return {
    add(change) {
      unsent = [...unsent, change];
    },
    all,
    async send(write) {
      const change = all();
      const sent = unsent;
      if (change === null) return;
      await write(change);
      unsent = unsent.filter((each) => !sent.includes(each));
    },
    forget() {
      unsent = [];
    },
  };
}
