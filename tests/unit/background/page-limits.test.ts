import { describe, expect, it } from 'vitest';
import { createPageLimits } from '@/entrypoints/background/page-limits';

describe('page limits', () => {
  it('lets a large merge request through, stops a flood, and forgives after a minute', () => {
    let now = 0;
    const allows = createPageLimits(() => now);
    const passed = (count: number): number =>
      Array.from({ length: count }, () => allows(1)).filter(Boolean).length;
    expect(passed(1_000)).toBe(1_000);
    expect(passed(5_000)).toBe(1_000);
    expect(allows(2)).toBe(true);
    now = 61_000;
    expect(allows(1)).toBe(true);
  });
});
