import { readBackup, writeBackup } from '@/core/backup/backup';
import type { Backup } from '@/core/backup/backup-schema';
import { keyOf } from '@/core/full-backup/choose-row';
import type { RestoreMode, RestoreReport } from '@/core/full-backup/report';
import { SHIPPED_RUBRICS } from '@/core/rubric/shipped';
import { shippedProblem } from '@/core/versions/shipped';
import { interviewRepository } from '../database/interview-repository';
import { keepingRepository } from '../database/keeping-repository';
import type { Database } from '../database/open-database';
import { panelRepository } from '../database/panel-repository';
import { presetRepository } from '../database/preset-repository';
import { MissingError } from '../database/refuse-erased';
import { isStaged, openStaged } from '../database/staged-database';
import { besideWhatIsHere } from '../database/texts-beside';
import { takeOver, type TakenOver } from '../database/take-over';
import {
  bringsErased,
  refuseForHold,
  reviewsThatMayGo,
  reviewsThatWent,
} from '../database/what-a-restore-takes';
import { stageOne } from '../database/stage-one';
import { messageOf } from '../message-of';
import type { backupRequests } from './backup-requests';
import { createErasing } from './erasing';
import type { HandlerDeps, Handlers } from './handlers';
import type { Answer } from './protocol';

/** What the background does about backups: of one interview, and of everything. */
export function backupHandlers({
  database,
  reviews,
  platform,
  publish,
  now,
}: HandlerDeps): Pick<Handlers, keyof typeof backupRequests> {
  const interviews = interviewRepository(database);
  const panel = panelRepository(database);
  const presets = presetRepository(database);
  const keeping = keepingRepository(database);
  const erasing = createErasing({ reviews, platform, publish });

  /** Everything that waits in `staged` comes in; what that takes away is gone as what was erased is. */
  async function takeStaged(staged: Database, mode: RestoreMode, at: number): Promise<TakenOver> {
    // Asked before anything is let go of; the restore asks again.
    await refuseForHold(database, mode);
    const mrKeys = await reviewsThatMayGo(database, staged, mode);
    return erasing(mrKeys, async () => {
      const newId = () => crypto.randomUUID();
      const taken = await takeOver(database, staged, { mode, at, newId });
      return { ...taken, ...(await reviewsThatWent(database, mrKeys)), interviews: taken.gone };
    });
  }

  async function tellOfChanged(changed: readonly string[], surfaceId: string): Promise<void> {
    for (const interviewId of changed) {
      const interview = await database.interviews.get(interviewId);
      if (interview) platform.interviewStored(interview);
      publish({ type: 'interview-changed', interviewId, surfaceId });
    }
  }

  /** It has the times of when it was written, which may lie before the last backup of here, and is in none. */
  const cameIn = (): Promise<void> => platform.undated.changed(now());

  /** What came with a restore, every page has yet to read: also the one that asked, so it is of no surface. */
  function tellOfLibraries(): void {
    for (const type of ['rubrics-changed', 'exercises-changed', 'presets-changed'] as const)
      publish({ type, surfaceId: '' });
  }

  /**
   * Whether what the backup has read of its merge request is to be brought back. Where something was erased here and the
   * merge request is here too, what is here is the truth: the backup may say what somebody else wrote there who was erased.
   */
  async function takesReview({ file }: Backup): Promise<boolean> {
    const { mrKey } = file.interview;
    if (mrKey === null || (await database.tombstones.count()) === 0) return true;
    return (await database.reviews.get(mrKey)) === undefined;
  }

  /** The backup of one interview that is here: put together as in a backup of everything. */
  async function mergeOne(backup: Backup): Promise<Answer<'backup.restore'>> {
    const interviewId = backup.file.interview.id;
    const staged = openStaged(crypto.randomUUID());
    try {
      await stageOne(staged, backup);
      const { report, changed } = await takeStaged(staged, 'merge', now());
      if (brought(report)) await cameIn();
      // Of no surface: the one that asked shows what was here before.
      await tellOfChanged(changed, '');
      tellOfLibraries();
      const holds = HOLDING.find((one) => report.interviews[one] > 0) ?? 'same';
      const kept = new Set(report.conflicts.flatMap(({ kind, key }) => (kind === 'preset' ? [key] : [])));
      const names = backup.presets.flatMap((one) => (kept.has(keyOf('presets', one).key) ? [one.name] : []));
      return { outcome: 'merged', interviewId, holds, keptPresets: [...new Set(names)] };
    } catch (error) {
      return { outcome: 'refused', reason: messageOf(error) };
    } finally {
      await letGo(staged, false);
    }
  }

  /** Removes what waited, and has it leave the disk where it `brings` back what was erased. */
  async function letGo(staged: Database, brings: boolean): Promise<void> {
    await staged.delete();
    // What was restored is, whether this can be written or not.
    if (brings) await platform.retention.sweepIsDue().catch(() => undefined);
    // Never rejects, and does nothing where it is not due. The answer does not wait for the seconds that it takes.
    void platform.retention.sweep();
  }

  return {
    'backup.export': async ({ interviewId }) => {
      const loaded = await interviews.load(interviewId);
      if (!loaded) throw new MissingError();
      const { mrKey } = loaded.file.interview;
      const review = mrKey === null ? null : await reviews.load(mrKey);
      const records = await panel.load(interviewId);
      const own = await presets.list();
      return { text: writeBackup({ ...loaded, review, panel: records, presets: own }, now()) };
    },
    'backup.restore': async ({ text }, { surfaceId }) => {
      const read = readBackup(text);
      if (!read.ok) return { outcome: 'refused', reason: read.reason };
      const { file, rubric, exercise } = read.backup;
      // Not in reading it: what was set aside can be looked at whatever it holds.
      const notShipped = shippedProblem(SHIPPED_RUBRICS, rubric, 'rubric');
      if (notShipped !== null) return { outcome: 'refused', reason: notShipped };
      const review = (await takesReview(read.backup)) ? read.backup.review : null;
      if (await database.interviews.get(file.interview.id)) return mergeOne({ ...read.backup, review });
      let keptPresets: string[] = [];
      try {
        await database.transaction('rw', database.tables, async () => {
          const erased = await database.tombstones.get(file.interview.id);
          if (erased) throw new Error(erasedInWords(erased.erasedAt));
          await interviews.restore(await besideWhatIsHere(database, { file, rubric, exercise }));
          await panel.restore(read.backup.panel);
          if (review) await reviews.restore(review);
          keptPresets = await presets.restore(read.backup.presets);
        });
      } catch (error) {
        return { outcome: 'refused', reason: messageOf(error) };
      }
      await cameIn();
      platform.interviewStored(file.interview);
      publish({ type: 'interview-changed', interviewId: file.interview.id, surfaceId });
      tellOfLibraries();
      return { outcome: 'restored', interviewId: file.interview.id, keptPresets };
    },
    'keeping.load': async () => {
      const state = await keeping.load();
      const since = state.backedUpAt;
      const undatedAt = await platform.undated.changedAt();
      const changed = (since !== null && undatedAt > since) || (await keeping.hasChangedSince(since));
      return { state, changed };
    },
    'keeping.backed-up': async ({ at }) => {
      await keeping.change({ backedUpAt: at, remindAfter: null });
      return {};
    },
    'keeping.remind-after': async ({ at }) => {
      await keeping.change({ remindAfter: at });
      return {};
    },
    'full-backup.take-over': async ({ id, mode, at }) => {
      // Of no surface: the one that asked has to read everything anew, as all others have.
      const surfaceId = id;
      if (!(await isStaged(id)))
        throw new Error('What was to be restored is not there any more. Choose the file again.');
      const staged = openStaged(id);
      const brings = await bringsErased(database, staged);
      try {
        const { report, changed } = await takeStaged(staged, mode, at);
        if (brought(report)) await cameIn();
        await tellOfChanged(changed, surfaceId);
        tellOfLibraries();
        publish({ type: 'qualification-changed', surfaceId });
        return report;
      } finally {
        await letGo(staged, brings);
      }
    },
    'full-backup.let-go': async ({ id }) => {
      if (await isStaged(id)) {
        const staged = openStaged(id);
        await letGo(staged, await bringsErased(database, staged));
      }
      return {};
    },
    'set-aside.list': () => keeping.listAside(),
    'set-aside.load': ({ id }) => keeping.loadAside(id),
    'set-aside.remove': async ({ id }) => {
      await database.setAside.delete(id);
      return { savedAt: now() };
    },
  };
}

/** Whether anything is here now that was not, or not so. */
function brought({ interviews, others }: RestoreReport): boolean {
  return [interviews, others].some((each) => each.new + each.backup > 0);
}

/** Which of two revisions a report may say that holds. */
const HOLDING = ['here', 'backup'] as const;

/** In UTC, as a refusal may be read anywhere. */
function erasedInWords(erasedAt: number): string {
  const day = new Date(erasedAt).toISOString().slice(0, 10);
  return `This interview was erased here on ${day}. What was erased is not brought back.`;
}
