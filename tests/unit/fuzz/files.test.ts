import fc from 'fast-check';
import { describe } from 'vitest';
import { readSampleFile, writeSampleFile } from '@/core/calibration/sample-file';
import { checkSample } from '@/core/calibration/check-sample';
import { checkExercise } from '@/core/exercise/check-exercise';
import { readExerciseFile, writeExerciseFile } from '@/core/exercise/exercise-file';
import { fromBase64, toBase64 } from '@/core/files/base64';
import { formatProblem } from '@/core/files/file-problem';
import type { ItemReading } from '@/core/files/item-file';
import { readDocument } from '@/core/files/read-document';
import { readEvery } from '@/core/keeping/automatic-backup';
import { ACTION_IDS, keysOf } from '@/core/keys/actions';
import { checkChord } from '@/core/keys/check-chord';
import { CHORD, chordOf } from '@/core/keys/chord';
import { writePreparation } from '@/core/preparation/preparation-file';
import { readPreparation } from '@/core/preparation/read-preparation';
import { readRawFile } from '@/core/rescue/raw-file';
import { checkRubric } from '@/core/rubric/check-rubric';
import { readRubricFile, writeRubricFile } from '@/core/rubric/rubric-file';
import { DEFAULT_SETTINGS, mergeSettings, readSettings, SETTING_NAMES } from '@/core/settings/settings';
import { anExercise } from '@/tests/fixtures/exercise';
import { tinyRubric } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import v1 from '@/tests/fixtures/settings/v1.json';
import v2 from '@/tests/fixtures/settings/v2.json';
import { aSample } from '../calibration/sample';
import { aPreparation } from '../preparation/a-preparation';
import { anyExercise, anyRubric } from '../files/any-item';
import { openLocal } from '../stores/local';
import { anyChanged, anyChangedText, anyText } from './inputs';
import type { Json } from './mutate-json';
import { asyncTarget, must, mustEqual, target } from './target';

