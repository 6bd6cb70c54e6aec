import type { ArrivedReview } from '@/core/merge-request/merge-arrived';

/**
 * How long what comes is held back to be drawn together, after the first drawing, the second and every later one. The
 * first pages of everything are asked for at once and come within a moment: the first comments stand among them. A
 * thousand comments of a fast GitLab are there before the second pause is over: drawing most of them a moment before all
 * of them is time that the last ones wait. Drawing a long timeline anew takes a while, and the last ones wait for it too.
 */
const PAUSES_MS = [60, 400, 1_600] as const;

/** Details come after the end, by the hundred, and nobody waits for one of them. */
const DETAILS_PAUSE_MS = 3_000;

/** The count of pages goes on several times a second and no more: each time, all that shows it is drawn anew. */
const COUNT_PAUSE_MS = 150;

/** How soon to look again whether details may be drawn. */
const LOOK_AGAIN_MS = 200;

/** What is done with what has arrived: drawn, or only counted until it is drawn. */
export interface Drawing {
  draw: (pages: ArrivedReview[]) => void;
  /** Called while answers wait to be drawn, with the newest of them. */
  count: (page: ArrivedReview) => void;
  /** Whether somebody is in the middle of something that drawing would make stutter, such as scrolling. */
  isBusy: () => boolean;
}

export interface Arrivals {
  /** Takes an answer. */
  add: (page: ArrivedReview) => void;
  /** Draws what waits. */
  drawAll: () => void;
}

/**
 * Answers come faster than they can be drawn, and a timeline is drawn as a whole: the first is drawn at once, then what
 * has come together after short pauses and then after long ones, and the end at once again. So ten times the answers take
 * one more drawing or two, not ten times as many. Details, which come after the end, are drawn seldom, and never while somebody is busy.
 */
export function createArrivals({ draw, count, isBusy }: Drawing): Arrivals {
  let waiting: ArrivedReview[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauses: readonly number[] = PAUSES_MS;
  let readId = '';
  let startedAt = 0;
  let ended = false;
  let counting: ReturnType<typeof setTimeout> | undefined;
  let uncounted: ArrivedReview | null = null;

  const countOne = (page: ArrivedReview): void => {
    uncounted = page;
    counting ??= setTimeout(countNext, COUNT_PAUSE_MS);
  };

  const countNext = (): void => {
    counting = undefined;
    if (!uncounted) return;
    count(uncounted);
    uncounted = null;
    counting = setTimeout(countNext, COUNT_PAUSE_MS);
  };

  const drawAll = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    // What is drawn is counted with it.
    uncounted = null;
    const pages = waiting;
    waiting = [];
    draw(pages);
    timer = ended ? setTimeout(drawDetails, DETAILS_PAUSE_MS) : setTimeout(drawAll, pauses[0]);
    if (pauses.length > 1) pauses = pauses.slice(1);
  };

  const drawDetails = (): void => {
    clearTimeout(timer);
    // Another read may have begun meanwhile, and its comments wait for nobody.
    if (waiting.length > 0 && ended && isBusy()) timer = setTimeout(drawDetails, LOOK_AGAIN_MS);
    else drawAll();
  };

  const add = (page: ArrivedReview): void => {
    const { finishedAt, pagesFetched, pagesKnown } = page.reading;
    // Of two tabs that read at the same time, the later read is followed.
    if (page.reading.readId !== readId && page.reading.startedAt >= startedAt) {
      startedAt = page.reading.startedAt;
      readId = page.reading.readId;
      pauses = PAUSES_MS;
      ended = false;
      // A pause after the read before is none of this one's.
      clearTimeout(timer);
      timer = undefined;
    }
    // The end is told again when the last detail has come, which is no reason to disturb anybody.
    const ends = finishedAt !== null && !ended;
    ended ||= ends;
    waiting.push(page);
    const last = ended && pagesFetched === pagesKnown;
    if (ends || (timer === undefined && !ended)) {
      drawAll();
      return;
    }
    if (timer === undefined || last) drawDetails();
    if (waiting.length > 0) countOne(page);
  };

  return { add, drawAll };
}
