import { beforeEach, describe, expect, it, vi } from 'vitest';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: session.get(key) }),
        set: (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
          return Promise.resolve();
        },
        remove: (keys: string[]) => {
          for (const key of keys) session.delete(key);
          return Promise.resolve();
        },
      },
    },
  },
}));
const { callMemory, forgetCalls } = await import('@/entrypoints/background/call-memory');

describe('what is remembered of a call', () => {
  beforeEach(() => session.clear());

  it('goes with the interview, also what was being written, and of no other', async () => {
    const memory = callMemory(() => 1_000);
    const span = { from: 1, to: 2 };
    const writing = [
      memory.seeSpan('erased', span, false),
      memory.tellCue('erased', 'half', 'frame'),
      memory.seeSpan('other', span, false),
      memory.tellCue('other', 'half', 'frame'),
    ];
    await Promise.all([...writing, forgetCalls(['erased'])]);
    expect([...session.keys()]).toEqual(['ran-ahead:other', 'cues:other']);
  });
});
