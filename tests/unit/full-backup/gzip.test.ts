import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPacker, unpack } from '@/stores/full-backup/gzip';

const MOST = 1_000_000;
/** Texts are packed in bites of 16,384 bytes: what matters happens where one ends. */
const NEAR_THE_END = { min: 16_370, max: 16_400 };

describe('what is packed', () => {
  /** One for all: the bytes of one text are those of the next. */
  const pack = createPacker();

  it('is what is unpacked, wherever a character meets the end of a bite', async () => {
    const filling = fc.integer(NEAR_THE_END);
    const characters = fc.array(fc.constantFrom('a', 'é', '語', '🦊'), { minLength: 1, maxLength: 8 });
    const pieces = fc.tuple(filling, characters).map(([size, ending]) => ['x'.repeat(size), ...ending]);
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 3 }), async (lists) => {
        expect(await unpack(await pack(lists.flat()), MOST)).toBe(lists.flat().join(''));
      }),
      { numRuns: 200 },
    );
  });

  it('may be long in one piece, or nothing', async () => {
    const long = '語'.repeat(100_000);
    expect(await unpack(await pack([long]), MOST)).toBe(long);
    expect(await unpack(await pack([]), MOST)).toBe('');
    expect(await unpack(await pack(['', 'a', '']), MOST)).toBe('a');
  });

  it('is itself where several are packed at once', async () => {
    const texts = Array.from('abcdef', (letter, index) => `${letter}語`.repeat(10_000 + index));
    const packed = await Promise.all(texts.map((text) => pack([text, text])));
    expect(await Promise.all(packed.map((one) => unpack(one, MOST)))).toEqual(
      texts.map((text) => text.repeat(2)),
    );
  });
});
