/** The rules of the process preset. Each is a fact beside a window, never a verdict on the candidate. */
export const RULE_IDS = ['link-sent', 'finished-in-time', 'completion-note', 'review-duration'] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** `known`: a fact beside a suggestion. Nobody meets or misses one, so it is neither. */
export type RuleState = 'met' | 'missed' | 'known' | 'unknown';

/** The states that a rule can have; the first are those of which it is one once its fact is known. */
export function statesOf(id: RuleId): readonly RuleState[] {
  return id === 'review-duration' ? ['known', 'unknown'] : ['met', 'missed', 'unknown'];
}

/**
 * One rule, read. `fact` is a whole sentence that says what it rests on ("Link sent 96 h before the call."), `asked` one
 * that says what the process of this interview asks for ("Asked for: at least 72 h."), null where nothing can be said yet.
 * It is for the interviewer's eyes: a window may follow from an accommodation, so no export tells one. `eventId` points to the activity that it rests on, null where it rests on something else; `fix` names what to fill in where
 * the state is `unknown`.
 */
export interface ProcessRule {
  id: RuleId;
  title: string;
  state: RuleState;
  fact: string;
  asked: string | null;
  eventId: string | null;
  fix: 'call-time' | 'link-sent' | 'candidate' | null;
  /** More about it that changes nothing in its state. */
  more: RuleFact[];
  /** What the interviewer made of it by hand, with the state that was read; null where it stands as read. */
  correction: { reason: string; read: RuleState } | null;
}

/** A sentence about a rule, and the first activity that it is about. */
export interface RuleFact {
  text: string;
  eventId: string | null;
}

/** The note that says "I am done", and why we think so; or why there is none. */
export type CompletionNote =
  | {
      found: true;
      eventId: string;
      noteId: number;
      at: number;
      chosenBy: 'tool' | 'interviewer';
      reason: string;
    }
  | { found: false; reason: string };
