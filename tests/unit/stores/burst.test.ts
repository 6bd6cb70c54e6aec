import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyFile } from '@/core/interview/empty-file';
import { createInterviewStore } from '@/stores/interview-store';
import type { Gateway } from '@/stores/gateway';
import type { Answer, Ask, RequestName } from '@/stores/messages/protocol';
import { makeInterview, makeNote } from '@/tests/fixtures/interview';

/** What may be lost where the browser is killed: less than this, in ms, of what was typed. */
const AT_MOST_MS = 500;
const KEY_EVERY_MS = 40;
const KEYS = 400;
/** A background that is slow, but answers. */
const ANSWERS_AFTER_MS = 100;

describe('one long burst of typing', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const acknowledged: string[] = [];
  const gateway: Gateway = {
    async request<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
      await new Promise((answered) => setTimeout(answered, ANSWERS_AFTER_MS));
      if (name === 'draft.save') acknowledged.push((ask as Ask<'draft.save'>).draft.text);
      return { savedAt: Date.now() } as Answer<N>;
    },
    subscribe: () => () => undefined,
  };

  it.each(['note-line', 'note:note-1', 'plan-line'])(
    'leaves no more than the last half second of %s unsaved at any moment',
    async (field) => {
      acknowledged.length = 0;
      const store = createInterviewStore({ gateway, now: () => Date.now(), newId: () => 'id' });
      store.setState({ file: { ...emptyFile(makeInterview()), notes: [makeNote()] } });
      const lengthAt: { at: number; length: number }[] = [];
      for (let key = 1; key <= KEYS; key += 1) {
        store.getState().type(field, 'x'.repeat(key));
        lengthAt.push({ at: Date.now(), length: key });
        await vi.advanceTimersByTimeAsync(KEY_EVERY_MS);
        const long = lengthAt.findLast(({ at }) => at <= Date.now() - AT_MOST_MS)?.length ?? 0;
        expect(acknowledged.at(-1)?.length ?? 0).toBeGreaterThanOrEqual(long);
      }
      await vi.advanceTimersByTimeAsync(AT_MOST_MS);
      expect(acknowledged.at(-1)).toBe('x'.repeat(KEYS));
    },
  );
});
