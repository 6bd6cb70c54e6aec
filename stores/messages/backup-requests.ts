import * as v from 'valibot';
import { RESTORE_MODES, RestoreReportSchema } from '@/core/full-backup/report';
import { KeepingStateSchema } from '@/core/keeping/keeping-state';
import { ListedAsideSchema, SetAsideSchema } from '@/core/keeping/set-aside';
import { Acknowledged, Id } from './fields';

/** What our own pages ask about backups: of one interview, and of everything. A part of `protocol.ts`. */
export const backupRequests = {
  /** The text of a backup file of one interview (`core/backup`), lossless. */
  'backup.export': { ask: v.object({ interviewId: Id }), answer: v.object({ text: v.string() }) },
  /**
   * Restores whole or refuses whole; an interview that was erased here is refused. One that is here is merged as in a backup
   * of everything: `holds` says which revision does from now on, and the other is set aside. `keptPresets` names own presets of
   * which another text of the same version is stored here, and stays.
   */
  'backup.restore': {
    ask: v.object({ text: v.string() }),
    answer: v.variant('outcome', [
      v.object({
        outcome: v.literal('restored'),
        interviewId: v.string(),
        keptPresets: v.array(v.string()),
      }),
      v.object({
        outcome: v.literal('merged'),
        interviewId: v.string(),
        holds: v.picklist(['same', 'here', 'backup']),
        keptPresets: v.array(v.string()),
      }),
      v.object({ outcome: v.literal('refused'), reason: v.string() }),
    ]),
  },
  /** When everything was last backed up, and whether there is anything to lose that has changed since. */
  'keeping.load': {
    ask: v.object({}),
    answer: v.object({ state: KeepingStateSchema, changed: v.boolean() }),
  },
  /** A backup of everything was written, `at` epoch ms: what is stored by then need not be reminded of. */
  'keeping.backed-up': { ask: v.object({ at: v.number() }), answer: v.object({}) },
  /** The reminder of an old backup is quiet until `at`, epoch ms. */
  'keeping.remind-after': { ask: v.object({ at: v.number() }), answer: v.object({}) },
  /**
   * Brings in what a page has staged under `id` (`stores/database/staged-database`), in one transaction, and removes the
   * staged copy in any case.
   */
  'full-backup.take-over': {
    ask: v.object({ id: Id, mode: v.picklist(RESTORE_MODES), at: v.number() }),
    answer: RestoreReportSchema,
  },
  /** Lets go of a restore that waits and was not taken over. No error where there is none. */
  'full-backup.let-go': { ask: v.object({ id: Id }), answer: v.object({}) },
  /** What restores set aside, newest first, without what it says; of an interview, as it is called now. */
  'set-aside.list': { ask: v.object({}), answer: v.array(ListedAsideSchema) },
  /** What one says: null where it is gone. */
  'set-aside.load': { ask: v.object({ id: Id }), answer: v.nullable(SetAsideSchema) },
  'set-aside.remove': { ask: v.object({ id: Id }), answer: Acknowledged },
} as const;
