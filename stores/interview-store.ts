import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  ClockEvent,
  Draft,
  Evidence,
  Feedback,
  Interview,
  InterviewFile,
  Note,
  Rating,
} from '@/core/interview/interview';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { noteTime } from '@/core/call/note-time';
import type { Rubric } from '@/core/rubric/rubric';
import type { Gateway } from './gateway';
import { createSaver, type SaveStatus } from './saver';

/** What the interviewer decides about a new note; times, ids and phase are the store's business. */
export type NewNote = Pick<Note, 'text' | 'signal' | 'criterionId' | 'anchorEventId' | 'visibility'>;

export interface InterviewState {
  /** All interviews of this merge request, newest first; null until loaded. */
  interviews: Interview[] | null;
  /** The open interview; null while none is open. */
  file: InterviewFile | null;
  /** The rubric version that the open interview began with. */
  rubric: Rubric | null;
  /** Save state by field: `interview`, `note-line`, `note:<id>`, `rating:<criterion>`, `evidence`, `feedback`. */
  saves: Record<string, SaveStatus>;

  list(mrKey: string | null): Promise<void>;
  create(interview: Interview, rubric: Rubric): Promise<void>;
  open(id: string): Promise<void>;
  close(): Promise<void>;
  /** Pulls the open interview afresh, after another surface changed it. */
  reload(): Promise<void>;
  change(patch: Partial<Omit<Interview, 'id' | 'createdAt'>>): void;
  /** Text being typed in `field`; kept as a draft until it becomes a record. */
  type(field: string, text: string): void;
  draft(field: string): string;
  addNote(note: NewNote): Promise<void>;
  editNote(id: string, patch: Partial<NewNote>): Promise<void>;
  removeNote(id: string): Promise<void>;
  rate(criterionId: string, patch: Partial<Pick<Rating, 'value' | 'reason' | 'comment'>>): void;
  tag(evidence: Pick<Evidence, 'criterionId' | 'source' | 'excerpt'>): Promise<void>;
  untag(id: string): Promise<void>;
  toggleAsk(eventId: string): void;
  clock(act: Pick<ClockEvent, 'type' | 'durationMs' | 'segmentId'>): void;
  writeFeedback(patch: Partial<Omit<Feedback, 'interviewId' | 'updatedAt'>>): void;
  exportBackup(): Promise<string>;
  restoreBackup(text: string): Promise<{ outcome: 'restored'; interviewId: string } | { outcome: 'refused'; reason: string }>;
  /** Writes everything that still waits for a pause in typing. */
  flush(): Promise<void>;
}

export type InterviewStore = StoreApi<InterviewState>;

/** What the store needs from outside. `now` in epoch ms; `newId` opaque and unique. */
export interface InterviewStoreDeps {
  gateway: Gateway;
  now: () => number;
  newId: () => string;
}
