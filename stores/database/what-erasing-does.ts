import type Dexie from 'dexie';
import type { Database } from './open-database';

/** Every table of the database, by its name. */
export type TableName = Exclude<keyof Database, keyof Dexie>;

/**
 * `goes`: rows of the interview go. `review`: rows of its merge request go, where no other interview is about that.
 * `unnamed`: its rows stay without anything that says whose they were. `log`: what is written about the erasure itself.
 * `stays`: holds nothing about any candidate.
 */
export type Fate = 'goes' | 'review' | 'unnamed' | 'log' | 'stays';

/** What becomes of each table when an interview is erased. A new table is decided on here. */
export const WHAT_ERASING_DOES = {
  interviews: 'goes',
  notes: 'goes',
  ratings: 'goes',
  evidence: 'goes',
  feedback: 'goes',
  drafts: 'goes',
  questions: 'goes',
  findings: 'goes',
  seals: 'goes',
  amendments: 'goes',
  received: 'goes',
  debriefs: 'goes',
  purgeNotices: 'goes',
  setAside: 'goes',
  reviews: 'review',
  records: 'review',
  diffs: 'review',
  exposures: 'unnamed',
  sessions: 'unnamed',
  tombstones: 'log',
  erasures: 'log',
  rubrics: 'stays',
  exercises: 'stays',
  presets: 'stays',
  calibrations: 'stays',
  samples: 'stays',
  qualificationPresets: 'stays',
  keeping: 'stays',
} as const satisfies Record<TableName, Fate>;

/** The tables with that fate. */
export function tablesThat(fate: Fate): TableName[] {
  return (Object.keys(WHAT_ERASING_DOES) as TableName[]).filter((name) => WHAT_ERASING_DOES[name] === fate);
}
