import { describe, expect, it } from 'vitest';
import { createPageLimits, sizeOf } from '@/entrypoints/background/page-limits';

describe('page limits', () => {
  it('lets a large merge request through, stops a flood, and forgives after a minute', () => {
    let now = 0;
    const allows = createPageLimits(() => now);
    const passed = (count: number): number =>
      Array.from({ length: count }, () => allows(1, 10_000)).filter(Boolean).length;
    expect(passed(1_000)).toBe(1_000);
    expect(passed(5_000)).toBe(1_000);
    expect(allows(2, 0)).toBe(true);
    now = 61_000;
    expect(allows(1, 0)).toBe(true);
  });

  it('stops few messages that are huge, in one tab only', () => {
    let now = 0;
    const allows = createPageLimits(() => now);
    const sent = Array.from({ length: 30 }, () => allows(1, 16_000_000));
    expect(sent.filter(Boolean)).toHaveLength(18);
    expect(allows(1, 1)).toBe(false);
    expect(allows(2, 16_000_000)).toBe(true);
    now = 61_000;
    expect(allows(1, 16_000_000)).toBe(true);
  });

  it('counts the texts of a message', () => {
    const envelope = { kind: 'second-chair-request' as const, name: 'page.answer', surfaceId: '' };
    expect(sizeOf({ ...envelope, ask: { text: 'x'.repeat(90), mrKey: 'x'.repeat(10), page: 3 } })).toBe(100);
    expect(sizeOf({ ...envelope, ask: null })).toBe(0);
  });
});
