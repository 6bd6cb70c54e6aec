import { joinChanges, type InterviewChange, type InterviewFields } from '@/core/interview/change-interview';

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

/** Of what was never answered, the last may be stored. */
const MOST_SENT = 5;

/** None at first. */
export function createUnsentChanges(): UnsentChanges {
  let unsent: InterviewChange[] = [];
  /** What was sent of them and not answered. */
  let sent: InterviewFields[] = [];
  const all = (): InterviewChange | null => (unsent.length === 0 ? null : joinChanges(unsent));
  return {
    add(change) {
      unsent = [...unsent, change];
    },
    all,
    async send(write) {
      const change = all();
      const going = unsent;
      if (change === null) return;
      const before = sent;
      sent = [...sent, change.after].slice(-MOST_SENT);
      await write(before.length === 0 ? change : { ...change, sent: before });
      unsent = unsent.filter((each) => !going.includes(each));
      sent = sent.slice(sent.indexOf(change.after) + 1);
    },
    forget() {
      unsent = [];
      sent = [];
    },
  };
}
