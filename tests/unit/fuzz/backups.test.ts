import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe } from 'vitest';
import { readBackup, writeBackup } from '@/core/backup/backup';
import type { Backup } from '@/core/backup/backup-schema';
import { RefusedBackup } from '@/core/full-backup/rows';
import { checkFile, readRows, type SoundFile } from '@/stores/full-backup/read-full-backup';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { anyContents } from '../backup/a-backup';
import {
  anyRowsOfAll,
  databaseOf,
  everything,
  fileOf,
  restoreInto,
  stagedFrom,
  type Rows,
} from '../full-backup/databases';
import { fileOfPacked, pack } from '../full-backup/file-of-parts';
import { anyChanged, anyChangedText } from './inputs';
import { anyMutation, mutated, type Json } from './mutate-json';
import { anyMutations, mutateText } from './mutate-text';
import { asyncTarget, must, mustEqual, target } from './target';

const CALL_AT = 1_795_532_400_000;
const PASSPHRASE = 'seven quiet lamps';

const stored = (version: number): Json =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/backup/v${version}.json`, import.meta.url), 'utf8'),
  ) as Json;

describe('backups of one interview', () => {
  const some = fc
    .sample(anyContents, 40)
    .map((contents) => JSON.parse(writeBackup(contents, CALL_AT)) as Json);
  const texts = [1, 2, 3].map((version) => JSON.stringify(stored(version), null, 2));

  target(
    'backups: changed fields',
    anyChanged(fc.constantFrom(...some, stored(1), stored(2), stored(3))),
    mustBeWhole,
  );
  target('backups: changed text', anyChangedText(...texts), mustBeWhole);
  target(
    'backups of any interview, written and read',
    anyContents,
    (contents) => {
      const read = readBackup(writeBackup(contents, CALL_AT));
      if (!read.ok) throw new Error(read.reason);
      const { file, rubric, exercise, review, panel, presets } = read.backup;
      mustEqual({ file, rubric, exercise, review, panel, presets }, contents, 'nothing of it is lost');
    },
    // A whole interview of any words is some milliseconds of making it up.
    { few: 20 },
  );
});

/** Accepted, a backup is of one interview and can be written again; refused, it says why. */
function mustBeWhole(text: string): void {
  const read = readBackup(text);
  if (!read.ok) {
    must(/^This .+[.]$/s.test(read.reason) && read.reason.length < 500, 'the reason is a sentence or two');
    return;
  }
  const { file, rubric } = read.backup;
  const rows = [file.notes, file.ratings, file.evidence, file.questions, file.findings, file.drafts].flat();
  must(
    rows.every(({ interviewId }) => interviewId === file.interview.id),
    'all rows are of its interview',
  );
  must(
    keysOf(read.backup).every((keys) => new Set(keys).size === keys.length),
    'no row is there twice',
  );
  must(
    file.interview.rubricId === rubric.id && file.interview.rubricVersion === rubric.version,
    'it has its rubric',
  );
  const again = readBackup(writeBackup(read.backup, 1));
  must(again.ok, `what was accepted is a backup again${again.ok ? '' : `: ${again.reason}`}`);
  mustEqual(again.backup.file, read.backup.file, 'and the same');
}

const keysOf = ({ file }: Backup): string[][] => [
  file.notes.map(({ id }) => id),
  file.evidence.map(({ id }) => id),
  file.ratings.map(({ criterionId }) => criterionId),
  file.questions.map(({ id }) => id),
  file.findings.map(({ findingId }) => findingId),
  file.drafts.map(({ field }) => field),
];

/** A hash of each part, by the browser's own slow way to them. */
const HASHED = { few: 30 };
/** Packed and unpacked as well. */
const PACKED = { few: 20 };
/** With a database made for each case: some milliseconds. */
const STAGED = { few: 5 };
/** With four of them, each with rows in every table, and read to its last row six times: a fifth of a second. */
const BROUGHT = { oneIn: 100, few: 12 };

const ROWS: Rows = {
  interviews: [makeInterview()],
  notes: [makeNote({ id: 'n1', text: 'Said it plainly.' }), makeNote({ id: 'n2' })],
  rubrics: [tinyRubric],
};

describe('backups of everything', () => {
  let open: Uint8Array<ArrayBuffer>;
  let encrypted: Uint8Array<ArrayBuffer>;
  let sound: SoundFile;
  let parts: Uint8Array<ArrayBuffer>[];
  let header: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    const database = await databaseOf(ROWS);
    open = new Uint8Array(await (await fileOf(database)).arrayBuffer());
    encrypted = new Uint8Array(await (await fileOf(database, PASSPHRASE)).arrayBuffer());
    sound = await checkFile(new Blob([open]));
    const slice = async (from: number, to: number) =>
      new Uint8Array(await sound.file.slice(from, to).arrayBuffer());
    parts = await Promise.all(sound.parts.map(({ from, to }) => slice(from - 5, to + 32)));
    header = await slice(0, (sound.parts[0]?.from ?? 0) - 5);
  });

  const anyFile = fc.boolean().map((secret) => () => (secret ? encrypted : open));

  asyncTarget(
    'full backups: any bit is another',
    fc.tuple(anyFile, fc.nat(), fc.nat(7)),
    async ([bytes, at, bit]) => {
      const changed = bytes().slice();
      const place = at % changed.length;
      changed[place] = (changed[place] ?? 0) ^ (1 << bit);
      must(!(await isSound(changed)), 'it is refused');
    },
    HASHED,
  );

  const anyTail = fc.uint8Array({ minLength: 1, maxLength: 40 });
  asyncTarget(
    'full backups: cut off, or with more behind their end',
    fc.tuple(anyFile, fc.nat(), anyTail),
    async ([bytes, at, more]) => {
      const whole = bytes();
      must(!(await isSound(whole.slice(0, at % whole.length))), 'cut off it is refused');
      must(!(await isSound(new Uint8Array([...whole, ...more]))), 'with more behind it it is refused');
    },
    HASHED,
  );

  asyncTarget(
    'full backups: parts in another order',
    fc.array(fc.nat(9), { maxLength: 6 }),
    async (picked) => {
      const order = picked.map((index) => index % parts.length);
      fc.pre(order.join() !== [...parts.keys()].join());
      const bytes = order.flatMap((index) => [...(parts[index] ?? [])]);
      must(!(await isSound(new Uint8Array([...header, ...bytes]))), 'it is refused');
    },
    HASHED,
  );

  const tables = Object.entries(ROWS).map(([name, rows]) => ({ name, rows: rows }));
  const anyPart = fc
    .record({
      table: fc.constantFrom(...tables),
      changes: fc.array(anyMutation, { maxLength: 2 }),
      cuts: fc.option(anyMutations, { freq: 3 }),
    })
    .map(({ table, changes, cuts }) => {
      const rows = mutated(table.rows, changes);
      const lines = (Array.isArray(rows) ? rows : [rows]).map((row) => JSON.stringify(row));
      const text = [JSON.stringify(table.name), ...lines].join('\n');
      return { name: table.name, lines: lines.length, text: cuts === null ? text : mutateText(text, cuts) };
    });
  const anyParts = fc.array(anyPart, { minLength: 1, maxLength: 3 });
  const fileOfParts = async (
    made: readonly { name: string; lines: number; text: string }[],
  ): Promise<Blob> => {
    const packed = await Promise.all(made.map(({ text }) => pack(text)));
    const counts: Record<string, number> = {};
    for (const { name, lines } of made) counts[name] = (counts[name] ?? 0) + lines;
    return new Blob([await fileOfPacked(packed, false, counts)]);
  };
  asyncTarget(
    'full backups: changed rows under hashes that fit',
    anyParts,
    async (made) => {
      const read = readRows(await checkFile(await fileOfParts(made)), { passphrase: null, breathe });
      await orRefused(async () => {
        for await (const { rows } of read)
          must(
            rows.every((row) => typeof row === 'object'),
            'rows are records',
          );
      });
    },
    PACKED,
  );

  const anyBytes = fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 3 });
  asyncTarget(
    'full backups: parts that are no text under hashes that fit',
    anyBytes,
    async (packed) => {
      const file = new Blob([await fileOfPacked(packed.map((bytes) => new Uint8Array(bytes)))]);
      const read = readRows(await checkFile(file), { passphrase: null, breathe });
      must(!(await orRefused(() => read.next())), 'they are refused');
    },
    PACKED,
  );

  asyncTarget(
    'full backups: staged, all of it or nothing',
    anyParts,
    async (made) => {
      const file = await fileOfParts(made);
      await orRefused(async () => {
        const { staged } = await stagedFrom(file);
        const rows = await everything(staged);
        const counted = Object.values(rows).reduce((sum, list) => sum + (list?.length ?? 0), 0);
        must(counted === made.reduce((sum, { lines }) => sum + lines, 0), 'every row is there');
        await staged.delete();
      });
    },
    STAGED,
  );

  asyncTarget(
    'full backups: of any database, brought into an empty one',
    fc.tuple(anyRowsOfAll, fc.constantFrom('merge', 'replace'), fc.boolean()),
    async ([rows, mode, secret]) => {
      const [from, to] = [await databaseOf(rows), await databaseOf({})];
      const passphrase = secret ? PASSPHRASE : null;
      const { staged } = await stagedFrom(await fileOf(from, passphrase), passphrase);
      mustEqual(await everything(staged), await everything(from), 'it is read as it was written');
      const { plan, report } = await restoreInto(to, await fileOf(from), mode);
      mustEqual(await everything(to), await everything(from), 'it is there as it was');
      mustEqual(report, plan, 'what was said beforehand was done');
      await Promise.all([from.delete(), to.delete(), staged.delete()]);
    },
    BROUGHT,
  );
});

const breathe = (): Promise<void> => Promise.resolve();

/** By the hashes alone. */
const isSound = (bytes: Uint8Array<ArrayBuffer>): Promise<boolean> =>
  orRefused(() => checkFile(new Blob([bytes])));

/** Whether it came to its end. False where the file is refused with a sentence; any other error is one. */
async function orRefused(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (isZlibs(error)) return false;
    if (!(error instanceof RefusedBackup)) throw error;
    must(/[.]$/.test(error.message) && error.message.length < 500, 'the reason is a sentence or two');
    return false;
  }
}

/** Of bytes that can't be unpacked Node says so in its own way, where browsers reject with the standard's TypeError. */
const isZlibs = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
