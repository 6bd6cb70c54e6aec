import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf } from '@/core/redaction/segments';
import { GOLDEN, goldenText } from '../../fixtures/export/golden';
import { heldOrWritten } from '@/tests/support/held-or-written';
import { ACCOMMODATIONS, UGLY_FILE } from '../../fixtures/export/ugly-interview';

const FOLDER = join(import.meta.dirname, '../../fixtures/export/golden');

/** How the texts of one format write what they hold, undone. */
const flat = (text: string) =>
  text
    .replace(/\\u[0-9a-f]{4}|[\\*]/g, '')
    .replace(/&#39;/g, '’')
    .replaceAll("'", '’');

describe('the exports of the ugly interview', () => {
  it.each(GOLDEN)('$file is the same to the byte', (golden) => {
    const text = goldenText(golden);
    expect(heldOrWritten(join(FOLDER, golden.file), text)).toBe(text);
    expect(goldenText(golden)).toBe(text);
  });

  it('has no golden file that nothing writes', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(GOLDEN.map(({ file }) => file).sort());
  });

  it.each(GOLDEN)('$file tells nothing of accommodations and of what was agreed instead', (golden) => {
    const text = keyOf(flat(goldenText(golden)));
    for (const words of [
      ACCOMMODATIONS,
      UGLY_FILE.interview.alternative,
      UGLY_FILE.interview.alternativeReason,
    ])
      for (const part of words.split(/[:,(.)]\s*/).filter((one) => one.length > 6))
        expect([part, text.includes(keyOf(part))]).toEqual([part, false]);
  });

  it.each(GOLDEN)(
    '$file tells no window of the process, as one may follow from what was agreed',
    (golden) => {
      expect(goldenText(golden)).not.toMatch(
        /asks for|asked for:|suggested|latest finish|T−24 h|\b72 h\b|\b24 h\b/i,
      );
    },
  );

  it.each(GOLDEN.filter(({ file }) => file.startsWith('shareable')))(
    '$file holds no private note',
    (golden) => {
      expect(goldenText(golden)).not.toMatch(/second voice|too early/);
    },
  );

  it.each(GOLDEN.filter(({ file }) => file.startsWith('redacted')))('$file names nobody', (golden) => {
    const text = goldenText(golden);
    expect(text).not.toMatch(/robin|kafor|ren[eé]e|m[uü]e?ller|acme|(?:mail|evil)\.example/iu);
    expect(text).not.toMatch(/\b(?:Mark|Grant|Will)\b/u);
    expect(text).not.toMatch(/note_?50\d|abcdef/);
  });
});
