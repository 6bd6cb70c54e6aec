import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('@/stores/browser', () => import('./session-area'));
const { session } = await import('./session-area');
const { createRefusedReviews } = await import('@/entrypoints/background/refused-reviews');

const KEY = 'https://gitlab.com/robin-okafor/interview!1';

describe('what an open tab sends of an erased review', () => {
  beforeEach(() => session.clear());

  it('is refused until somebody opens it anew, and what was begun before that stays refused', () => {
    const refused = createRefusedReviews(() => 1_000);
    expect(refused.isRefused(KEY, 5)).toBe(false);
    refused.allow(KEY);
    refused.refuse(KEY);
    expect(refused.isRefused(KEY, 2_000)).toBe(true);
    expect(refused.isRefused(`${KEY}0`, 2_000)).toBe(false);
    refused.allow(KEY);
    expect(refused.isRefused(KEY, 999)).toBe(true);
    expect(refused.isRefused(KEY, 1_000)).toBe(false);
  });

  it('is known to the next worker, without the name of the merge request', async () => {
    createRefusedReviews(() => 1_000).refuse(KEY);
    const next = createRefusedReviews(() => 2_000);
    await next.ready;
    expect(next.isRefused(KEY, 5_000)).toBe(true);
    expect(JSON.stringify([...session])).not.toMatch(/robin|gitlab/);
  });
});
