import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_BACKUP, readBackup, writeBackup, type BackupContents } from '@/core/backup/backup';
import { BACKUP_VERSION, type Backup } from '@/core/backup/backup-schema';
import { NO_PANEL } from '@/core/panel/panel-records';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import { BACKEND } from '@/tests/fixtures/packs';
import { commit } from '../activity/build';
import {
  CALL_AT,
  aFile,
  aFinding,
  aMergeRequest,
  aNote,
  aPerson,
  aQuestion,
  aRating,
  anInterview,
  someEvidence,
} from '../interview/examples';
import { anyContents } from './a-backup';

const KEY = aMergeRequest().key;
const contents = (): BackupContents => ({
  file: aFile({
    interview: anInterview({ rubricVersion: BACKEND.version }),
    notes: [aNote('n1'), aNote('n2')],
    ratings: [aRating('tests', 3)],
    evidence: [
      someEvidence('e1', 'tests', 'own:n1', 'x'),
      someEvidence('e2', 'tests', 'own:removed', 'kept'),
    ],
    questions: [aQuestion('q1')],
    findings: [aFinding('f1')],
    drafts: [{ interviewId: 'i1', field: 'note-line', text: 'half a', updatedAt: 1 }],
  }),
  rubric: BACKEND,
  exercise: null,
  panel: NO_PANEL,
  review: {
    mergeRequest: aMergeRequest(),
    participants: [aPerson('robin', 9)],
    viewer: null,
    reading: null,
    records: [{ mrKey: KEY, id: 'approvals', events: [] }],
    diffs: [],
  },
  presets: [{ ...DEFAULT_PRESET, id: 'own-1', name: 'Ours' }],
});
const text = () => writeBackup(contents(), CALL_AT);

