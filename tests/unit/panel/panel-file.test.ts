import { describe, expect, it } from 'vitest';
import { LARGEST_BUNDLE, readPanelFile, ROUNDS } from '@/core/panel/panel-file';
import { decryptPanel, encryptPanel } from '@/stores/panel-cipher';
import { quickKey } from './quick-key';
import { partsOf } from '@/tests/fixtures/panel-file-parts';

const PASSPHRASE = 'seven quiet lamps – école';
const CONTENT = JSON.stringify({ text: 'Kim 🤔 “said” so' });
const file = await encryptPanel(CONTENT, PASSPHRASE, quickKey);

interface Written {
  [field: string]: unknown;
  version: number;
  kdf: Record<string, unknown>;
  cipher: Record<string, unknown>;
  ciphertext: string;
}
const changed = (change: (raw: Written) => void): string => {
  const raw = JSON.parse(file) as Written;
  change(raw);
  return JSON.stringify(raw);
};
const refusal = async (text: string, passphrase = PASSPHRASE): Promise<string> => {
  const opened = await decryptPanel(text, passphrase, quickKey);
  if (opened.ok) throw new Error('It was opened.');
  return opened.reason;
};

describe('a panel file', () => {
  it('opens with its passphrase, however a keyboard composes it, and says nothing without', async () => {
    expect(await decryptPanel(file, PASSPHRASE.normalize('NFD'), quickKey)).toEqual({
      ok: true,
      content: CONTENT,
    });
    const { encrypted, open } = partsOf(file);
    expect(open).not.toMatch(/Kim|said/);
    expect(encrypted).not.toContain('said');
    expect(JSON.parse(file)).toMatchObject({ version: 1, kdf: { name: 'PBKDF2', iterations: ROUNDS } });
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  });

  it('is another one each time', async () => {
    const again = JSON.parse(await encryptPanel(CONTENT, PASSPHRASE, quickKey)) as Written;
    const first = JSON.parse(file) as Written;
    expect(again.kdf['salt']).not.toBe(first.kdf['salt']);
    expect(again.cipher['iv']).not.toBe(first.cipher['iv']);
  });

  it('opens with the key as the header says that it is made', async () => {
    const real = await encryptPanel(CONTENT, PASSPHRASE);
    expect(await decryptPanel(real, PASSPHRASE)).toEqual({ ok: true, content: CONTENT });
    expect(await decryptPanel(real, PASSPHRASE, quickKey)).toMatchObject({ ok: false });
  });

  it('does not open with another passphrase', async () => {
    expect(await refusal(file, 'seven quiet lamps')).toMatch(/does not open with this passphrase/);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /not complete/],
    ['text', 'hello', /not complete/],
    ['a scorecard', '{"format":"second-chair-scorecard","version":1}', /no panel file/],
    ['cut off', file.slice(0, -40), /not complete/],
    ['a newer one', changed((raw) => (raw.version = 2)), /newer Second Chair/],
    ['too few rounds', changed((raw) => (raw.kdf['iterations'] = 1_000)), /damaged/],
    ['a day of rounds', changed((raw) => (raw.kdf['iterations'] = 2 ** 31)), /damaged/],
    ['another hash', changed((raw) => (raw.kdf['hash'] = 'MD5')), /damaged/],
    ['another cipher', changed((raw) => (raw.cipher['name'] = 'AES-CBC')), /damaged/],
    ['a short salt', changed((raw) => (raw.kdf['salt'] = 'AAAA')), /damaged/],
    ['no base64', changed((raw) => (raw.ciphertext = '*'.repeat(40))), /damaged/],
    ['nothing encrypted', changed((raw) => (raw.ciphertext = '')), /damaged/],
    ['something more', changed((raw) => (raw['note'] = 'x')), /damaged/],
    ['a forbidden key', file.replace('{', '{"__proto__":{"iterations":1},'), /forbidden key/],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested too deeply/],
    ['too much', `{"x":"${'x'.repeat(LARGEST_BUNDLE * 2)}"}`, /larger than/],
  ])('that is %s is refused before a key is made', async (_, text, reason) => {
    const derive = () => Promise.reject(new Error('A key was made.'));
    expect(await decryptPanel(text, PASSPHRASE, derive)).toMatchObject({ ok: false });
    expect(await refusal(text)).toMatch(reason);
  });

  it('does not open when anything in the open was changed', async () => {
    const rounds = changed((raw) => (raw.kdf['iterations'] = ROUNDS + 1));
    expect(await refusal(rounds)).toMatch(/changed on its way/);
    const other = JSON.parse(await encryptPanel(CONTENT, PASSPHRASE, quickKey)) as Written;
    expect(await refusal(changed((raw) => (raw.cipher = other.cipher)))).toMatch(/changed on its way/);
    expect(await refusal(changed((raw) => (raw.kdf = other.kdf)))).toMatch(/changed on its way/);
  });

  it('does not open with any one byte altered', async () => {
    for (let at = 0; at < file.length - 1; at += 1) {
      const other = file[at] === 'A' ? 'B' : 'A';
      const opened = await decryptPanel(file.slice(0, at) + other + file.slice(at + 1), PASSPHRASE, quickKey);
      expect(opened.ok, `byte ${at}`).toBe(false);
    }
  }, 120_000);

  it('is read in any order of its fields, and with other line ends', () => {
    const { ciphertext, ...rest } = JSON.parse(file) as Written;
    const again = readPanelFile(JSON.stringify({ ciphertext, ...rest }, null, 2).replaceAll('\n', '\r\n'));
    expect(again).toEqual(readPanelFile(file));
  });
});
