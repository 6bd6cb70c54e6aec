import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Review } from '@/core/merge-request/merge-request';
import type { OpeningTrouble } from './database/opening';
import type { Gateway } from './gateway';
import type { Ask, JumpTarget, Published, Spot, Surface } from './messages/protocol';
import { reviewOf } from './messages/review-text';
import { mergeArrived, type ArrivedReview } from '@/core/merge-request/merge-arrived';
import { mergeReading } from '@/core/merge-request/merge-reading';
import { createArrivals } from './arrivals';

/**
 * Whether news of the merge request is being looked for: `tab-gone` where no tab shows it any more, `paused` while
 * nobody sees this surface.
 */
type LiveState = 'on' | 'tab-gone' | 'paused';

export interface ReviewState {
  /**
   * Null until the surface is known; `no-interview` where this frame was not opened by Second Chair itself,
   * `not-chosen` where a side panel or window was not opened for any interview.
   */
  surface: Surface | 'no-interview' | 'not-chosen' | null;
  review: Review;
  /** True once the stored review has been pulled. */
  loaded: boolean;
  /** What `refresh` or `jump` could not do, as a sentence; null otherwise. */
  problem: string | null;
  /** Why nothing of the stored data can be read, so that there is nothing to show; null where it can. */
  unreadable: OpeningTrouble | null;

  live: LiveState;
  /** GitLab wanted a pause: no news is looked for before then (epoch ms). Null where there is none; it may have passed. */
  lookAgainAt: number | null;
  /**
   * What is to be shown as soon as it is there: the entry of a comment, or a place that was searched for. Null where
   * nothing was asked for.
   */
  wanted: Wanted | null;

  /** Asks what this surface is about. Null for a frame that has no key. */
  claim(key: SurfaceKey | null): Promise<void>;
  load(): Promise<void>;
  refresh(): Promise<void>;
  /** Looks for news; with `force` everything is read anew. What is found arrives like any reading. */
  look(force: boolean): Promise<void>;
  jump(target: JumpTarget): Promise<void>;
  /** What was wanted is in sight. */
  wantedShown(): void;
}

/**
 * A comment by its number in GitLab, a place as the search names it (`core/search/place`), as it came and so unchecked, or
 * where one was when everything was hidden.
 */
export type Wanted = { noteId: number } | { kind: string; id: string } | { spot: Spot };

/** How a surface says which it is: a frame by its one-time key, any other by where it stands. */
export type SurfaceKey = Ask<'surface.claim'> | Ask<'surface.pinned'>;

type EntryWish = Published & { type: 'show-entry' };

export type ReviewStore = StoreApi<ReviewState>;

/** What the surface is about; null where that is not known, or nothing. */
export function knownSurface({ surface }: Pick<ReviewState, 'surface'>): Surface | null {
  return typeof surface === 'string' ? null : surface;
}

const EMPTY: Review = {
  mergeRequest: null,
  participants: [],
  viewer: null,
  reading: null,
  records: [],
  diffs: [],
};
const TAB_GONE = 'The tab of this merge request is gone. Open the merge request again to read it.';

/** What is stored, over what is shown: a surface that heard nothing for a while learns what was marked meanwhile. */
function withStored(shown: Review, stored: Review): Review {
  const reading = stored.reading ?? shown.reading;
  return reading ? mergeArrived(shown, { ...stored, reading }) : stored;
}

/**
 * What was read of the merge request that this surface is about, and what arrives while it is open. While `isBusy`,
 * details that arrive after the end of a read are held back.
 */
