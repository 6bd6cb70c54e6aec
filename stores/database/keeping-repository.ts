import type { Interview } from '@/core/interview/interview';
import type { KeepingState } from '@/core/keeping/keeping-state';
import { asideTitle } from '@/core/keeping/row-title';
import type { ListedAside, SetAside } from '@/core/keeping/set-aside';
import type { Database } from './open-database';

const ROW = 'state';
const NEVER: KeepingState = { id: ROW, backedUpAt: null, remindAfter: null, purgedAt: null };

/** What is remembered about keeping, and what restores set aside. */
export function keepingRepository(database: Database) {
  const { keeping, setAside } = database;

  async function load(): Promise<KeepingState> {
    return (await keeping.get(ROW)) ?? NEVER;
  }

  /** Changes some of it, and leaves the rest as it is stored. */
  async function change(fields: Partial<Omit<KeepingState, 'id'>>): Promise<void> {
    await database.transaction('rw', keeping, async () => {
      await keeping.put({ ...(await load()), ...fields });
    });
  }

  /**
   * Whether anything that somebody wrote was changed after a moment (epoch ms; null: whether there is anything). What was
   * read on GitLab is not asked about: it can be read again. Ends at the first thing that it finds; the newest are most often
   * among interviews and notes. Of rubrics, exercises, presets and samples nobody knows when they were changed, nor of a
   * rating for practice, nor when evidence was weighed: whoever writes them remembers that (`Platform.undated`).
   */
  async function hasChangedSince(since: number | null): Promise<boolean> {
    const after = (...times: (number | null)[]): boolean =>
      times.some((at) => at !== null && at > (since ?? 0));
    const { interviews, notes, ratings, findings, feedback, questions, drafts, evidence } = database;
    const { seals, amendments, received, debriefs, sessions, calibrations, qualificationPresets } = database;
    const { rubrics, exercises, presets, samples } = database;
    const acts = ({ updatedAt, clock }: Interview) => after(updatedAt, ...clock.map(({ at }) => at));
    if (await interviews.filter(acts).first()) return true;
    for (const table of [feedback, ratings, notes, questions, findings, drafts, debriefs, sessions])
      if (await table.filter(({ updatedAt }) => after(updatedAt)).first()) return true;
    if (await evidence.filter(({ createdAt }) => after(createdAt)).first()) return true;
    if (await received.filter(({ receivedAt }) => after(receivedAt)).first()) return true;
    if (await calibrations.filter((one) => after(one.startedAt, one.committedAt)).first()) return true;
    for (const table of [seals, amendments, qualificationPresets])
      if (await table.filter(({ at }) => after(at)).first()) return true;
    if (since !== null) return false;
    for (const table of [rubrics, exercises, presets, samples]) if ((await table.count()) > 0) return true;
    return false;
  }

  /** Newest first. */
  function listAside(): Promise<ListedAside[]> {
    return database.transaction('r', setAside, database.interviews, async () => {
      const rows: Omit<ListedAside, 'interview'>[] = [];
      await setAside.each(({ contents, ...rest }) =>
        rows.push({ ...rest, title: rest.kind === 'interview' ? null : asideTitle(contents) }),
      );
      const ids = rows.map(({ kind, key }) => (kind === 'interview' ? key : ''));
      const interviews = await database.interviews.bulkGet(ids);
      const listed = rows.map((row, index): ListedAside => {
        const interview = interviews[index];
        if (!interview) return { ...row, interview: null };
        const { candidate, role, level } = interview;
        return { ...row, interview: { candidate, role, level } };
      });
      return listed.sort((a, b) => b.at - a.at);
    });
  }

  async function loadAside(id: string): Promise<SetAside | null> {
    return (await setAside.get(id)) ?? null;
  }

  return { load, change, hasChangedSince, listAside, loadAside };
}
