import type { InterviewFields } from '@/core/interview/change-interview';
import type { Span } from '@/core/call/ran-ahead';
import type { Exercise } from '@/core/exercise/exercise';
import type { Feedback, Interview, InterviewFile } from '@/core/interview/interview';
import type { Rubric } from '@/core/rubric/rubric';
import type { Answer } from '../messages/protocol';
import type { SaveStatus } from '../saver';
import type { CallActions } from './call-actions';
import type { ClockActions } from './clock-actions';
import type { FindingActions } from './finding-actions';
import type { Done } from './history';
import type { NoteActions, NoteAnchor } from './note-actions';
import type { PlanActions } from './plan-actions';
import type { RatingActions } from './rating-actions';

/** The open interview, how its saving stands, and everything that can be done to it. */
export interface InterviewState
  extends NoteActions, RatingActions, PlanActions, FindingActions, ClockActions, CallActions {
  /** All interviews of this merge request, newest first; null until loaded. */
  interviews: Interview[] | null;
  /** The interviews of every merge request, newest first; empty until loaded. */
  everywhere: Interview[];
  /** The open interview; null while none is open. */
  file: InterviewFile | null;
  /** Whether the interview that was open here was erased. */
  erased: boolean;
  /** What was found left of it, where it was erased from here: `searching` until that is known. Null where it was not. */
  proof: Answer<'retention.erase'> | 'searching' | null;
  /** The rubric version that the open interview began with. */
  rubric: Rubric | null;
  /** The exercise version of the open interview; null where it has none. */
  exercise: Exercise | null;
  /** What the machine's clock did while the call ran and nobody can tell what it was; null where nothing is to be judged. */
  ranAhead: Span | null;
  /** What the next note is to be about, until the note line takes it; null where nothing is wanted. */
  wantedAnchor: NoteAnchor | null;
  /** The last act that `undo` would take back; null where there is none. */
  lastAct: Done | null;
  /**
   * Save state by field: `interview`, `note-line`, `note:<id>`, `draft:note:<id>` for what is typed in its editor,
   * `rating:<criterion>`, `evidence:<id>`, `question:<id>`, `finding:<id>`, `feedback`, `clock`.
   */
  saves: Record<string, SaveStatus>;

  list(mrKey: string | null): Promise<void>;
  /** `exercise` is the version that the interview names; null where it names none. */
  create(interview: Interview, rubric: Rubric, exercise?: Exercise | null): Promise<void>;
  /** Stores an interview that begins with a preparation (`core/preparation`). Rejects where it was not stored. */
  add(file: InterviewFile, rubric: Rubric): Promise<void>;
  /** Opens an interview in place of the open one. Rejects where that one holds what could not be saved. */
  open(id: string): Promise<void>;
  /** Rejects where something could not be saved: it would be lost. */
  close(): Promise<void>;
  /**
   * These were erased: the open one is left without a word of it being sent, and `erased` says so until `open`, `create`
   * or `leaveErased`.
   */
  forgetErased(ids: readonly string[]): void;
  leaveErased(): void;
  /** Pulls the open interview afresh, after another surface changed it. */
  reload(): Promise<void>;
  /** Changes fields of the interview. What another surface changes at the same time in others, or in other members of a list, stays. */
  change(patch: InterviewFields): void;
  /** Takes an exercise of the bank for the open interview, or none. What was said about findings stays. */
  takeExercise(exercise: Exercise | null): void;
  /** Puts the open interview on another version of its rubric. Never rejects: see `saves`. */
  moveRubric(rubric: Rubric): Promise<void>;
  /** Text being typed in `field`; kept as a draft until it becomes a record. */
  type(field: string, text: string): void;
  draft(field: string): string;
  /** Has the note line write about this. */
  anchorNote(anchor: NoteAnchor): void;
  /** The note line has taken it. */
  takeAnchor(): void;
  /** What was found in `ranAhead` has been judged, for every surface. */
  judgeRanAhead(): void;
  /** Whether another surface tells the interviewer of this cue of the call already. Never rejects: better told twice than never. */
  isCueTold(cue: string): Promise<boolean>;
  /** Takes back the last act of rating, tagging, planning, or of the call, or the removal of a note. A change of its own: it is saved. */
  undo(): Promise<void>;
  writeFeedback(patch: Partial<Omit<Feedback, 'interviewId' | 'updatedAt'>>): void;
  exportBackup(): Promise<string>;
  restoreBackup(text: string): Promise<Answer<'backup.restore'>>;
  /** Writes everything that still waits for a pause in typing. */
  flush(): Promise<void>;
  /** Sends everything at once, before the page may be gone: see `saver.leave`. */
  leave(): void;
  /** Writes again what could not be saved in `field`, a key of `saves`. Never rejects: see `saves`. */
  retry(field: string): Promise<void>;
  /** Drops what could not be saved in `field`, and shows there what is stored. */
  giveUp(field: string): Promise<void>;
}