export function createReviewStore(gateway: Gateway, isBusy: () => boolean = () => false): ReviewStore {
  return createStore<ReviewState>()((set, get) => {
    const surface = (): Surface | null => knownSurface(get());
    const claimBy = (key: SurfaceKey) =>
      'nonce' in key ? gateway.request('surface.claim', key) : gateway.request('surface.pinned', key);

    const arrivals = createArrivals({
      isBusy,
      draw: (pages) => set(({ review }) => ({ review: pages.reduce(mergeArrived, review) })),
      count: ({ reading }) =>
        set(({ review }) => ({ review: { ...review, reading: mergeReading(review.reading, reading) } })),
    });
    /** What arrived while the stored review is on its way. */
    const since = new Set<ArrivedReview[]>();
    const receive = (published: Published): void => {
      if (published.type !== 'review-arrived' || published.mrKey !== surface()?.mrKey) return;
      arrivals.add(published.review);
      for (const list of since) list.push(published.review);
    };

    // A mark that is clicked while the frame loads is heard before it is known which surface this is.
    let early: EntryWish | null = null;
    const want = (wish: EntryWish): void => {
      const known = surface();
      if (!known) early = wish;
      else if (wish.mrKey === known.mrKey && wish.tabId === known.tabId)
        set({ wanted: { noteId: wish.noteId } });
    };

    const pause = ({ mrKey, until }: Published & { type: 'look-waiting' }): void => {
      if (mrKey === surface()?.mrKey) set({ lookAgainAt: until });
    };

    /** How often something of this merge request was erased: what was asked for before that is not shown. */
    let erasures = 0;
    /** The mark of that which the background answered last; null until it has. It tells also of what was not heard of here. */
    let lastMark: string | null = null;
    const forget = ({ mrKeys }: Published & { type: 'interviews-erased' }): void => {
      const mrKey = surface()?.mrKey ?? null;
      if (mrKey === null || !mrKeys.includes(mrKey)) return;
      erasures += 1;
      arrivals.drawAll();
      set({ review: EMPTY, wanted: null });
      // Where others are about it, their part of it is still there. What can't be had now comes with the next reading.
      get()
        .load()
        .catch(() => undefined);
    };

    gateway.subscribe((published) => {
      // What can't be had now stays as it was.
      if (published.type === 'reconnected')
        get()
          .load()
          .catch(() => undefined);
      else if (published.type === 'interviews-erased') forget(published);
      else if (published.type === 'show-entry') want(published);
      else if (published.type === 'look-waiting') pause(published);
      else receive(published);
    });

    return {
      surface: null,
      review: EMPTY,
      loaded: false,
      problem: null,
      unreadable: null,
      live: 'paused',
      lookAgainAt: null,
      wanted: null,

      async claim(key) {
        const claimed = key === null ? null : await claimBy(key);
        const { noteId, spot } = claimed ?? {};
        const nothing = key !== null && 'is' in key ? 'not-chosen' : 'no-interview';
        set({
          surface: claimed ?? nothing,
          ...(spot && { wanted: { spot } }),
          ...(noteId !== undefined && { wanted: { noteId } }),
        });
        if (early) want(early);
        early = null;
      },

      async load() {
        const mrKey = surface()?.mrKey;
        if (mrKey === undefined) return;
        if (mrKey === null) {
          set({ loaded: true });
          return;
        }
        arrivals.drawAll();
        const { review: shown } = get();
        const before = erasures;
        // Goes with what is shown now: of two loads at the same time neither puts back what the other has replaced.
        const known = lastMark;
        const meanwhile: ArrivedReview[] = [];
        since.add(meanwhile);
        try {
          const answer = await gateway.request('review.load', { mrKey });
          if (before !== erasures) return;
          const stored = reviewOf(answer.text, mrKey);
          const isErased = known !== null && answer.erasureMark !== known;
          lastMark = answer.erasureMark;
          // What is shown is older than what is stored, and what has just arrived is newer.
          const review = meanwhile.reduce(mergeArrived, isErased ? stored : withStored(shown, stored));
          set({ loaded: true, review });
        } finally {
          since.delete(meanwhile);
        }
      },

      async refresh() {
        const known = surface();
        if (!known || known.mrKey === null) return;
        const { mrKey, tabId } = known;
        const { started } = await gateway.request('review.refresh', { mrKey, tabId });
        set({ problem: started ? null : TAB_GONE });
      },

      async look(force) {
        const known = surface();
        if (!known || known.mrKey === null) return;
        const { mrKey, tabId } = known;
        const answer = await gateway.request('review.look', { mrKey, tabId, force });
        if (answer.state === 'tab-gone') {
          set({ live: 'tab-gone' });
          return;
        }
        // It may have been opened again in another tab, which is then the one to read and to jump in.
        const moved = answer.tabId === tabId ? {} : { surface: { ...known, tabId: answer.tabId } };
        const lookAgainAt = answer.state === 'waiting' ? answer.until : null;
        set(({ problem }) => ({
          live: 'on',
          lookAgainAt,
          problem: problem === TAB_GONE ? null : problem,
          ...moved,
        }));
      },

      wantedShown() {
        set({ wanted: null });
      },

      async jump(target) {
        const known = surface();
        if (!known || known.mrKey === null) return;
        const { mrKey, tabId } = known;
        const { done } = await gateway.request('review.jump', { mrKey, tabId, target });
        set({ problem: done ? null : TAB_GONE });
      },
    };
  });
}