/** The backup with one thing changed, as text. */
function changed(change: (backup: Backup & Record<string, unknown>) => void): string {
  const backup = JSON.parse(text()) as Backup & Record<string, unknown>;
  change(backup);
  return JSON.stringify(backup);
}
const manyFields = JSON.stringify(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}`, 1])));

/** The least time of a few runs, in ms. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
function reasonFor(source: string): string {
  const read = readBackup(source);
  return read.ok ? 'it was accepted' : read.reason;
}

describe('a backup', () => {
  it('comes back as it was written', () => {
    expect(readBackup(text())).toMatchObject({ ok: true, backup: { ...contents(), exportedAt: CALL_AT } });
  });

  it('loses nothing of any interview that the schemas allow', () => {
    fc.assert(
      fc.property(anyContents, (any) => {
        const read = readBackup(writeBackup(any, CALL_AT));
        if (!read.ok) throw new Error(read.reason);
        const { file, rubric, exercise, review, panel, presets } = read.backup;
        expect({ file, rubric, exercise, review, panel, presets }).toEqual(any);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps evidence whose note was removed, and ratings of an earlier role', () => {
    const source = changed(({ file }) => {
      file.ratings[0] = aRating('of-another-pack', 2);
    });
    expect(readBackup(source).ok).toBe(true);
  });
});

describe('refusing a backup', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '', /not complete JSON.*fetch it again/],
    ['text', 'hello', /not complete JSON/],
    ['a file that was cut off', text().slice(0, -200), /not complete JSON/],
    ['JSON of something else', '{"name":"x"}', /not a backup of Second Chair.*Choose a file/],
    ['null', 'null', /not a backup/],
    ['another format', changed((b) => Object.assign(b, { format: 'other' })), /not a backup of Second Chair/],
    [
      'a newer version',
      changed((b) => Object.assign(b, { version: BACKUP_VERSION + 1 })),
      /newer Second Chair\. Update this one first/,
    ],
    ['a version that is none', changed((b) => Object.assign(b, { version: '1' })), /not a backup/],
    [
      'a missing part',
      changed((b) => Reflect.deleteProperty(b, 'rubric')),
      /at rubric: this field is missing.*Nothing was restored/,
    ],
    [
      'a wrong value',
      changed((b) => Object.assign(b.file.notes[1] ?? {}, { text: 7 })),
      /at file\.notes\[1\]\.text: it should be string/,
    ],
    [
      'an unknown signal',
      changed((b) => Object.assign(b.file.notes[0] ?? {}, { signal: 'wow' })),
      /at file\.notes\[0\]\.signal/,
    ],
    [
      'a field from elsewhere',
      changed((b) => Object.assign(b.file.notes[0] ?? {}, { mood: 1 })),
      /file\.notes\[0\]\.mood.*would lose/,
    ],
    [
      'a note of another interview',
      changed((b) => Object.assign(b.file.notes[1] ?? {}, { interviewId: 'i2' })),
      /file\.notes\[1\] belongs to another interview/,
    ],
    [
      'a rating of another interview',
      changed((b) => Object.assign(b.file.ratings[0] ?? {}, { interviewId: 'i2' })),
      /file\.ratings\[0\] belongs/,
    ],
    [
      'evidence of another interview',
      changed((b) => Object.assign(b.file.evidence[0] ?? {}, { interviewId: 'i2' })),
      /file\.evidence\[0\] belongs/,
    ],
    [
      'a draft of another interview',
      changed((b) => Object.assign(b.file.drafts[0] ?? {}, { interviewId: 'i2' })),
      /file\.drafts\[0\] belongs/,
    ],
    [
      'feedback of another interview',
      changed((b) => Object.assign(b.file.feedback ?? {}, { interviewId: 'i2' })),
      /file\.feedback belongs/,
    ],
    [
      'an interview without an id',
      changed((b) => Object.assign(b.file.interview, { id: '' })),
      /file\.interview\.id is empty/,
    ],
    [
      'a note twice',
      changed((b) => Object.assign(b.file.notes[1] ?? {}, { id: 'n1' })),
      /file\.notes\[1\] is there twice/,
    ],
    [
      'a criterion twice',
      changed((b) => b.rubric.criteria.push(...b.rubric.criteria.slice(0, 1))),
      /rubric\.criteria\[21\] is there twice/,
    ],
    [
      'another rubric',
      changed((b) => Object.assign(b.rubric, { version: BACKEND.version + 1 })),
      /rubric is not the one/,
    ],
    [
      'another merge request',
      changed((b) => Object.assign(b.review?.mergeRequest ?? {}, { key: 'x!1' })),
      /review\.mergeRequest is not the one/,
    ],
    [
      'a thread of another merge request',
      changed((b) => Object.assign(b.review?.records[0] ?? {}, { mrKey: 'x!1' })),
      /review\.records\[0\] is about another/,
    ],
    [
      'an address that would run',
      changed((b) => Object.assign(b.file.interview, { mrUrl: 'javascript:alert(1)' })),
      /file\.interview\.mrUrl is not on the host.*Nothing was restored/,
    ],
    [
      'the address of another host',
      changed((b) =>
        Object.assign(b.review?.mergeRequest ?? {}, { webUrl: 'https://gitlab.com.evil.example' }),
      ),
      /review\.mergeRequest\.webUrl is not on the host/,
    ],
    [
      'a merge request that is nowhere',
      changed((b) => {
        for (const one of [b.file.interview, ...(b.review?.records ?? [])]) one.mrKey = 'file:///x!1';
        Object.assign(b.review?.mergeRequest ?? {}, { key: 'file:///x!1' });
      }),
      /file\.interview\.mrKey is not a web address/,
    ],
    [
      'a commit that leads elsewhere than the web',
      changed((b) => b.review?.records[0]?.events.push({ ...commit('aa', 1), webUrl: 'data:text/html,x' })),
      /review\.records\[0\]\.events\[0\]\.webUrl is not a web address/,
    ],
    [
      'an avatar that is no picture of the web',
      changed((b) => Object.assign(b.review?.participants[0] ?? {}, { avatarUrl: 'file:///etc/passwd' })),
      /review\.participants has an address/,
    ],
    ['too many fields', text().replace('"half a"', manyFields), /too many fields at file\.drafts\[0\]\.text/],
    ['notes that were taken out', changed((b) => b.file.notes.splice(0)), /should hold 2 notes and holds 0/],
    [
      'a number that no file could hold again',
      text().replace('"exportedAt": ', '"exportedAt": 9e999'),
      /number out of all bounds at exportedAt/,
    ],
    [
      'a key that reaches into objects',
      text().replace('"exportedAt"', '"__proto__": {"ok": true}, "exportedAt"'),
      /forbidden key at __proto__/,
    ],
    [
      'such a key deep inside',
      text().replace('"half a"', '{"constructor": 1}'),
      /forbidden key at file\.drafts\[0\]\.text\.constructor/,
    ],
    ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), /nested too deeply/],
    [
      'deep nesting inside',
      text().replace('"half a"', `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`),
      /nested too deeply at file\.drafts/,
    ],
  ])('says what is wrong with %s', (_, source, reason) => {
    expect(reasonFor(source)).toMatch(reason);
  });

  it('does not parse what is too large', () => {
    expect(reasonFor(' '.repeat(LARGEST_BACKUP + 1))).toMatch(/larger than 50 MB/);
  });

  it.each([
    ['more items than any list of ours has', 2_000_000, /more than 200,000 list items/],
    ['a list of wrong items', 150_000, /at file\.notes\[0\]/],
  ])('costs little more than parsing does: %s', (_, count, reason) => {
    const source = text().replace('"notes": [', `"notes": [${'1,'.repeat(count)}`);
    expect(reasonFor(source)).toMatch(reason);
    const parsing = fastest(() => JSON.parse(source) as unknown);
    const reading = fastest(() => readBackup(source));
    // A fault for each item, or a path for each, would be some hundred times.
    expect(reading / parsing).toBeLessThan(20);
  });

  it('repeats nothing of a hostile file', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const source = changed((b) => Object.assign(b.file.notes[0] ?? {}, { signal: hostile, phase: hostile }));
    expect(reasonFor(source)).not.toContain('<img');
  });

  it('leaves the prototypes of objects alone', () => {
    readBackup('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect('polluted' in {}).toBe(false);
  });
});
