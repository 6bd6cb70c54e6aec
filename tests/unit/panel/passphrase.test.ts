import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestPassphrase, SUGGESTION_BYTES, whyWeak } from '@/core/panel/passphrase';

describe('a passphrase', () => {
  it.each([
    ['', /at least 15/],
    ['fourteen chars', /at least 15/],
    ['🤔'.repeat(14), /at least 15/],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', /different characters/],
    ['x y'.repeat(400), /at most/],
  ])('“%s” is refused with what to do', (text, reason) => {
    expect(whyWeak(text)).toMatch(reason);
  });

  it('is taken in any script', () => {
    expect(whyWeak('seven quiet lamps')).toBeNull();
    expect(whyWeak('семь тихих ламп здесь')).toBeNull();
  });

  it('that is suggested can be taken and read out, and differs with its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: SUGGESTION_BYTES, maxLength: SUGGESTION_BYTES }), (bytes) => {
        expect(suggestPassphrase(bytes)).toMatch(/^(?:[a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}$/);
      }),
    );
    const bytes = Uint8Array.from({ length: SUGGESTION_BYTES }, (_, index) => index * 7);
    expect(whyWeak(suggestPassphrase(bytes))).toBeNull();
    expect(suggestPassphrase(bytes.map((byte) => byte ^ 1))).not.toBe(suggestPassphrase(bytes));
  });
});
