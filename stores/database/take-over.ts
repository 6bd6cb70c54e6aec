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
import { chooseUnit, isHeld, revisionOf, unitAsBackup, type Unit } from '@/core/full-backup/unit';
import type { Interview } from '@/core/interview/interview';
import type { SetAside } from '@/core/keeping/set-aside';
import { rowTitle } from '@/core/keeping/row-title';
import { textHash } from '@/core/keeping/text-hash';
import { eachPage, FEW, PAGE, primaryKey } from './each-page';
import { eraseOne, eraseTheirReviews } from './erase-one';
import { linesToCome } from './lines-to-come';
import type { Database } from './open-database';
import { takeReviews } from './take-reviews';
import { AS_THEY_ARE, findTextsBeside, textsRatedBy } from './texts-beside';
import { readTexts, readUnit, removeUnit } from './unit-rows';
import { refuseForHold } from './what-a-restore-takes';
import { whileOpen, within } from './within';

export interface TakeOver {
  mode: RestoreMode;
  /** Epoch ms: when what does not hold was set aside. */
  at: number;
  /** Random: for a line of the exposure log that names nobody any more. */
  newId: () => string;
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
  return main.transaction('rw', main.tables, async (transaction) => {
    const from: From = (read) => whileOpen(transaction, 'keeping', read);
    const taken = await walk(within(main, transaction), staged, from, { ...how, writes: true });
    // The walk may end with what the other database said. The transaction has to be asked for something after that: it
    // would be over before this function is, which Dexie takes for a mistake.
    await transaction.table('keeping').count();
    return taken;
  });
}

/** What `takeOver` would do now. Writes nothing. */
export async function planTakeOver(
  main: Database,
  staged: Database,
  mode: RestoreMode,
): Promise<RestoreReport> {
  const from: From = async (read) => read();
  return (await walk(main, staged, from, { mode, at: 0, newId: () => '', writes: false })).report;
}

/** Asks the other database, the one that is staged. */
type From = <T>(read: () => PromiseLike<T>) => Promise<T>;

