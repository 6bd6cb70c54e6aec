import type { ActivityRecord } from '@/core/activity/activity-event';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Reading, Source } from '@/core/merge-request/merge-request';
import { isStanding } from '@/core/merge-request/standing';
import type { SeenInRead } from '@/core/merge-request/mark-absent';

/** Which answer of GitLab something came with: the page of a source, and its HTTP status. */
export interface AnswerPage {
  source: Source;
  page: number;
  status: number;
}

/** What one read has given so far. */
export interface SeenRead extends SeenInRead {
  mrKey: string;
  eventIds: Set<string>;
  /** Ids of the threads that came. */
  recordIds: Set<string>;
  /** Threads that came without a comment that is stored, or with one that was missing before. */
  changed: Set<string>;
  /** The source and page of each answer: one that was sent again, as nobody had answered, is one all the same. */
  answers: Set<string>;
  /** Pages that came, of the discussions and of what tells how things stand. */
  pages: Map<Source, Set<number>>;
  /** Of these, the ones of which a page was answered without its content. */
  emptyHanded: Set<Source>;
}

/** A list that tells how things stand and of which a read gave everything. */
export interface WholeList {
  source: Source;
  /** It has this many pages now. */
  pages: number;
}

/** What was stored of some records, what came, and both together. */
interface Merged {
  mrKey: string;
  known: readonly ActivityRecord[];
  arrived: readonly ActivityRecord[];
  merged: readonly ActivityRecord[];
}

interface Seen {
  discussions: SeenRead | null;
  lists: WholeList[];
}
const NOTHING: Seen = { discussions: null, lists: [] };

/** What the ids of threads begin with. */
export const THREAD = 'thread:';
/** More reads than this are not under way at once; the oldest is forgotten, and marks nothing. */
const MOST_READS = 8;

/**
 * Remembers in memory what the reads under way have given. A worker that the browser stopped has forgotten it: its
 * read then lacks answers and can't be judged, and the next one is.
 */
export function createSeenInReads() {
  const reads = new Map<string, SeenRead>();

  const readOf = ({ mrKey, readId, startedAt }: Reading): SeenRead => {
    const known = reads.get(`${mrKey} ${readId}`);
    if (known) return known;
    const read: SeenRead = {
      mrKey,
      readId,
      startedAt,
      eventIds: new Set(),
      recordIds: new Set(),
      changed: new Set(),
      internal: false,
      recognised: false,
      answers: new Set(),
      pages: new Map(),
      emptyHanded: new Set(),
    };
    reads.set(`${mrKey} ${readId}`, read);
    for (const key of reads.keys()) if (reads.size > MOST_READS) reads.delete(key);
    return read;
  };

  return {
    /** Notes an answer of which all could be used or not: what matters is that it came and what it gave. */
    note(arrived: ArrivedReview, { source, page, status }: AnswerPage): void {
      const read = readOf(arrived.reading);
      read.answers.add(`${source} ${page}`);
      if (source !== 'discussions' && !isStanding(source)) return;
      if (status !== 200) read.emptyHanded.add(source);
      read.pages.set(source, (read.pages.get(source) ?? new Set()).add(page));
      if (source !== 'discussions') return;
      for (const { id, events } of arrived.records) {
        read.recordIds.add(id);
        for (const event of events) {
          read.eventIds.add(event.id);
          if (event.kind === 'comment' && event.internal) read.internal = true;
        }
      }
    },

    /**
     * Notes what putting records together with what was stored has shown: that some were known, and which now hold more
     * than came, or something that was missing.
     */
    noteMerged({ mrKey, known, arrived, merged }: Merged): void {
      const open = [...reads.values()].filter((read) => read.mrKey === mrKey);
      const threads = new Set(known.map(({ id }) => id).filter((id) => id.startsWith(THREAD)));
      if (open.length === 0 || threads.size === 0) return;
      const came = new Map(arrived.map(({ id, events }) => [id, events.length]));
      const changed = merged.filter(
        ({ id, events }) => threads.has(id) && (events.length !== came.get(id) || events.some(isMissed)),
      );
      for (const read of open) {
        read.recognised ||= [...threads].some((id) => read.recordIds.has(id));
        for (const { id } of changed) read.changed.add(id);
      }
    },

    /**
     * Forgets a read that has ended and gives what it saw: of the discussions (null where that is not known to be
     * everything) and the lists of which it is known. It is not where an answer was not seen by this worker, one came
     * without its content, something is missing, or pages do not follow each other from the first on.
     */
    end({ mrKey, readId, pagesFetched, pagesKnown, missing }: Reading): Seen {
      const read = reads.get(`${mrKey} ${readId}`);
      reads.delete(`${mrKey} ${readId}`);
      if (!read || read.answers.size !== pagesFetched || pagesFetched !== pagesKnown) return NOTHING;
      const isWhole = (source: Source, pages: ReadonlySet<number>): boolean =>
        !read.emptyHanded.has(source) &&
        missing.every((one) => one.source !== source) &&
        [...pages].every((page) => page <= pages.size);
      const whole = [...read.pages].filter(([source, pages]) => isWhole(source, pages));
      return {
        discussions: whole.some(([source]) => source === 'discussions') ? read : null,
        lists: whole
          .filter(([source]) => isStanding(source))
          .map(([source, { size }]) => ({ source, pages: size })),
      };
    },
  };
}

function isMissed(event: ActivityRecord['events'][number]): boolean {
  return event.kind === 'comment' && event.absence !== null;
}
