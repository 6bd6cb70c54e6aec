import type { ExcerptPart } from '@/core/search/excerpt';
import type { PlaceKind } from '@/core/search/place';

/** What the dashboard says to its search. `most`: how many places are wanted, the first of them. */
export type ToSearch =
  | { type: 'search'; ask: number; query: string; most: number }
  /** One interview was changed, begun or erased. */
  | { type: 'interview-changed'; interviewId: string }
  /** More was read of a merge request. */
  | { type: 'review-changed'; mrKey: string }
  /** Anything may have changed. */
  | { type: 'read-anew' };

/** One place where everything that was searched for stands. */
export interface Hit {
  kind: PlaceKind;
  id: string;
  about: string;
  excerpt: ExcerptPart[];
}

/** The places in one interview, in its own order. */
export interface HitGroup {
  interviewId: string;
  hits: Hit[];
}

/** How many places there are in all, in how many interviews. */
export interface Counted {
  places: number;
  interviews: number;
}

/** What the search answers. `ask` is that of the question. */
export type FromSearch =
  /** The first places. `counted` where everything has been looked through by then; it follows otherwise. */
  | { type: 'found'; ask: number; groups: HitGroup[]; counted: Counted | null }
  | ({ type: 'counted'; ask: number } & Counted)
  /** How much of what is stored can be searched already. */
  | { type: 'reading'; read: number; known: number }
  | { type: 'failed'; message: string };
