import { describe, expect, it } from 'vitest';
import { openSpan, withSpan, type SeenSpan } from '@/core/call/ran-ahead';
import { MINUTE_MS } from '@/core/interview/interview';

const span = (from: number, to: number) => ({ from: from * MINUTE_MS, to: to * MINUTE_MS });

describe('time that ran ahead', () => {
  it('is asked about once, however many surfaces see it, each at its own tick', () => {
    const seen = [span(0, 12), span(0.5, 12.5), span(0.1, 12.1)].reduce<SeenSpan[]>(
      (known, each) => withSpan(known, each, false),
      [],
    );
    expect(openSpan(seen)).toEqual(span(0, 12));
    const judged = withSpan(seen, span(0, 12), true);
    expect(openSpan(judged)).toBeNull();
    // One that was out of sight sees it later.
    expect(openSpan(withSpan(judged, span(0.9, 12.9), false))).toBeNull();
  });

  it('is asked about again where it ran ahead once more, the oldest first', () => {
    const two = withSpan(withSpan([], span(0, 12), false), span(30, 50), false);
    expect(openSpan(two)).toEqual(span(0, 12));
    expect(openSpan(withSpan(two, span(0, 12), true))).toEqual(span(30, 50));
  });
});
