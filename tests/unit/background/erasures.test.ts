import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('@/stores/browser', () => import('./session-area'));
const { session } = await import('./session-area');
const { createErasures } = await import('@/entrypoints/background/erasures');

const KEY = 'https://gitlab.com/robin-okafor/interview!1';

describe('how often something of a merge request was erased', () => {
  beforeEach(() => session.clear());

  it('is counted for each by itself', async () => {
    const erasures = createErasures();
    erasures.count(KEY);
    erasures.count(KEY);
    expect([await erasures.of(KEY), await erasures.of(`${KEY}0`)]).toEqual([2, 0]);
  });

  it('is known to the next worker, which may erase before it knows, without the name of the merge request', async () => {
    createErasures().count(KEY);
    await vi.waitFor(() => expect(session.size).toBe(1));
    const next = createErasures();
    next.count(KEY);
    expect(await next.of(KEY)).toBe(2);
    await vi.waitFor(() => expect([...session.values()]).toEqual([2]));
    expect(JSON.stringify([...session])).not.toMatch(/robin|gitlab/);
  });
});
