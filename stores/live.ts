import { readClock } from '@/core/call/clock';
import { MINUTE_MS } from '@/core/interview/interview';
import type { InterviewStore } from './interview-store';
import { knownSurface, type ReviewStore } from './review-store';

/** How long nothing has happened, and how often GitLab is asked then: whatever happens is shown within 30 seconds. */
const PACE = [
  { quietMs: 10 * MINUTE_MS, everyMs: 25_000 },
  { quietMs: 5 * MINUTE_MS, everyMs: 20_000 },
];
const FAST_MS = 15_000;
/** A comment that a read lacked is called deleted when a second read lacks it: that one is not waited for long. */
const CONFIRM_AFTER_MS = 11_000;
const BETWEEN_FORCED_MS = MINUTE_MS;

export interface LiveDeps {
  reviewStore: ReviewStore;
  interviewStore: InterviewStore;
  /** Epoch ms. */
  now: () => number;
  /** Whether anybody can see this surface now. */
  isShown: () => boolean;
}

/** The loop of one surface that looks for news of its merge request. */
export interface Live {
  /** To be called when the surface may have come to sight, or gone out of it, and when somebody came back to it. */
  wake: () => void;
  stop: () => void;
}

/**
 * Looks for news as long as this surface shows an interview: every 15 seconds, more slowly after some minutes without
 * any, always fast while the call's clock runs. It is `paused`, with no timer left, while there is nothing to see.
 */
export function startLive({ reviewStore, interviewStore, now, isShown }: LiveDeps): Live {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  // Opening the panel reads everything.
  let lookedAt = now();
  let newsAt = now();
  let forcedAt = Number.NEGATIVE_INFINITY;

  const hasWork = (): boolean => {
    const surface = knownSurface(reviewStore.getState());
    const mrKey = interviewStore.getState().file?.interview.mrKey ?? null;
    return isShown() && mrKey !== null && surface?.mrKey === mrKey;
  };

  const mayForce = (): boolean =>
    now() - forcedAt >= BETWEEN_FORCED_MS &&
    reviewStore
      .getState()
      .review.records.some(({ events }) =>
        events.some((event) => event.kind === 'comment' && event.absence?.confirmedAt === null),
      );

  const everyMs = (): number => {
    if (mayForce()) return CONFIRM_AFTER_MS;
    const interview = interviewStore.getState().file?.interview;
    if (interview && readClock(interview.clock, interview.callDurationMs, now()).state === 'running')
      return FAST_MS;
    const quietMs = now() - newsAt;
    return PACE.find((pace) => quietMs >= pace.quietMs)?.everyMs ?? FAST_MS;
  };

  const schedule = (): void => {
    clearTimeout(timer);
    running = hasWork();
    const { live } = reviewStore.getState();
    if (!running) {
      if (live !== 'paused') reviewStore.setState({ live: 'paused' });
      return;
    }
    if (live === 'paused') reviewStore.setState({ live: 'on' });
    const { lookAgainAt } = reviewStore.getState();
    timer = setTimeout(look, Math.max(0, lookedAt + everyMs() - now(), (lookAgainAt ?? 0) - now()));
  };

  const look = (): void => {
    if (hasWork()) {
      const force = mayForce();
      lookedAt = now();
      if (force) forcedAt = lookedAt;
      // One that fails is no news; the background may only have been stopped, and the next look comes soon.
      reviewStore
        .getState()
        .look(force)
        .catch(() => undefined)
        .finally(schedule);
    } else schedule();
  };

  const unsubscribes = [
    reviewStore.subscribe((state, before) => {
      if (state.review.reading?.readId !== before.review.reading?.readId) newsAt = now();
      // What a read lacked can be asked for again sooner than planned.
      if (
        state.review.records !== before.review.records ||
        state.lookAgainAt !== before.lookAgainAt ||
        hasWork() !== running
      )
        schedule();
    }),
    interviewStore.subscribe((state, before) => {
      if (state.file?.interview !== before.file?.interview) schedule();
    }),
  ];
  schedule();

  return {
    wake() {
      newsAt = now();
      schedule();
    },
    stop() {
      clearTimeout(timer);
      for (const unsubscribe of unsubscribes) unsubscribe();
    },
  };
}
