import Dexie, { type Table } from 'dexie';
import {
  BY_THEMSELVES,
  changedAt,
  chooseRow,
  keyOf,
  kindOf,
  type ByItself,
} from '@/core/full-backup/choose-row';
import { emptyReport, type RestoreMode, type RestoreReport } from '@/core/full-backup/report';
import { OF_AN_INTERVIEW, type RowOf, type TableName } from '@/core/full-backup/tables';
import { chooseUnit, revisionOf, unitAsBackup, type Unit } from '@/core/full-backup/unit';
import type { Interview } from '@/core/interview/interview';
import { sameData } from '@/core/merge-request/same-data';
import type { SetAside } from '@/core/keeping/set-aside';
import { textHash } from '@/core/keeping/text-hash';
import type { Database } from './open-database';
import { reviewRepository } from './review-repository';
import { readReview, readUnit, removeReview, removeUnit, reviewKeys } from './unit-rows';

const NOTHING_READ = { review: undefined, records: [], diffs: [] };
/** Rows that are in memory at one time; of those that may be large, a few. */
const PAGE = 500;
const FEW = 20;
const HELD =
  'An interview here is on legal hold, and a replacement would let it go. Nothing was changed. Take the hold off first, or merge.';
/** A worker that takes longer than this over a page is stuck. */
const LONGEST_PAGE_MS = 60_000;

export interface TakeOver {
  mode: RestoreMode;
  /** Epoch ms: when what does not hold was set aside. */
  at: number;
}

/** What was done, and to which interviews: `changed` are here, `gone` were here and are not any more. */
export interface TakenOver {
  report: RestoreReport;
  changed: string[];
  gone: Pick<Interview, 'id' | 'mrKey'>[];
}

/**
 * Brings everything that waits in `staged` into the database, in one transaction: all of it, or nothing. `staged` was checked by whoever
 * filled it. Rejects where the browser can't write.
 */
export function takeOver(main: Database, staged: Database, how: TakeOver): Promise<TakenOver> {
  return main.transaction('rw', main.tables, async () => {
    const taken = await walk(main, staged, { ...how, writes: true });
    // The walk may end with waiting for the other database. The transaction has to be asked for something after that: it
    // would be over before this function is, which Dexie takes for a mistake.
    await main.keeping.count();
    return taken;
  });
}

/** What `takeOver` would do now. Writes nothing. */
export async function planTakeOver(
  main: Database,
  staged: Database,
  mode: RestoreMode,
): Promise<RestoreReport> {
  return (await walk(main, staged, { mode, at: 0, writes: false })).report;
}

