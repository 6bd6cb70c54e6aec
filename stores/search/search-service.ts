import { excerptOf } from '@/core/search/excerpt';
import type { FoundText } from '@/core/search/found-text';
import { indexInterview, type Indexed, type IndexedFacts } from '@/core/search/indexed';
import { parseQuery } from '@/core/search/query';
import { matchesIn, type Match } from '@/core/search/scan';
import { messageOf } from '../message-of';
import type { Counted, FromSearch, HitGroup, ToSearch } from './search-messages';

/** What is stored, as the search reads it. */
export interface SearchSource {
  /** The ids of all interviews, those first that are searched first. */
  list: () => Promise<string[]>;
  /** Null where there is no such interview, any more. */
  read: (id: string) => Promise<{ facts: IndexedFacts; texts: FoundText[] } | null>;
  /** Called when nothing is read for a while: what was held for it may go. */
  rest: () => void;
}

export interface SearchDeps {
  source: SearchSource;
  send: (answer: FromSearch) => void;
  /** Milliseconds of a clock that only goes forward. */
  clock: () => number;
  /** Ends when what has arrived meanwhile has been heard. */
  breathe: () => Promise<void>;
  /** Calls back after that many milliseconds. */
  later: (act: () => void, ms: number) => void;
}

/** So long is scanned, or read, until somebody else is heard: a newer question ends an older one. */
const SLICE_MS = 8;
/** What changes while somebody types or a merge request is read is read once. */
const SETTLE_MS = 300;
/** So long after a failure everything is read again, or as soon as something else is searched for. */
const TRY_AGAIN_MS = 5_000;
/** What arrives of a merge request is told before it is stored; so long after its end it is. */
const SETTLE_REVIEW_MS = 3_000;

/**
 * The search over everything: holds the texts of all interviews, folded, and looks through them. Nothing but what the
 * database has is in it: an interview that is gone is gone from here as soon as that is heard. Answers `receive`.
 */
export function createSearchService({ source, send, clock, breathe, later }: SearchDeps) {
  let indexed: Indexed[] = [];
  let asked: { ask: number; words: string[]; most: number } | null = null;
  let running = 0;
  /** Ids of interviews that are to be read again; null: all of them. */
  let stale: Set<string> | null = null;
  /** Merge requests of which something has just arrived. */
  const arriving = new Set<string>();
  let everything = true;
  let reading = false;
  /** The last reading failed: what is held may be too old, or too little. */
  let failed = false;

  /** Puts one interview where it belongs, or takes it away. */
  function place(id: string, one: Indexed | null): void {
    const others = indexed.filter((other) => other.id !== id);
    if (!one) {
      indexed = others;
      return;
    }
    const at = others.findIndex(({ order }) => order < one.order);
    others.splice(at < 0 ? others.length : at, 0, one);
    indexed = others;
  }

  async function readOne(id: string): Promise<void> {
    const found = await source.read(id);
    place(id, found && indexInterview(found.facts, found.texts));
  }

  async function readAll(): Promise<void> {
    const ids = await source.list();
    const known = new Set(ids);
    indexed = indexed.filter(({ id }) => known.has(id));
    let until = clock() + SLICE_MS;
    send({ type: 'reading', read: 0, known: ids.length });
    for (const [index, id] of ids.entries()) {
      await readOne(id);
      if (clock() < until) continue;
      send({ type: 'reading', read: index + 1, known: ids.length });
      await breathe();
      until = clock() + SLICE_MS;
    }
    send({ type: 'reading', read: ids.length, known: ids.length });
  }

  /** Reads whatever is stale until nothing is. What becomes stale meanwhile is read after it. */
  async function catchUp(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      while (everything || stale) {
        const all = everything;
        const some = stale ?? new Set();
        everything = false;
        stale = null;
        if (all) await readAll();
        else for (const id of some) await readOne(id);
        failed = false;
        if (asked) void look();
      }
    } catch (error) {
      everything = true;
      failed = true;
      later(tryAgain, TRY_AGAIN_MS);
      send({ type: 'failed', message: messageOf(error) });
    } finally {
      reading = false;
      source.rest();
    }
  }

  function tryAgain(): void {
    if (failed) void catchUp();
  }

  function markStale(id: string): void {
    if (stale) stale.add(id);
    else {
      stale = new Set([id]);
      later(() => void catchUp(), SETTLE_MS);
    }
  }

  function markReviewStale(mrKey: string): void {
    if (arriving.has(mrKey)) return;
    arriving.add(mrKey);
    later(() => {
      arriving.delete(mrKey);
      for (const one of indexed) if (one.mrKey === mrKey) markStale(one.id);
    }, SETTLE_REVIEW_MS);
  }

  /** Looks through everything; the first places are told as soon as they are found. A newer question ends it. */
  async function look(): Promise<void> {
    if (!asked) return;
    const { ask, most, words } = asked;
    running += 1;
    const mine = running;
    const first: Match[] = [];
    const progress = { told: false };
    let places = 0;
    let interviews = 0;
    const tell = (counted: Counted | null) => {
      progress.told = true;
      send({ type: 'found', ask, groups: groupsOf(first, words), counted });
    };
    let until = clock() + SLICE_MS;
    for (const interview of words.length === 0 ? [] : indexed) {
      const before = places;
      for (const match of matchesIn(interview, words)) {
        places += 1;
        if (first.length < most) first.push(match);
      }
      if (places > before) interviews += 1;
      if (!progress.told && first.length === most) tell(null);
      if (clock() < until) continue;
      await breathe();
      if (mine !== running) return;
      until = clock() + SLICE_MS;
    }
    if (progress.told) send({ type: 'counted', ask, places, interviews });
    else tell({ places, interviews });
  }

  return {
    /** Reads everything that is stored. */
    start: catchUp,
    receive(message: ToSearch): void {
      switch (message.type) {
        case 'search':
          asked = { ask: message.ask, words: parseQuery(message.query), most: message.most };
          void look();
          tryAgain();
          return;
        case 'interview-changed':
          markStale(message.interviewId);
          return;
        case 'review-changed':
          markReviewStale(message.mrKey);
          return;
        case 'read-anew':
          everything = true;
          void catchUp();
      }
    },
  };
}

function groupsOf(matches: readonly Match[], words: readonly string[]): HitGroup[] {
  const groups: HitGroup[] = [];
  for (const { interview, index } of matches) {
    const found = interview.texts[index];
    if (!found) continue;
    const { about, id, kind, text } = found;
    const hit = { kind, id, about, excerpt: excerptOf(text, words) };
    const last = groups.at(-1);
    if (last?.interviewId === interview.id) last.hits.push(hit);
    else groups.push({ interviewId: interview.id, hits: [hit] });
  }
  return groups;
}
