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

/** What the search answers. `ask` is that of the question. */
export type FromSearch =
  | { type: 'found'; ask: number; groups: HitGroup[] }
  /** How many there are in all, once everything was looked through. */
  | { type: 'counted'; ask: number; places: number; interviews: number }
  /** How much of what is stored can be searched already. */
  | { type: 'reading'; read: number; known: number }
  | { type: 'failed'; message: string };
