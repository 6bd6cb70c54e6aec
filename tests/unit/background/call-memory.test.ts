import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted((): { session: Record<string, unknown> } => ({ session: {} }));
vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: fake.session[key] }),
        set: (values: object) => Promise.resolve(void Object.assign(fake.session, values)),
      },
    },
  },
}));
const { callMemory } = await import('@/entrypoints/background/call-memory');

describe('a cue of the call', () => {
  let at = 0;
  beforeEach(() => {
    fake.session = {};
    at = 1_000_000;
  });
  const memory = callMemory(() => at);
  const isTold = (surface: string, cue = 'half') => memory.tellCue('i-1', cue, surface);

  it('is told by the first surface that comes to it, and by no other', async () => {
    expect(await isTold('frame')).toBe(false);
    expect(await isTold('window')).toBe(true);
    expect(await isTold('window', 'end')).toBe(false);
  });

  it('is told by that surface also where it asks again, since the answer was lost', async () => {
    expect(await isTold('frame')).toBe(false);
    expect(await isTold('frame')).toBe(false);
    expect(await isTold('window')).toBe(true);
  });

  it('is another one a while later', async () => {
    expect(await isTold('frame')).toBe(false);
    at += 30_000;
    expect(await isTold('window')).toBe(false);
  });
});
