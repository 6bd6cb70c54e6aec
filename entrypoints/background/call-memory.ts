import * as v from 'valibot';
import { openSpan, SpanSchema, withSpan, type SeenSpan, type Span } from '@/core/call/ran-ahead';
import { browser } from '@/stores/browser';
import type { CallMemory } from '@/stores/messages/platform';
import { oneAtATime } from './one-at-a-time';
import { sessionValue } from './session-value';

/** Surfaces that are open at the same time come to one cue within so many ms of each other. */
const SAME_CUE_MS = 30_000;

const SpansSchema = v.array(v.object({ ...SpanSchema.entries, judged: v.boolean() }));
/** By its id, when a cue was told (epoch ms), and by which surface. */
const CuesSchema = v.record(v.string(), v.object({ at: v.number(), by: v.string() }));

const spansKey = (interviewId: string): string => `ran-ahead:${interviewId}`;
const cuesKey = (interviewId: string): string => `cues:${interviewId}`;

const inTurn = oneAtATime();

const spansOf = async (interviewId: string): Promise<SeenSpan[]> =>
  (await sessionValue(SpansSchema, spansKey(interviewId))) ?? [];

/**
 * What surfaces of one call have to know of each other. In the session area: it outlives a stopped worker and a reloaded
 * page, and is of no use after the browser was closed. `now` in epoch ms.
 */
export function callMemory(now: () => number): CallMemory {
  return {
    ranAhead: async (interviewId) => openSpan(await spansOf(interviewId)),
    seeSpan: (interviewId: string, span: Span, judged: boolean) =>
      inTurn(async () => {
        const spans = withSpan(await spansOf(interviewId), span, judged);
        await browser.storage.session.set({ [spansKey(interviewId)]: spans });
        return openSpan(spans);
      }),
    tellCue: (interviewId, cue, surfaceId) =>
      inTurn(async () => {
        const key = cuesKey(interviewId);
        const all = Object.entries((await sessionValue(CuesSchema, key)) ?? {});
        const told = Object.fromEntries(all.filter(([, { at }]) => Math.abs(now() - at) < SAME_CUE_MS));
        const before = told[cue];
        if (before) return before.by !== surfaceId;
        await browser.storage.session.set({ [key]: { ...told, [cue]: { at: now(), by: surfaceId } } });
        return false;
      }),
  };
}

/** Forgets what was remembered of the calls of these interviews, which are erased. */
export function forgetCalls(interviewIds: readonly string[]): Promise<void> {
  const keys = interviewIds.flatMap((id) => [spansKey(id), cuesKey(id)]);
  // In turn, as what is being written now would come after it.
  return inTurn(() => browser.storage.session.remove(keys));
}
