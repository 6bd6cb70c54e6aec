import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AtsLabelsSchema, criterionLabel, MOST_LABELS, NO_ATS_LABELS } from '@/core/export/ats-labels';
import { checkEnd, noRows, readRow, RefusedBackup, writeEnd, type PartName } from '@/core/full-backup/rows';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { aNote } from '../interview/examples';

const KEEP = 'Nothing was changed. Keep the file, and try an older backup.';

/** The words with which something is refused; another error is no refusal. */
function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedBackup) return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'It was not refused.';
}

const note = aNote('n1');
const edited = (change: object): string => JSON.stringify({ ...note, ...change });

describe('a row that is refused says where it stands and what belongs there', () => {
  it.each([
    ['no JSON', 'notes', '{"id":', 'This backup is damaged at notes[3]: no JSON.'],
    [
      'a field that is missing',
      'notes',
      edited({ text: undefined }),
      'at notes[3].text: this field is missing.',
    ],
    ['a field of another kind', 'notes', edited({ text: 7 }), 'at notes[3].text: it should be string.'],
    [
      'a field inside another one',
      'notes',
      edited({ anchorLine: { path: 'a', line: '7', sha: 'b' } }),
      'at notes[3].anchorLine.line: it should be number.',
    ],
    ['a list in place of a row', 'hosts', '[{"pattern":"a"}]', 'at hosts[3].pattern: this field is missing.'],
    ['a word in place of a row', 'notes', '"word"', 'at notes[3]: it should be Object.'],
    ['nothing in place of what was set', 'settings', 'null', 'at settings[3]: it should be Object.'],
    [
      'a list of what was set',
      'settings',
      '[{"theme":"dark"}]',
      'at settings[3]: this value is not possible',
    ],
    [
      'a pattern that is too long',
      'hosts',
      `{"pattern":"${'a'.repeat(301)}"}`,
      'at hosts[3].pattern: it should be <=300.',
    ],
    [
      'half a version',
      'qualificationPresets',
      '{"version":1.5}',
      'Presets[3].version: this value is not possible here.',
    ],
  ] as const)('%s', (_what, part, line, words) => {
    const refusal = refusalOf(() => readRow(part, line, 3));
    expect(refusal).toContain(words);
    expect(refusal).toContain('RefusedBackup: This backup is damaged at ');
    expect(refusal).toContain(KEEP);
  });

  it('and repeats nothing that stands there', () => {
    expect(refusalOf(() => readRow('notes', edited({ text: ['Robin was late'] }), 0))).not.toContain('Robin');
  });

  it.each<[string, PartName, string, string]>([
    [
      'a key that reaches into objects',
      'notes',
      '{"__proto__":1}',
      '(notes[3]) Second Chair writes no such files',
    ],
    ['a field that nobody knows', 'notes', edited({ mood: 1 }), 'something at notes[3].mood that'],
  ])('%s', (_what, part, line, words) => {
    expect(refusalOf(() => readRow(part, line, 3))).toContain(words);
  });

  it('and settings with as many labels as a hiring system may have are read as they were written', () => {
    const greenhouse = Object.fromEntries(
      Array.from({ length: MOST_LABELS }, (_, index) => [criterionLabel(`own-${index}`), 'Coding']),
    );
    const settings = { ...DEFAULT_SETTINGS, atsLabels: { ...NO_ATS_LABELS, greenhouse } };
    expect(v.is(AtsLabelsSchema, settings.atsLabels)).toBe(true);
    expect(readRow('settings', JSON.stringify(settings), 0)).toEqual(settings);
  });

  it('and one that is sound is read as it was written', () => {
    expect(readRow('notes', JSON.stringify(note), 0)).toEqual(note);
  });
});

describe('the end of a backup', () => {
  const rows = { ...noRows(), notes: 2 };

  it.each([
    ['lets through what it counted', writeEnd(3, rows), 'It was not refused.'],
    ['is damaged where it is no JSON', '{"parts":', `This backup is damaged at its end. ${KEEP}`],
    ['is damaged where it counts nothing', '{}', `This backup is damaged at its end. ${KEEP}`],
    ['counts the parts', writeEnd(4, rows), `This backup should have 4 parts and has 3. ${KEEP}`],
    [
      'counts the rows of each kind',
      writeEnd(3, { ...rows, notes: 5 }),
      `it should hold 5 of notes and holds 2. ${KEEP}`,
    ],
    [
      'takes a kind that it does not name for none',
      '{"parts":3,"rows":{}}',
      'should hold 0 of notes and holds 2',
    ],
  ])('%s', (_what, text, words) => {
    expect(refusalOf(() => checkEnd(text, 3, rows))).toContain(words);
  });
});
