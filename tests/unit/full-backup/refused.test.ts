import { beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '@/core/full-backup/layout';
import { RefusedBackup } from '@/core/full-backup/rows';
import { checkFile } from '@/stores/full-backup/read-full-backup';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { databaseOf, fileOf, stagedFrom } from './databases';
import { fileOfPacked, pack, rehashed } from './file-of-parts';

const PASSPHRASE = 'seven quiet lamps';

let open: Uint8Array<ArrayBuffer>;
let encrypted: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const database = await databaseOf({
    interviews: [makeInterview()],
    notes: [makeNote({ id: 'n1', text: 'Said it plainly.' }), makeNote({ id: 'n2' })],
    rubrics: [tinyRubric],
  });
  open = new Uint8Array(await (await fileOf(database)).arrayBuffer());
  encrypted = new Uint8Array(await (await fileOf(database, PASSPHRASE)).arrayBuffer());
});

/** Why a file is refused; null where it is not. */
async function refusal(
  bytes: Uint8Array<ArrayBuffer> | Blob,
  passphrase: string | null = null,
): Promise<string | null> {
  try {
    await stagedFrom(bytes instanceof Blob ? bytes : new Blob([bytes]), passphrase);
    return null;
  } catch (error) {
    if (error instanceof RefusedBackup) return error.message;
    throw error;
  }
}

/** The same by the hashes alone. */
async function isSound(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    await checkFile(new Blob([bytes]));
    return true;
  } catch (error) {
    if (error instanceof RefusedBackup) return false;
    throw error;
  }
}

describe('a backup of everything is refused, with the reason', () => {
  it('is sound as it was written', async () => {
    expect(await refusal(open)).toBeNull();
    expect(await refusal(encrypted, PASSPHRASE)).toBeNull();
  });

  it('where any byte was changed, it was cut off, or something stands behind its end', async () => {
    const changed = open.slice();
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(await refusal(changed)).toContain('changed since it was written');
    expect(await refusal(open.slice(0, open.length / 2))).toContain('cut off');
    expect(await refusal(new Uint8Array([...open, 0]))).toContain('changed since it was written');
  });

  it('where somebody made the hashes anew around what they can’t read', async () => {
    const sound = await checkFile(new Blob([encrypted]));
    const swapped = await rehashed(sound, [1, 0, ...[...sound.parts.keys()].slice(2)]);
    expect(await isSound(swapped)).toBe(true);
    expect(await refusal(swapped, PASSPHRASE)).toContain('does not open');
    const shorter = await rehashed(sound, [0, sound.parts.length - 1]);
    expect(await refusal(shorter, PASSPHRASE)).toContain('changed since it was written');
  });

  it('where the passphrase is another one, and says that nothing else opens it', async () => {
    const reason = await refusal(encrypted, 'seven quiet lamp');
    expect(reason).toContain('does not open with this passphrase');
    expect(reason).toContain('nothing can open it');
  });

  it('where it comes from a newer Second Chair', async () => {
    const text = new TextDecoder('latin1').decode(open).replace('"version":1', '"version":2');
    expect(await refusal(latin1(text))).toContain('newer Second Chair');
  });

  it('where it is larger than any backup, before a byte of it is read', async () => {
    const huge = new Blob([]);
    Object.defineProperty(huge, 'size', { value: LARGEST_FILE + 1 });
    Object.defineProperty(huge, 'slice', {
      value: () => {
        throw new Error('It was read.');
      },
    });
    expect(await refusal(huge)).toContain('larger than 512 MB');
  });

  it('where a small part unpacks without end', async () => {
    const bomb = await pack(`"notes"\n${' '.repeat(70 * 1024 * 1024)}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(await fileOfPacked([bomb]))).toContain('unpacks to more');
  });

  it.each([
    ['text', 'Dear all,'],
    ['nothing', ''],
    ['a backup of one interview', '{\n "format": "second-chair-backup",\n "version": 4\n}'],
  ])('where it is %s', async (_what, text) => {
    expect(await refusal(new Blob([text]))).toContain('not a backup of everything');
  });

  const note = makeNote({ id: 'n1' });
  it.each([
    ['a row of no table', ['"secrets"\n{}'], 'does not know'],
    ['a field that nobody knows', [`"notes"\n${JSON.stringify({ ...note, mood: 1 })}`], 'notes[0].mood'],
    [
      'a field that is missing',
      [`"notes"\n${JSON.stringify({ ...note, text: undefined })}`],
      'notes[0].text',
    ],
    ['a key that reaches into objects', ['"notes"\n{"__proto__": 1}'], 'forbidden key'],
    ['half a row', ['"notes"\n{"id":'], 'notes[0]'],
    [
      'a row that is there twice',
      [`"rubrics"\n${JSON.stringify(tinyRubric)}\n${JSON.stringify(tinyRubric)}`],
      'twice',
    ],
    ['an interview without its rubric', [`"interviews"\n${JSON.stringify(makeInterview())}`], 'rubric'],
    [
      'an address of another host',
      [
        `"rubrics"\n${JSON.stringify(tinyRubric)}`,
        `"interviews"\n${JSON.stringify(makeInterview({ mrUrl: 'https://gitlab.example.org/a/-/merge_requests/1' }))}`,
      ],
      'mrUrl',
    ],
  ])('where it holds %s', async (_what, parts, reason) => {
    const packed = await Promise.all(parts.map((text) => pack(text)));
    expect(await refusal(await fileOfPacked(packed, true))).toContain(reason);
  });

  it('where it holds less than its end says', async () => {
    const bytes = await fileOfPacked([], true, { notes: 1 });
    expect(await refusal(bytes)).toContain('should hold 1 of notes');
  });
});

const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