async function walk(
  main: Database,
  staged: Database,
  { mode, at, writes }: TakeOver & { writes: boolean },
): Promise<TakenOver> {
  const report = emptyReport();
  const replaces = mode === 'replace';
  /** Of the other database: the transaction on this one must not end meanwhile. */
  const from = <T>(read: () => PromiseLike<T>): Promise<T> =>
    Dexie.waitFor(Dexie.ignoreTransaction(read), LONGEST_PAGE_MS);
  const taken = new Set<string>();

  const leaving = replaces ? await main.interviews.toArray() : [];
  const gone: TakenOver['gone'] = [];
  report.leaving = leaving.length;
  if (replaces) {
    report.interviews.held = leaving.filter(({ legalHold }) => legalHold).length;
    for (const name of [...BY_THEMSELVES, 'setAside']) report.leavingOthers += await main.table(name).count();
    if (writes) {
      if (report.interviews.held > 0) throw new Error(HELD);
      await clear();
    }
  }
  const erased = await uniteTombstones();
  await copy('erasures', () => true);

  const here = new Set(replaces ? [] : await main.interviews.toCollection().primaryKeys());
  /** Merge requests of interviews that are not brought back. */
  const withheld = new Set<string>();
  const interviews = await from(() => staged.interviews.toArray());
  for (const interview of interviews) await takeInterview(interview);

  const known = new Set(interviews.map(({ id }) => id));
  await copy('interviews', ({ id }) => taken.has(id));
  for (const name of OF_AN_INTERVIEW)
    await copy(name, ({ interviewId }) => {
      if (!known.has(interviewId)) report.leftOut += 1;
      return taken.has(interviewId);
    });
  await copy('exposures', ({ interviewId }) => {
    if (interviewId !== null && !known.has(interviewId) && !erased.has(interviewId)) report.leftOut += 1;
    return interviewId === null || taken.has(interviewId);
  });
  for (const name of BY_THEMSELVES) await takeRows(name);
  await takeReviews();
  await copy('setAside', ({ interviewId }) => interviewId === null || !erased.has(interviewId));
  gone.push(...leaving.filter(({ id }) => !taken.has(id)));
  return { report, changed: [...taken], gone: gone.map(({ id, mrKey }) => ({ id, mrKey })) };

  /** What stays: that interviews were erased, that it was logged, and what this browser knows of its own keeping. */
  async function clear(): Promise<void> {
    const stays = ['tombstones', 'erasures', 'keeping'];
    for (const table of main.tables) if (!stays.includes(table.name)) await table.clear();
  }

  /** The ids that were erased on either side. What is still here and was erased there goes here too. */
  async function uniteTombstones(): Promise<Set<string>> {
    const all = new Set(await main.tombstones.toCollection().primaryKeys());
    for (const tombstone of await from(() => staged.tombstones.toArray())) {
      const { id } = tombstone;
      const interview = replaces ? undefined : await main.interviews.get(id);
      if (interview?.legalHold) {
        report.interviews.held += 1;
        continue;
      }
      if (interview) {
        report.interviews.gone += 1;
        gone.push(interview);
        if (writes) await erase(interview);
      }
      if (all.has(id)) continue;
      all.add(id);
      if (writes) await main.tombstones.put(tombstone);
    }
    return all;
  }

  async function erase({ id, mrKey }: Interview): Promise<void> {
    await removeUnit(main, id);
    await main.setAside.where({ interviewId: id }).delete();
    await main.purgeNotices.delete(id);
    if (mrKey !== null && (await main.interviews.where({ mrKey }).count()) === 0)
      await removeReview(main, mrKey);
    taken.delete(id);
  }

  async function takeInterview(interview: Interview): Promise<void> {
    const { id, mrKey } = interview;
    if (erased.has(id)) {
      report.interviews.erased += 1;
      if (mrKey !== null) withheld.add(mrKey);
      return;
    }
    if (!here.has(id)) {
      report.interviews.new += 1;
      taken.add(id);
      return;
    }
    const mine = await readUnit(main, id);
    const theirs = await from(() => readUnit(staged, id));
    if (!mine || !theirs)
      throw new Error('The stored interviews changed while they were compared. Try again.');
    const wins = chooseUnit(mine, theirs);
    report.interviews[wins] += 1;
    if (wins === 'same') return;
    const [hereAt, backupAt] = [revisionOf(mine), revisionOf(theirs)];
    const { candidate, role, level } = wins === 'here' ? mine.file.interview : interview;
    const about = { kind: 'interview', key: id } as const;
    report.conflicts.push({ ...about, wins, hereAt, backupAt, interview: { candidate, role, level } });
    if (!writes) return;
    const loses = wins === 'here' ? theirs : mine;
    await setAside({
      ...about,
      interviewId: id,
      updatedAt: revisionOf(loses),
      from: wins === 'here' ? 'backup' : 'here',
      contents: await asBackup(loses, wins === 'here' ? staged : main),
    });
    if (wins === 'here') return;
    await removeUnit(main, id);
    taken.add(id);
  }

  async function asBackup(unit: Unit, database: Database): Promise<string> {
    const { rubricId, rubricVersion, exerciseId, exerciseVersion } = unit.file.interview;
    const found = async () => ({
      rubric: await database.rubrics.get([rubricId, rubricVersion]),
      exercise:
        exerciseId === null || exerciseVersion === null
          ? undefined
          : await database.exercises.get([exerciseId, exerciseVersion]),
    });
    const { rubric, exercise } = database === staged ? await from(found) : await found();
    if (!rubric)
      throw new Error(`The rubric ${rubricId} of an interview is missing here. Nothing was changed.`);
    return unitAsBackup(unit, rubric, exercise ?? null);
  }

  async function setAside(one: Omit<SetAside, 'id' | 'at'>): Promise<void> {
    // The same again is the same row: a backup that is restored twice sets nothing aside twice.
    const id = `${one.kind}:${textHash(`${one.key}\n${one.contents}`)}`;
    if (!(await main.setAside.get(id))) await main.setAside.add({ ...one, id, at });
  }

  async function takeRows(name: ByItself): Promise<void> {
    const table = main.table<object, unknown>(name);
    await eachPage(name, PAGE, async (rows) => {
      for (const row of rows) {
        const mine = replaces ? undefined : await table.get(primaryKey(table, row));
        const wins = mine ? chooseRow(name, mine, row) : 'new';
        report.others[wins] += 1;
        if (mine && (wins === 'here' || wins === 'backup')) await setRowAside(name, mine, row, wins);
        if (writes && (wins === 'new' || wins === 'backup')) await table.put(row);
      }
    });
  }

  async function setRowAside(name: ByItself, mine: object, theirs: object, wins: 'here' | 'backup') {
    const { key, interviewId } = keyOf(name, mine);
    const kind = kindOf(name);
    const [hereAt, backupAt] = [changedAt(name, mine), changedAt(name, theirs)];
    report.conflicts.push({ kind, key, wins, hereAt, backupAt, interview: null });
    if (!writes) return;
    await setAside({
      kind,
      key,
      interviewId,
      updatedAt: wins === 'here' ? backupAt : hereAt,
      from: wins === 'here' ? 'backup' : 'here',
      contents: JSON.stringify(wins === 'here' ? theirs : mine, null, 1),
    });
  }

  /** What was read of a merge request stays away where nothing but an erased interview speaks for it. */
  async function takeReviews(): Promise<void> {
    const reviews = reviewRepository(main);
    const kept = new Set(interviews.filter(({ id }) => !erased.has(id)).map(({ mrKey }) => mrKey));
    for (const mrKey of await from(() => reviewKeys(staged))) {
      if (withheld.has(mrKey) && !kept.has(mrKey)) {
        const others = replaces ? 0 : await main.interviews.where({ mrKey }).count();
        if (others === 0) continue;
      }
      const theirs = await from(() => readReview(staged, mrKey));
      // In a replacement nothing of it is here any more, also where that is only planned.
      const mine = replaces ? NOTHING_READ : await readReview(main, mrKey);
      if (sameData(mine, theirs)) continue;
      report.reviews += 1;
      if (!writes) continue;
      const { review, records, diffs } = theirs;
      if (mine.review ?? mine.records[0] ?? mine.diffs[0]) {
        const { mergeRequest = null, participants = [], viewer = null, reading = null } = review ?? {};
        await reviews.restore({ mergeRequest, participants, viewer, reading, records, diffs }, mrKey);
      } else {
        if (review) await main.reviews.put(review);
        await main.records.bulkPut(records);
        await main.diffs.bulkPut(diffs);
      }
    }
  }

  async function copy<N extends TableName>(name: N, wanted: (row: RowOf<N>) => boolean): Promise<void> {
    await eachPage(name, name === 'received' || name === 'setAside' ? FEW : PAGE, async (rows) => {
      const those = (rows as RowOf<N>[]).filter(wanted);
      if (writes && those.length > 0) await main.table(name).bulkPut(those);
    });
  }

  async function eachPage(
    name: string,
    size: number,
    take: (rows: object[]) => Promise<void>,
  ): Promise<void> {
    const table = staged.table<object, unknown>(name);
    for (let after: unknown = Dexie.minKey; ;) {
      const rows = await from(() => table.where(':id').above(after).limit(size).toArray());
      await take(rows);
      const last = rows.at(-1);
      if (last === undefined || rows.length < size) return;
      after = primaryKey(table, last);
    }
  }
}

function primaryKey<K>(table: Table<object, K>, row: object): K {
  const { keyPath } = table.schema.primKey;
  const at = (name: string): unknown => Reflect.get(row, name);
  return (Array.isArray(keyPath) ? keyPath.map(at) : at(keyPath ?? '')) as K;
}
