import { joinTraces, TRACE_KINDS, tracesOf, type Traces } from '@/core/keeping/traces';
import { subjectAccessPage } from '@/core/keeping/subject-access-page';
import { eraseInterviews, HeldError, type ErasedInterviews } from '../database/erase-interviews';
import { interviewRepository } from '../database/interview-repository';
import { retentionRepository } from '../database/retention-repository';
import { subjectAccessRepository } from '../database/subject-access-repository';
import { createErasing } from './erasing';
import type { HandlerDeps, Handlers } from './handlers';
import type { Answer } from './protocol';
import type { retentionRequests } from './retention-requests';

type Deps = Pick<HandlerDeps, 'database' | 'reviews' | 'platform' | 'publish' | 'now'>;

/** Erases interviews and unused reviews, with all that goes with it outside of the tables (`createErasing`). */
export function createEraser(deps: Deps) {
  const { database, now } = deps;
  const erasing = createErasing(deps);
  const newId = (): string => crypto.randomUUID();
  const { due, eraseUnused, purge, unusedReviews } = retentionRepository(database);

  return {
    erase: async (ids: readonly string[]): Promise<ErasedInterviews> => {
      const going = (await database.interviews.bulkGet([...ids])).filter((one) => one !== undefined);
      // Asked before anything is let go of: what is being read of a held one goes on.
      if (going.some(({ legalHold }) => legalHold)) throw new HeldError();
      const keys = [...new Set(going.flatMap(({ mrKey }) => mrKey ?? []))];
      return erasing(keys, () => eraseInterviews(database, ids, { reason: 'erased', at: now(), newId }));
    },
    eraseUnused: async (): Promise<ErasedInterviews> => {
      const keys = await unusedReviews(() => true);
      return erasing(keys, async () => ({
        interviews: [],
        forgotten: await eraseUnused(),
        shared: [],
        orphans: false,
      }));
    },
    /** What the start of the browser does: announces, withdraws, erases. */
    purge: async (): Promise<ErasedInterviews> => {
      const { anything, mrKeys } = await due(now());
      const act = () => purge(now(), newId);
      return anything ? erasing(mrKeys, act) : act();
    },
  };
}

/** What the background does about how long interviews are kept. */
export function retentionHandlers(deps: Deps): Pick<Handlers, keyof typeof retentionRequests> {
  const { database, reviews, platform } = deps;
  const retention = retentionRepository(database);
  const interviews = interviewRepository(database);
  const eraser = createEraser(deps);

  /** By what all of these would be known again; of what is gone already, by the id. */
  const tracesBefore = async (ids: readonly string[]): Promise<Traces> => {
    const all = ids.map(async (id): Promise<Traces> => {
      const loaded = await interviews.load(id);
      if (!loaded) return { id: [id], name: [], username: [], text: [] };
      const { mrKey } = loaded.file.interview;
      return tracesOf(loaded.file, mrKey === null ? null : await reviews.load(mrKey));
    });
    return joinTraces(await Promise.all(all));
  };

  const erase = async (ids: readonly string[]): Promise<Answer<'retention.erase'>> => {
    const traces = await tracesBefore(ids);
    let gone: ErasedInterviews;
    try {
      gone = await eraser.erase(ids);
    } catch (error) {
      if (error instanceof HeldError) return { outcome: 'refused', reason: error.message };
      throw error;
    }
    const [inTables, inStorage, remains] = await Promise.all([
      retention.search(traces),
      platform.retention.searchStorage(traces),
      retention.remains(),
    ]);
    return {
      outcome: 'erased',
      interviews: gone.interviews.length,
      shared: gone.shared.length,
      searchedFor: TRACE_KINDS.filter((kind) => traces[kind].length > 0),
      // The tombstone is nothing but the id: it is among what remains.
      left: [...inTables, ...inStorage].filter(({ where }) => where !== 'tombstones'),
      remains,
    };
  };

  return {
    'retention.list': async () => ({
      ...(await retention.overview()),
      sweep: await platform.retention.sweepState(),
    }),
    'retention.notice': async ({ interviewId }) => (await database.purgeNotices.get(interviewId)) ?? null,
    'retention.erase': ({ interviewIds }) => erase(interviewIds),
    'retention.erase-unused': async () => ({ mergeRequests: (await eraser.eraseUnused()).forgotten.length }),
    'retention.sweep': () => platform.retention.sweep(),
    'retention.access': async ({ interviewIds }) => {
      const bundle = await subjectAccessRepository(database, reviews).gather(interviewIds, deps.now());
      return { json: JSON.stringify(bundle, null, 2), html: subjectAccessPage(bundle) };
    },
  };
}
