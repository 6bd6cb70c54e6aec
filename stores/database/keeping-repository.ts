import type { KeepingState } from '@/core/keeping/keeping-state';
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
   * Whether anything that somebody wrote was changed after a moment (epoch ms). What was read on GitLab is not asked about:
   * it can be read again. Ends at the first thing that it finds; the newest are most often among interviews and notes.
   */
  async function hasChangedSince(since: number): Promise<boolean> {
    const { interviews, notes, ratings, findings, feedback, questions, sessions, evidence, amendments } =
      database;
    const changed = ({ updatedAt }: { updatedAt: number }): boolean => updatedAt > since;
    if (await interviews.filter((one) => changed(one) || one.clock.some(({ at }) => at > since)).first())
      return true;
    for (const table of [feedback, ratings, notes, questions, findings, sessions])
      if (await table.filter(changed).first()) return true;
    if (await evidence.filter(({ createdAt }) => createdAt > since).first()) return true;
    return (await amendments.filter(({ at }) => at > since).first()) !== undefined;
  }

  /** Newest first. */
  function listAside(): Promise<ListedAside[]> {
    return database.transaction('r', setAside, database.interviews, async () => {
      const rows: Omit<SetAside, 'contents'>[] = [];
      await setAside.each(({ contents: _contents, ...rest }) => rows.push(rest));
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