const FORMATS = ['yaml', 'json'] as const;
const two = { ...tinyRubric, id: 'second', version: 3 };
const rubricFiles = FORMATS.flatMap((format) => [
  writeRubricFile([tinyRubric], format),
  writeRubricFile([tinyRubric, two], format),
]);
const exerciseFiles = FORMATS.map((format) => writeExerciseFile([anExercise], format));
const sampleFiles = FORMATS.map((format) => writeSampleFile([aSample], format));
const asJson = (files: readonly string[]): fc.Arbitrary<Json> =>
  fc.constantFrom(...files.filter((text) => /^[[{]/.test(text)).map((text) => JSON.parse(text) as Json));

const DOCUMENTS = [
  '&a [*a]',
  '{a: {b: [1, 2]}}',
  '# x\na: >-\n  folded\n  text\nb: |\n  kept\nc: [ d, 1.5, null ]\n',
  '- id: q1\n  text: "quoted: yes"\n  levels: [ intermediate, senior ]\n- *a\n',
  '[{"a": "b\\u0000", "c": {"d": []}}]',
];

/** Reading YAML of some size takes some milliseconds, until it has been done a few hundred times. */
const HEAVY = { few: 30 };
const HEAVIEST = { few: 10 };

/** Whole, and then written and read it is the same; or refused, with what is wrong and where. */
function mustBeWhole<T>(
  read: ItemReading<T>,
  check: (item: T) => unknown[],
  again: (items: readonly T[]) => ItemReading<T>,
): void {
  if (!read.ok) {
    must(read.problems.length > 0, 'what is refused has a problem');
    for (const problem of read.problems) {
      must(/\S[^.]*[.:].*$/s.test(problem.message), 'a problem is a sentence');
      must(problem.line === null || problem.line > 0, 'it has a line, or none');
      must(formatProblem('a.yaml', problem).startsWith('a.yaml'), 'it is said where');
    }
    return;
  }
  for (const item of read.items) mustEqual(check(item), [], 'what was read can be used');
  mustEqual(again(read.items), read, 'written and read it is the same');
}

describe('files of items', () => {
  target('YAML and JSON', anyChangedText(...DOCUMENTS), (text) => {
    const read = readDocument(text);
    must(read.ok || read.problems.length > 0, 'what is refused has a problem');
    if (read.ok) must(JSON.stringify(read.value ?? null).length < 10 * text.length + 1_000, 'nothing grows');
  });

  target(
    'rubrics: YAML and JSON',
    anyChangedText(...rubricFiles),
    (text) =>
      mustBeWhole(readRubricFile(text), checkRubric, (items) =>
        readRubricFile(writeRubricFile(items, 'yaml')),
      ),
    HEAVY,
  );
  target(
    'rubrics: changed fields',
    anyChanged(asJson(rubricFiles)),
    (text) =>
      mustBeWhole(readRubricFile(text), checkRubric, (items) =>
        readRubricFile(writeRubricFile(items, 'json')),
      ),
    HEAVY,
  );
  target(
    'exercises: YAML and JSON',
    anyChangedText(...exerciseFiles),
    (text) =>
      mustBeWhole(readExerciseFile(text), checkExercise, (items) =>
        readExerciseFile(writeExerciseFile(items, 'json')),
      ),
    HEAVY,
  );
  target(
    'exercises: changed fields',
    anyChanged(asJson(exerciseFiles)),
    (text) =>
      mustBeWhole(readExerciseFile(text), checkExercise, (items) =>
        readExerciseFile(writeExerciseFile(items, 'yaml')),
      ),
    HEAVY,
  );
  target(
    'samples: YAML and JSON',
    anyChangedText(...sampleFiles),
    (text) =>
      mustBeWhole(readSampleFile(text, [tinyRubric]), checkSample, (items) =>
        readSampleFile(writeSampleFile(items, 'yaml'), []),
      ),
    HEAVY,
  );
  target(
    'samples: changed fields',
    anyChanged(asJson(sampleFiles)),
    (text) =>
      mustBeWhole(readSampleFile(text, [tinyRubric]), checkSample, (items) =>
        readSampleFile(writeSampleFile(items, 'json'), []),
      ),
    HEAVY,
  );

  const anyFormat = fc.constantFrom(...FORMATS);
  target(
    'rubrics of any text, written and read',
    fc.tuple(anyRubric, anyFormat),
    ([rubric, format]) => {
      const read = readRubricFile(writeRubricFile([rubric], format));
      mustEqual(read, { ok: true, items: [rubric] }, 'it is the same');
    },
    HEAVIEST,
  );
  target(
    'exercises of any text, written and read',
    fc.tuple(anyExercise, anyFormat),
    ([exercise, format]) => {
      const read = readExerciseFile(writeExerciseFile([exercise], format));
      mustEqual(read, { ok: true, items: [exercise] }, 'it is the same');
    },
    HEAVIEST,
  );

  const { gateway, database } = openLocal(() => 1);
  // Each case is a transaction, and reads a whole table twice.
  asyncTarget(
    'rubrics that are imported, stored whole or not at all',
    anyChangedText(...rubricFiles),
    async (text) => {
      const read = readRubricFile(text);
      if (!read.ok) return;
      const refused = await gateway.request('rubric.add', { items: read.items }).then(
        () => false,
        () => true,
      );
      const stored = (await database.rubrics.toArray()).map(({ id, version }) => `${id} ${version}`);
      const due = refused ? [] : read.items.map(({ id, version }) => `${id} ${version}`);
      mustEqual(stored.sort(), [...new Set(due)].sort(), refused ? 'nothing is stored' : 'all are stored');
      await database.rubrics.clear();
    },
  );
});

describe('other files', () => {
  target('preparations', anyChanged(fc.constant(aPreparation as Json)), (text) => {
    const readAgain = (of: string) => readPreparation(of, (role) => (role === BACKEND.role ? BACKEND : null));
    const read = readAgain(text);
    if (read.ok)
      mustEqual(readAgain(writePreparation(read.preparation)), read, 'written and read it is the same');
    else
      must(
        /[.]$/.test(read.reason) && read.reason.length < 400,
        `the reason is a sentence or two: ${read.reason}`,
      );
  });

  const raw: Json = {
    format: 'second-chair-stored',
    version: 1,
    exportedAt: 1,
    databaseVersion: 50,
    stores: [
      {
        name: 'notes',
        keyPath: ['a', 'b'],
        indexes: [{ name: 'i', keyPath: 'a', unique: false }],
        rows: [{ id: 'n' }],
      },
    ],
  };
  target('everything stored, as it lies on the disk', anyChanged(fc.constant(raw)), (text) => {
    const read = readRawFile(text);
    if (read)
      must(
        read.databaseVersion >= 1 && read.stores.every(({ rows }) => Array.isArray(rows)),
        'it can be stored',
      );
  });

  target('base64', fc.oneof(anyChangedText('AAEC/+8=', 'AA==', 'AAAA'), anyText), (text) => {
    const bytes = fromBase64(text);
    if (bytes) must(toBase64(bytes) === text, 'there is one way to write it');
  });
});

describe('what is stored of settings', () => {
  const stored: Json[] = [v1, v2, { ...DEFAULT_SETTINGS }];
  target('settings', anyChanged(fc.constantFrom(...stored)), (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = text;
    }
    const { settings, unread } = readSettings(value);
    mustEqual(
      Object.keys(settings).sort(),
      Object.keys(DEFAULT_SETTINGS).sort(),
      'every setting has a value',
    );
    must(
      unread.every((name) => SETTING_NAMES.includes(name)),
      'what can’t be read is named',
    );
    for (const name of unread) mustEqual(settings[name], DEFAULT_SETTINGS[name], 'it is as in the default');
    mustEqual(readSettings(settings), { settings, unread: [] }, 'what was read is read again');
    mustEqual(
      readSettings(mergeSettings(value, settings)).settings,
      settings,
      'so it is over what was stored',
    );
    const keys = keysOf(settings.keys);
    for (const chord of Object.values(keys))
      must(chord === null || CHORD.test(chord), 'every key is a chord');
    must(['never', 'day', 'week'].includes(readEvery(value)), 'backups are written now and then, or never');
  });

  const anyPress = fc.record({
    key: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 2 }),
      fc.constantFrom('a', '9', '?', 'Enter', 'ß', 'Dead'),
    ),
    code: fc.constantFrom('', 'KeyA', 'Digit9', 'Slash', 'IntlBackslash'),
    ctrlKey: fc.boolean(),
    altKey: fc.boolean(),
    shiftKey: fc.boolean(),
    metaKey: fc.boolean(),
    altGr: fc.boolean(),
  });
  target(
    'keys',
    fc.tuple(anyPress, fc.boolean(), fc.constantFrom(...ACTION_IDS)),
    ([{ altGr, ...press }, mac, act]) => {
      const chord = chordOf({ ...press, getModifierState: () => altGr }, mac);
      if (chord === null) return;
      must(CHORD.test(chord), 'a pressed key is a chord that can be stored');
      const why = checkChord(act, chord, keysOf({}));
      if (why !== null) must(/[.]$/.test(why), 'why it can’t be is a sentence');
      else
        mustEqual(
          readSettings({ keys: { [act]: chord } }).settings.keys,
          { [act]: chord },
          'it can be stored',
        );
    },
  );
});