async function walk(
  main: Database,
  staged: Database,
  from: From,
  { mode, at, newId, writes }: TakeOver & { writes: boolean },
): Promise<TakenOver> {
  const report = emptyReport();
  const replaces = mode === 'replace';
  const taken = new Set<string>();
  /** Ids of those that are here, stay as they are, and are on hold in the backup alone. */
  const heldAnew = new Set<string>();

  const leaving = replaces ? await main.interviews.toArray() : [];
  /** Interviews that are here, and were erased where the backup was made. */
  const erasedThere: Interview[] = [];
  report.leaving = leaving.length;
  if (replaces) {
    report.interviews.held = leaving.filter(({ legalHold }) => legalHold).length;
    for (const name of [...BY_THEMSELVES, 'setAside']) report.leavingOthers += await main.table(name).count();
    if (writes) {
      await refuseForHold(main, mode);
      await clear();
    }
  }
  const erased = await uniteTombstones();
  await copy('erasures', () => true);

  /** The interviews that are here in the end, by id. */
  const staying = new Map(
    (replaces ? [] : await main.interviews.toArray()).map((interview) => [interview.id, interview]),
  );
  for (const { id } of erasedThere) staying.delete(id);
  const texts = replaces ? AS_THEY_ARE : await findTextsBeside(main, staged, from);
  /** Interviews that are not brought back. */
  const withheld: Interview[] = [];
  const interviews = await from(() => staged.interviews.toArray());
  for (const interview of interviews) await takeInterview(interview);

  const known = new Set(interviews.map(({ id }) => id));
  const coming = [...staying.values()].filter(({ id }) => taken.has(id) || heldAnew.has(id));
  if (writes) await main.interviews.bulkPut(coming);
  for (const name of OF_AN_INTERVIEW)
    await copy(name, ({ interviewId }) => {
      if (!known.has(interviewId)) report.leftOut += 1;
      return taken.has(interviewId);
    });
  await copy('exposures', ({ interviewId }) => {
    if (interviewId !== null && !known.has(interviewId) && !erased.has(interviewId)) report.leftOut += 1;
    return interviewId === null || taken.has(interviewId);
  });
  /** The texts that interviews which are here in the end were rated by. */
  const restedOn = textsRatedBy([...staying.values()]);
  for (const name of BY_THEMSELVES) await takeRows(name);
  if (writes) await eraseTheirReviews(main, erasedThere);
  report.reviews = await takeReviews({
    main,
    staged,
    from,
    writes,
    replaces,
    staying: [...staying.values()],
    withheld,
    erasedThere,
  });
  await copy('setAside', ({ interviewId }) => interviewId === null || !erased.has(interviewId));
  const gone = [...erasedThere, ...leaving.filter(({ id }) => !taken.has(id))];
  return { report, changed: [...taken, ...heldAnew], gone: gone.map(({ id, mrKey }) => ({ id, mrKey })) };

  /** What stays: that interviews were erased, that it was logged, and what this browser knows of its own keeping. */
  async function clear(): Promise<void> {
    const stays = ['tombstones', 'erasures', 'keeping'];
    for (const table of main.tables) if (!stays.includes(table.name)) await table.clear();
  }

  /** The ids that were erased on either side. What is still here and was erased there goes here too. */
  async function uniteTombstones(): Promise<Set<string>> {
    const all = new Set(await main.tombstones.toCollection().primaryKeys());
    const isLogged = await linesToCome(main, staged, from);
    for (const tombstone of await from(() => staged.tombstones.toArray())) {
      const { id, erasedAt } = tombstone;
      const interview = replaces ? undefined : await main.interviews.get(id);
      if (interview?.legalHold) {
        report.interviews.held += 1;
        continue;
      }
      if (interview) {
        report.interviews.gone += 1;
        erasedThere.push(interview);
        if (writes) await eraseOne(main, id, { at: erasedAt, newId, isLogged });
      }
      if (all.has(id)) continue;
      all.add(id);
      if (writes) await main.tombstones.put(tombstone);
    }
    return all;
  }

  async function takeInterview(brought: Interview): Promise<void> {
    const interview = texts.pointed(brought);
    const { id } = interview;
    if (erased.has(id)) {
      report.interviews.erased += 1;
      withheld.push(interview);
      return;
    }
    if (!staying.has(id)) {
      report.interviews.new += 1;
      take(interview);
      return;
    }
    const mine = await readUnit(main, id);
    const read = await from(() => readUnit(staged, id));
    const theirs = read && { ...read, file: { ...read.file, interview } };
    if (!mine || !theirs)
      throw new Error('The stored interviews changed while they were compared. Try again.');
    const wins = chooseUnit(mine, theirs);
    report.interviews[wins] += 1;
    const legalHold = isHeld(mine, theirs);
    if (wins === 'backup') take({ ...interview, legalHold });
    else if (legalHold && !mine.file.interview.legalHold) {
      heldAnew.add(id);
      staying.set(id, { ...mine.file.interview, legalHold });
    }
    if (wins === 'same') return;
    const [hereAt, backupAt] = [revisionOf(mine), revisionOf(theirs)];
    const { candidate, role, level } = wins === 'here' ? mine.file.interview : interview;
    const about = { kind: 'interview', key: id } as const;
    const named = { interview: { candidate, role, level }, title: null };
    report.conflicts.push({ ...about, ...named, wins, hereAt, backupAt });
    if (!writes) return;
    const loses = wins === 'here' ? theirs : mine;
    await setAside({
      ...about,
      interviewId: id,
      updatedAt: revisionOf(loses),
      from: wins === 'here' ? 'backup' : 'here',
      contents: await asBackup(loses, wins === 'here' ? brought : null),
    });
    if (wins === 'backup') await removeUnit(main, id);
  }

  function take(interview: Interview): void {
    taken.add(interview.id);
    staying.set(interview.id, interview);
  }

  /** `brought`: of one of the backup, as it names its texts there. */
  async function asBackup(unit: Unit, brought: Interview | null): Promise<string> {
    const { rubric, exercise } = brought
      ? await from(() => readTexts(staged, brought))
      : await readTexts(main, unit.file.interview);
    if (!rubric)
      throw new Error(
        `The rubric ${unit.file.interview.rubricId} of an interview is missing here. Nothing was changed.`,
      );
    const { interview } = unit.file;
    return unitAsBackup(
      unit,
      { ...rubric, id: interview.rubricId },
      exercise && interview.exerciseId !== null ? { ...exercise, id: interview.exerciseId } : null,
    );
  }

  async function setAside(one: Omit<SetAside, 'id' | 'at'>): Promise<void> {
    // The same again is the same row: a backup that is restored twice sets nothing aside twice.
    const id = `${one.kind}:${textHash(`${one.key}\n${one.contents}`)}`;
    if (!(await main.setAside.get(id))) await main.setAside.add({ ...one, id, at });
  }

  async function takeRows(name: ByItself): Promise<void> {
    const table = main.table<object, unknown>(name);
    const brings = staged.table<object, unknown>(name);
    const done = new Set<string>();
    const takePage = async (rows: object[]): Promise<void> => {
      for (const brought of rows) {
        const row = withoutErased(await texts.inItsPlace(name, brought, restedOn));
        // Two of the backup may be the same text, of which one lies here.
        const key = JSON.stringify(primaryKey(table, row));
        if (done.has(key)) continue;
        done.add(key);
        const stored = replaces ? undefined : await table.get(primaryKey(table, row));
        const mine = stored && withoutErased(stored);
        const wins = mine ? chooseRow(name, mine, row) : 'new';
        report.others[wins] += 1;
        if (mine && (wins === 'here' || wins === 'backup')) await setRowAside(name, mine, row, wins);
        const kept = mine && wins !== 'backup' ? mine : row;
        if (writes && kept !== stored) await table.put(kept);
      }
    };
    await eachPage(brings, PAGE, takePage, from);
  }

  /** A session counts, and says of no interview that was erased; one that is here says so no longer by the time that it is written. */
  function withoutErased(row: object): object {
    const { interviewId } = row as Partial<RowOf<'sessions'>>;
    return typeof interviewId === 'string' && erased.has(interviewId) ? { ...row, interviewId: null } : row;
  }

  async function setRowAside(name: ByItself, mine: object, theirs: object, wins: 'here' | 'backup') {
    const { key, interviewId } = keyOf(name, mine);
    const kind = kindOf(name);
    const [hereAt, backupAt] = [changedAt(name, mine), changedAt(name, theirs)];
    const title = rowTitle(wins === 'here' ? mine : theirs);
    report.conflicts.push({ kind, key, wins, hereAt, backupAt, interview: null, title });
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

  async function copy<N extends TableName>(name: N, wanted: (row: RowOf<N>) => boolean): Promise<void> {
    const takePage = async (rows: object[]): Promise<void> => {
      const those = (rows as RowOf<N>[]).filter(wanted);
      if (writes && those.length > 0) await main.table(name).bulkPut(those);
    };
    const size = name === 'received' || name === 'setAside' ? FEW : PAGE;
    await eachPage(staged.table<object, unknown>(name), size, takePage, from);
  }
}
