import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkWriting } from '@/core/writing/check-writing';
import { heldOrWritten } from '@/tests/support/held-or-written';
import { DEVELOPMENT, readLabelled } from '../../fixtures/writing-check/labelled';

const fileOf = (part: (typeof DEVELOPMENT)[number]) =>
  fileURLToPath(new URL(`../../fixtures/writing-check/${part}.found.txt`, import.meta.url));

/** Each sentence with what is found in it, right or wrong: one that a change of the rules moves is a changed line. */
function foundIn(part: (typeof DEVELOPMENT)[number]): string {
  const entries = readLabelled(part).map(({ text }) => {
    const found = checkWriting(text, { field: 'pros' });
    const lines = found.map(({ kind, start, quote }) => `  ${kind} at ${start}: ${JSON.stringify(quote)}`);
    return [JSON.stringify(text), ...lines].join('\n');
  });
  return `${entries.join('\n')}\n`;
}

describe('what is found in the labelled sentences', () => {
  it.each(DEVELOPMENT)('is what it was: %s', (part) => {
    const found = foundIn(part);
    expect(found).toBe(heldOrWritten(fileOf(part), found));
  });
});
