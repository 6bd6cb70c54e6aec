import { openSpan, withSpan, type SeenSpan, type Span } from '@/core/call/ran-ahead';
import { browser } from '@/stores/browser';
import type { CallMemory } from '@/stores/messages/platform';

/** Surfaces that are open at the same time come to one cue within so many ms of each other. */
const SAME_CUE_MS = 30_000;

const spansKey = (interviewId: string): string => `ran-ahead:${interviewId}`;
const cuesKey = (interviewId: string): string => `cues:${interviewId}`;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: between reading and writing nobody else may do either. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act, act);
  last = done;
  return done;
}

async function stored<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

/**
 * What surfaces of one call have to know of each other. In the session area: it outlives a stopped worker and a reloaded
 * page, and is of no use after the browser was closed. `now` in epoch ms.
 */
export function callMemory(now: () => number): CallMemory {
  return {
    ranAhead: async (interviewId) => openSpan((await stored<SeenSpan[]>(spansKey(interviewId))) ?? []),
    seeSpan: (interviewId: string, span: Span, judged: boolean) =>
      inTurn(async () => {
        const key = spansKey(interviewId);
        const spans = withSpan((await stored<SeenSpan[]>(key)) ?? [], span, judged);
        await browser.storage.session.set({ [key]: spans });
        return openSpan(spans);
      }),
    tellCue: (interviewId, cue) =>
      inTurn(async () => {
        const key = cuesKey(interviewId);
        const told = Object.entries((await stored<Record<string, number>>(key)) ?? {}).filter(
          ([, at]) => Math.abs(now() - at) < SAME_CUE_MS,
        );
        if (told.some(([before]) => before === cue)) return true;
        await browser.storage.session.set({ [key]: { ...Object.fromEntries(told), [cue]: now() } });
        return false;
      }),
  };
}
