import { describe, expect, it } from 'vitest';
import {
  cipherOf,
  NONCE_BYTES,
  readHeader,
  writeHeader,
  type Encryption,
  type HeaderReading,
} from '@/core/full-backup/layout';
import { MOST_ROUNDS, ROUNDS, SALT_BYTES } from '@/core/panel/panel-file';

const encryption: Encryption = {
  iterations: ROUNDS,
  salt: new Uint8Array(SALT_BYTES).fill(1),
  nonce: new Uint8Array(NONCE_BYTES).fill(2),
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const reasonOf = (reading: HeaderReading): string => (reading.ok ? 'It was read.' : reading.reason);

describe('the first line of a backup', () => {
  it.each([
    ['anybody can read', { createdAt: 12, encryption: null }],
    ['a passphrase opens', { createdAt: 12, encryption }],
    [
      'a passphrase opens, with as many rounds as there can be',
      {
        createdAt: 12,
        encryption: { ...encryption, iterations: MOST_ROUNDS },
      },
    ],
  ])('is read as it was written, where %s', (_what, header) => {
    const line = writeHeader(header);
    const file = new Uint8Array([...line, 1, 2, 3]);
    expect(readHeader(file)).toEqual({ ok: true, header, bytes: line.length });
  });
});

describe('a file whose first line is not as it should be', () => {
  const whole = new TextDecoder().decode(writeHeader({ createdAt: 12, encryption: null }));

  it.each([
    ['a brace and a new line, as a backup of one interview has it', '{\n "format": 1\n}', true],
    ['one letter and a new line', 'x\n', false],
    ['no new line at all', whole.trim(), false],
    ['a brace and something else, without a new line', '{x', false],
    ['the line of a backup after an empty one', `\n${whole}`, false],
    ['no JSON', 'Dear all,\n', false],
    ['the format of another program', whole.replace('second-chair-full-backup', 'another'), false],
    ['no version', '{"format":"second-chair-full-backup"}\n', false],
    ['a version that is none', whole.replace('"version":1', '"version":0'), false],
  ])('is not a backup of everything: %s', (_what, text, perhapsOne) => {
    const reason = reasonOf(readHeader(bytes(text)));
    expect(reason).toContain('not a backup of everything');
    expect(reason.includes('restore it in the panel')).toBe(perhapsOne);
  });

  it('says that a newer Second Chair made it, whatever else that writes', () => {
    const newer = whole.replace('"version":1', '"version":2,"more":true');
    expect(reasonOf(readHeader(bytes(newer)))).toContain('newer Second Chair');
  });

  const locked = new TextDecoder().decode(writeHeader({ createdAt: 12, encryption }));
  const [salt, nonce] = ['AQEBAQEBAQEBAQEBAQEBAQ==', 'AgICAgICAgI='];

  it.each([
    ['a time that is none', whole.replace('12', '"12"')],
    ['a field more', whole.replace('"createdAt"', '"more":1,"createdAt"')],
    ['a salt that is too short', locked.replace(salt, 'AQEB')],
    ['a salt that is no base64', locked.replace(salt, '?')],
    ['a nonce that is too short', locked.replace(nonce, 'AgIC')],
    ['a nonce that is no base64', locked.replace(nonce, '?')],
    ['too few rounds', locked.replace(`${ROUNDS}`, `${ROUNDS - 1}`)],
    ['more rounds than anybody waits for', locked.replace(`${ROUNDS}`, `${MOST_ROUNDS + 1}`)],
  ])('is damaged: %s', (_what, text) => {
    expect(reasonOf(readHeader(bytes(text)))).toContain('damaged: its first line');
  });
});

describe('what a part is encrypted with', () => {
  const headerHash = new Uint8Array([9, 8, 7]);

  it('has a nonce of its own, by its number', () => {
    const { iv } = cipherOf(encryption, headerHash, { index: 258, kind: 1 });
    expect([...iv]).toEqual([...encryption.nonce, 0, 0, 1, 2]);
  });

  it('belongs to this file, to its place in it and to its kind', () => {
    const { additionalData } = cipherOf(encryption, headerHash, { index: 258, kind: 1 });
    expect([...additionalData]).toEqual([9, 8, 7, 0, 0, 1, 2, 1]);
  });
});
