import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Gateway } from './gateway';
import type { Counted, FromSearch, HitGroup, ToSearch } from './search/search-messages';

/** How many places are shown at first, and how many more each time. */
const FIRST_PLACES = 50;

export interface SearchState {
  query: string;
  /** What was found for the query, or while that is looked for, for the one before; null before the first. */
  groups: HitGroup[] | null;
  /** The query that `groups` are for. */
  foundFor: string;
  /** How many there are in all, for what `groups` are for; null while they are being counted. */
  counted: Counted | null;
  /** How much of what is stored can be searched; null before anything is known of it. */
  reading: { read: number; known: number } | null;
  /** Why nothing can be searched, as a sentence; null otherwise. */
  problem: string | null;

  /** Begins to read what is stored, as somebody is about to search. */
  prepare(): void;
  /** Looks for it in everything, as it is typed. An empty text ends the search. */
  search(query: string): void;
  /** Shows more of what was found. */
  showMore(): void;
}

export type SearchStore = StoreApi<SearchState>;

/** The page's end of the search: what says things to it, and how its answers are heard. */
export interface SearchEngine {
  tell: (message: ToSearch) => void;
  hear: (listener: (answer: FromSearch) => void) => void;
}

/**
 * The search of one page. `startEngine` is called when somebody is about to search, so that who does not has nothing read; from
 * then on the engine hears what the background publishes.
 */
export function createSearchStore(gateway: Gateway, startEngine: () => SearchEngine): SearchStore {
  return createStore<SearchState>()((set, get) => {
    let engine: SearchEngine | null = null;
    let ask = 0;
    let most = FIRST_PLACES;

    const start = (): SearchEngine => {
      const started = startEngine();
      started.hear(receive);
      gateway.subscribe((published) => {
        switch (published.type) {
          case 'interview-changed':
          case 'scorecards-changed':
            started.tell({ type: 'interview-changed', interviewId: published.interviewId });
            return;
          case 'review-arrived':
            started.tell({ type: 'review-changed', mrKey: published.mrKey });
            return;
          case 'interviews-erased':
            // Other interviews may be about these, and what was read of them is less.
            for (const mrKey of published.mrKeys) started.tell({ type: 'review-changed', mrKey });
            return;
          case 'reconnected':
            started.tell({ type: 'read-anew' });
            return;
          default:
        }
      });
      return started;
    };

    function receive(answer: FromSearch): void {
      switch (answer.type) {
        case 'found':
          if (answer.ask === ask)
            set(({ counted, foundFor, query }) => ({
              groups: answer.groups,
              foundFor: query,
              // More of the same, or the same anew: what was counted stands until it is counted again.
              counted: answer.counted ?? (foundFor === query ? counted : null),
            }));
          return;
        case 'counted':
          if (answer.ask === ask) set({ counted: { places: answer.places, interviews: answer.interviews } });
          return;
        case 'reading':
          set({
            reading: { read: answer.read, known: answer.known },
            // All of it could be read: what went wrong before does so no longer.
            ...(answer.read === answer.known && { problem: null }),
          });
          return;
        case 'failed':
          set({ problem: answer.message });
      }
    }

    const prepared = (): SearchEngine => {
      engine ??= start();
      return engine;
    };
    const look = (query: string): void => {
      ask += 1;
      prepared().tell({ type: 'search', ask, query, most });
    };

    return {
      query: '',
      groups: null,
      foundFor: '',
      counted: null,
      reading: null,
      problem: null,
      prepare: () => void prepared(),
      search(query) {
        most = FIRST_PLACES;
        const empty = query.trim() === '';
        set({ query, ...(empty && { groups: null, counted: null }) });
        if (!empty || engine) look(query);
      },
      showMore() {
        most += FIRST_PLACES;
        look(get().query);
      },
    };
  });
}
