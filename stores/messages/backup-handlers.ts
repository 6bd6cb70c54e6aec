import { readBackup, writeBackup } from '@/core/backup/backup';
import { interviewRepository } from '../database/interview-repository';
import { keepingRepository } from '../database/keeping-repository';
import { panelRepository } from '../database/panel-repository';
import { presetRepository } from '../database/preset-repository';
import { isStaged, openStaged } from '../database/staged-database';
import { takeOver, type TakenOver } from '../database/take-over';
import { messageOf } from '../message-of';
import type { backupRequests } from './backup-requests';
import type { HandlerDeps, Handlers } from './handlers';

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

  /** What a restore took away is gone as what was erased is: from open pages, from windows, and from the disk. */
  async function tellOfGone(gone: TakenOver['gone']): Promise<void> {
    if (gone.length === 0) return platform.retention.sweepIsNotDue();
    const interviewIds = gone.map(({ id }) => id);
    const mrKeys = [...new Set(gone.flatMap(({ mrKey }) => mrKey ?? []))];
    await platform.retention.forgetPins(interviewIds);
    publish({ type: 'interviews-erased', interviewIds, mrKeys });
    for (const interviewId of interviewIds)
      publish({ type: 'interview-changed', interviewId, surfaceId: '' });
  }

  return {
    'backup.export': async ({ interviewId }) => {
      const loaded = await interviews.load(interviewId);
      if (!loaded) throw new Error('This interview no longer exists.');
      const { mrKey } = loaded.file.interview;
      const review = mrKey === null ? null : await reviews.load(mrKey);
      const records = await panel.load(interviewId);
      const own = await presets.list();
      return { text: writeBackup({ ...loaded, review, panel: records, presets: own }, now()) };
    },
    'backup.restore': async ({ text }, { surfaceId }) => {
      const read = readBackup(text);
      if (!read.ok) return { outcome: 'refused', reason: read.reason };
      const { file, rubric, exercise, review } = read.backup;
      let keptPresets: string[] = [];
      try {
        await database.transaction('rw', database.tables, async () => {
          const erased = await database.tombstones.get(file.interview.id);
          if (erased) throw new Error(erasedInWords(erased.erasedAt));
          await interviews.restore({ file, rubric, exercise });
          await panel.restore(read.backup.panel);
          if (review) await reviews.restore(review);
          keptPresets = await presets.restore(read.backup.presets);
        });
      } catch (error) {
        return { outcome: 'refused', reason: messageOf(error) };
      }
      platform.interviewStored(file.interview);
      publish({ type: 'interview-changed', interviewId: file.interview.id, surfaceId });
      return { outcome: 'restored', interviewId: file.interview.id, keptPresets };
    },
    'keeping.load': async () => {
      const state = await keeping.load();
      return { state, changed: await keeping.hasChangedSince(state.backedUpAt ?? 0) };
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
      // Before anything goes: a stop comes at any time.
      await platform.retention.sweepIsDue();
      try {
        const { report, changed, gone } = await takeOver(database, staged, { mode, at }).catch(
          async (error: unknown) => {
            await platform.retention.sweepIsNotDue();
            throw error;
          },
        );
        await tellOfGone(gone);
        for (const interviewId of changed) {
          const interview = await database.interviews.get(interviewId);
          if (interview) platform.interviewStored(interview);
          publish({ type: 'interview-changed', interviewId, surfaceId });
        }
        for (const type of ['rubrics-changed', 'exercises-changed', 'qualification-changed'] as const)
          publish({ type, surfaceId });
        return report;
      } finally {
        await staged.delete();
        // Never rejects, and does nothing where it is not due. The answer does not wait for the seconds that it takes.
        void platform.retention.sweep();
      }
    },
    'set-aside.list': () => keeping.listAside(),
    'set-aside.load': ({ id }) => keeping.loadAside(id),
    'set-aside.remove': async ({ id }) => {
      await database.setAside.delete(id);
      return { savedAt: now() };
    },
  };
}

/** In UTC, as a refusal may be read anywhere. */
function erasedInWords(erasedAt: number): string {
  const day = new Date(erasedAt).toISOString().slice(0, 10);
  return `This interview was erased here on ${day}. What was erased is not brought back.`;
}
