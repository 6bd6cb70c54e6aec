import { mergeDraft } from '@/core/notes/merge-draft';
import { sameData } from '@/core/merge-request/same-data';
import type { Review } from '@/core/merge-request/merge-request';
import type { Amendment } from '@/core/panel/amendment';
import type { Debrief } from '@/core/panel/debrief';
import { makeSeal } from '@/core/panel/make-seal';
import type { PanelRecords } from '@/core/panel/panel-records';
import type { Received } from '@/core/panel/received';
import type { Seal } from '@/core/panel/seal';
import { interviewRepository } from './interview-repository';
import type { Database } from './open-database';
import { MissingError, refuseOrphan } from './refuse-erased';

/** More scorecards than these are no panel. */
const MOST_RECEIVED = 50;

/** What becomes an amendment: whether it comes after others', the database knows. */
export type NewAmendment = Omit<Amendment, 'afterOthers'>;

/**
 * Sealed scorecards, amendments, other interviewers' scorecards and debrief notes. Every write is one transaction, and can
 * be repeated without doubling or changing anything.
 */
export function panelRepository(database: Database) {
  const { interviews, seals, amendments, received, debriefs, drafts, tombstones } = database;
  const own = [seals, amendments, received, debriefs];
  const { load: loadInterview } = interviewRepository(database);

  /** Everything there is of one interview; nothing where it is not sealed, or is not there. */
  function load(interviewId: string): Promise<PanelRecords> {
    const of = { interviewId };
    return database.transaction('r', own, async () => {
      const [seal, itsAmendments, itsReceived, itsDebriefs] = await Promise.all([
        seals.get(interviewId),
        amendments.where(of).toArray(),
        received.where(of).toArray(),
        debriefs.where(of).toArray(),
      ]);
      return { seal: seal ?? null, amendments: itsAmendments, received: itsReceived, debriefs: itsDebriefs };
    });
  }

  /**
   * Seals the scorecard as it is stored, and the interview with it. One that is sealed stays as it is, and is the answer.
   * `review`: what is known of the merge request.
   */
  function seal(
    interviewId: string,
    review: Review | null,
    moment: { at: number; timeZone: string },
  ): Promise<Seal> {
    return database.transaction('rw', database.tables, async () => {
      const loaded = await loadInterview(interviewId);
      if (!loaded) throw new MissingError();
      const before = await seals.get(interviewId);
      if (before) return before;
      const made = makeSeal({ ...loaded, review }, moment);
      await seals.add(made);
      await interviews.put({ ...loaded.file.interview, sealedAt: moment.at });
      return made;
    });
  }

  /** Inside a transaction. */
  async function sealOf(interviewId: string): Promise<Seal> {
    const stored = await seals.get(interviewId);
    if (!stored) throw new Error(NOT_SEALED);
    return stored;
  }

  /** Ends the draft that it was typed in, `field`, in the same transaction, where nothing else has been typed there. */
  function amend(amendment: NewAmendment, field: string): Promise<Amendment> {
    const { id, interviewId, text } = amendment;
    return database.transaction('rw', seals, amendments, drafts, async () => {
      const { othersOpenedAt } = await sealOf(interviewId);
      const before = await amendments.get(id);
      if (before) return before;
      const made: Amendment = { ...amendment, afterOthers: othersOpenedAt !== null };
      await amendments.add(made);
      const draft = await drafts.get([interviewId, field]);
      if (draft?.text.trim() === text.trim()) await drafts.delete([interviewId, field]);
      return made;
    });
  }

  /** The seal, under the name that the interviewer wants to have in the panel from now on. */
  function signAs(interviewId: string, author: string): Promise<Seal> {
    return database.transaction('rw', seals, async () => {
      const signed = { ...(await sealOf(interviewId)), author };
      await seals.put(signed);
      return signed;
    });
  }

  /**
   * Keeps another interviewer's scorecard. The same one again brings its new amendments; another one under the id of one
   * that is here is refused, as a scorecard is sealed once.
   */
  function receive(arrived: Received): Promise<void> {
    const { interviewId, id, receivedAt } = arrived;
    return database.transaction('rw', seals, received, async () => {
      const stored = await sealOf(interviewId);
      const before = await received.get([interviewId, id]);
      if (before && !isSameSeal(before, arrived)) throw new Error(SEALED_TWICE);
      if (!before && (await received.where({ interviewId }).count()) >= MOST_RECEIVED)
        throw new Error(`${MOST_RECEIVED} scorecards are open already. Remove one first.`);
      await received.put(before ? joinReceived(before, arrived) : arrived);
      await seals.put({ ...stored, othersOpenedAt: stored.othersOpenedAt ?? receivedAt });
    });
  }

  /** That it was open once stays known. */
  async function remove(interviewId: string, id: string): Promise<void> {
    await received.delete([interviewId, id]);
  }

  /** Answers the text that is stored now. `before`: the text that the surface knew as stored (`mergeDraft`). */
  function saveDebrief(debrief: Debrief, before: readonly string[]): Promise<string> {
    const key: [string, string] = [debrief.interviewId, debrief.topic];
    return database.transaction('rw', interviews, debriefs, tombstones, async () => {
      await refuseOrphan(database, debrief.interviewId);
      const stored = await debriefs.get(key);
      const text = mergeDraft(stored?.text ?? '', before, debrief.text);
      if (text === '') await debriefs.delete(key);
      else await debriefs.put({ ...debrief, at: stored?.at ?? debrief.at, text });
      return text;
    });
  }

  /** Of a backup, inside its transaction. */
  async function restore(records: PanelRecords): Promise<void> {
    if (records.seal) await seals.add(records.seal);
    await amendments.bulkAdd(records.amendments);
    await received.bulkAdd(records.received);
    await debriefs.bulkAdd(records.debriefs);
  }

  return { load, seal, amend, signAs, receive, remove, saveDebrief, restore };
}

/** Why others' scorecards stay shut. */
export const NOT_SEALED =
  'Your own scorecard is not sealed yet. Seal it first: what others rated can’t change what you think then.';

const SEALED_TWICE =
  'A scorecard of the same interview, but another one, is open here, and a scorecard is sealed once. Ask its author, and remove the one that does not hold.';

function isSameSeal(a: Received, b: Received): boolean {
  return a.sealedAt === b.sealedAt && sameData(a.scorecard, b.scorecard);
}

/** Amendments are never taken back: an older file that is opened later takes none away. */
function joinReceived(before: Received, arrived: Received): Received {
  const known = new Set(before.amendments.map(({ id }) => id));
  const added = arrived.amendments.filter(({ id }) => !known.has(id));
  return { ...before, author: arrived.author, amendments: [...before.amendments, ...added] };
}
