import * as v from 'valibot';
import { InterviewNameSchema, SET_ASIDE_KINDS } from '@/core/keeping/set-aside';

/** What a restore does with what is here: `merge` keeps it, `replace` has it go. */
export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

/** Two revisions under one id: which one holds, and when each was last changed, epoch ms (null where nothing says so). */
const ConflictSchema = v.object({
  kind: v.picklist(SET_ASIDE_KINDS),
  key: v.string(),
  wins: v.picklist(['here', 'backup']),
  hereAt: v.nullable(v.number()),
  backupAt: v.nullable(v.number()),
  /** Of an interview, by what it is called on screen. */
  interview: v.nullable(InterviewNameSchema),
  /** Of anything else, what whoever made it calls it; null where it has no name. */
  title: v.nullable(v.string()),
});
export type Conflict = v.InferOutput<typeof ConflictSchema>;

/**
 * What a restore will do, or has done, in numbers. `interviews.erased` were in the backup and are not brought back;
 * `gone` are here and go, because they were erased where the backup was made; `held` would go too, and stay for a legal
 * hold, and in a replacement all that are on hold here, for which it is refused. `leaving` and `leavingOthers` are here
 * and go in a replacement, the others with the versions that were set aside. `leftOut`: rows of the backup that belong to no
 * interview.
 */
export const RestoreReportSchema = v.object({
  interviews: v.object({
    new: v.number(),
    same: v.number(),
    here: v.number(),
    backup: v.number(),
    erased: v.number(),
    gone: v.number(),
    held: v.number(),
  }),
  /** Rubrics, exercises, presets, samples, sessions, calibrations. */
  others: v.object({ new: v.number(), same: v.number(), here: v.number(), backup: v.number() }),
  /** Merge requests whose activity comes in, or is put together with what was read here. */
  reviews: v.number(),
  leaving: v.number(),
  leavingOthers: v.number(),
  leftOut: v.number(),
  conflicts: v.array(ConflictSchema),
});
export type RestoreReport = v.InferOutput<typeof RestoreReportSchema>;

/** Nothing done yet. */
export function emptyReport(): RestoreReport {
  return {
    interviews: { new: 0, same: 0, here: 0, backup: 0, erased: 0, gone: 0, held: 0 },
    others: { new: 0, same: 0, here: 0, backup: 0 },
    reviews: 0,
    leaving: 0,
    leavingOthers: 0,
    leftOut: 0,
    conflicts: [],
  };
}
