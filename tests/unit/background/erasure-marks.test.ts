import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('@/stores/browser', () => import('./session-area'));
const { session } = await import('./session-area');
const { createErasureMarks } = await import('@/entrypoints/background/erasure-marks');

const KEY = 'https://gitlab.com/robin-okafor/interview!1';

describe('the mark of what was erased of a merge request', () => {
  beforeEach(() => session.clear());

  it('is another one each time, and none on any other merge request', async () => {
    const marks = createErasureMarks();
    const seen = [await marks.of(KEY)];
    for (let times = 0; times < 2; times += 1) {
      marks.put(KEY);
      seen.push(await marks.of(KEY));
    }
    expect(seen[0]).toBe('');
    expect(new Set(seen).size).toBe(3);
    expect(await marks.of(`${KEY}0`)).toBe('');
  });

  it('is known to the next worker, without the name of the merge request', async () => {
    const first = createErasureMarks();
    first.put(KEY);
    await vi.waitFor(() => expect(session.size).toBe(1));
    expect(await createErasureMarks().of(KEY)).toBe(await first.of(KEY));
    expect(JSON.stringify([...session])).not.toMatch(/robin|gitlab/);
  });

  it('is the newer one where it is put while the older one is read', async () => {
    createErasureMarks().put(KEY);
    const next = createErasureMarks();
    const asked = next.of(KEY);
    next.put(KEY);
    expect(await asked).toBe(await next.of(KEY));
    expect([...session.values()]).toEqual([await asked]);
  });
});
