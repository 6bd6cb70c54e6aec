import type { InterviewFile } from '@/core/interview/interview';
import type { Gateway } from '../gateway';
import type { Saver } from '../saver';
import type { History } from './history';
import type { RowWriter } from './row-writer';

/**
 * What every act on the open interview works with. `file` throws where none is open; `put` shows a change at once;
 * `draft` is what is being typed in a field, `endingDraft` what may be stored of it, for a note that
 * leaves `rest` of it, and `draftEnded` is told what is left stored of it then; `history` hears of what can be undone; `now` in
 * epoch ms; `newId` opaque and unique.
 */
export interface Desk {
  file: () => InterviewFile;
  put: (patch: Partial<InterviewFile>) => void;
  draft: (field: string) => string;
  endingDraft: (field: string, rest: string) => string[];
  draftEnded: (field: string, left: string, rest: string) => void;
  saver: Saver;
  /** Saves ratings, evidence, questions, findings and the feedback. */
  rows: RowWriter;
  history: History;
  gateway: Gateway;
  /** Corrects the call where the machine's clock was set since the last look; before anything is stamped. */
  watchClock: () => void;
  now: () => number;
  newId: () => string;
}
