import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askId } from '@/core/interview/question';
import {
  makePreparation,
  writePreparation,
  type PreparationOptions,
} from '@/core/preparation/preparation-file';
import { readPreparation } from '@/core/preparation/read-preparation';
import { takePreparation } from '@/core/preparation/take-preparation';
import { preparationFileName } from '@/core/summary/file-name';
import { CALL_AT } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { ALL, HOSTILE, NOTHING, records, source } from './a-preparation';

const write = (options: PreparationOptions) =>
  writePreparation(makePreparation(records, BACKEND, options, 9));
const OWN_RUBRIC = { ...BACKEND, id: 'ours', title: 'Ours' };
const read = (text: string) => readPreparation(text, (role) => (role === BACKEND.role ? BACKEND : null));
const changed = (change: (raw: Record<string, object>) => void): string => {
  const raw = JSON.parse(write(ALL)) as Record<string, object>;
  change(raw);
  return JSON.stringify(raw);
};

describe('a preparation for the second interviewer', () => {
  it('holds nothing that would lead their judgement, and nothing private', () => {
    const text = write(ALL);
    expect(text).not.toContain('SECRET');
    for (const word of [
      '"signal"',
      '"polarity"',
      '"ratings"',
      '"findings"',
      '"overall"',
      '"askedAt"',
      '"clock"',
    ])
      expect(text, word).not.toContain(word);
  });

  it('holds who the candidate is, tags and notes only where that is chosen, and its name never does', () => {
    const text = write(NOTHING);
    expect(text).not.toContain('Robin');
    expect(text).not.toContain('said so');
    expect(JSON.parse(text)).toMatchObject({ notes: [], tags: [], interview: { candidate: null } });
    expect(preparationFileName(CALL_AT, 'ab-12cd34-ef56')).toBe(
      'second-chair-preparation-2026-11-24-ab12cd34.json',
    );
  });

  it('becomes an interview of the second interviewer’s own', () => {
    const reading = read(write(ALL));
    if (!reading.ok) throw new Error(reading.reason);
    let ids = 0;
    const file = takePreparation(reading.preparation, { id: 'mine', newId: () => `n${(ids += 1)}`, now: 50 });
    expect(file.interview).toMatchObject({
      id: 'mine',
      part: 'second',
      callAt: CALL_AT,
      checklist: ['plan'],
      clock: [],
      callChanges: [],
      explained: [],
      ruleCorrections: [],
      alternativeReason: '',
      alternative: '',
      accommodations: '',
      exports: [],
      dismissedFindings: [],
      legalHold: false,
      createdAt: 50,
    });
    expect(file.questions.map(({ id, text, askedAt }) => [id, text, askedAt])).toEqual([
      [askId('mine', 'note:5'), '', null],
      [file.notes[0]?.questionId, HOSTILE, null],
    ]);
    expect(file.notes).toMatchObject([
      { text: HOSTILE, signal: null, phase: 'preparation', kind: 'note', visibility: 'shareable' },
    ]);
    expect(file.evidence).toMatchObject([
      { criterionId: 'backend-security', polarity: null, source: source('note:5') },
    ]);
    expect(file.ratings).toEqual([]);
    const all = [...file.questions, ...file.notes, ...file.evidence];
    expect(all.every(({ interviewId }) => interviewId === 'mine')).toBe(true);
  });

  it('has a note that was about no question, or about one that was not handed on, about none', () => {
    const preparation = makePreparation(records, BACKEND, ALL, 9);
    const [note] = preparation.notes;
    if (!note) throw new Error('The preparation has a note.');
    const notes = [
      { ...note, questionId: null },
      { ...note, questionId: 'gone' },
    ];
    const file = takePreparation({ ...preparation, notes }, { id: 'mine', newId: () => 'new', now: 50 });
    expect(file.notes.map(({ questionId }) => questionId)).toEqual([null, null]);
  });

  it('gives a question of the lead’s own an id of the second interviewer’s own', () => {
    let ids = 0;
    const preparation = makePreparation(records, BACKEND, ALL, 9);
    const file = takePreparation(preparation, { id: 'mine', newId: () => `n${(ids += 1)}`, now: 50 });
    expect(file.questions.map(({ id }) => id)).toEqual([askId('mine', 'note:5'), 'n1']);
  });

  it('brings a rubric of one’s own along', () => {
    const reading = read(writePreparation(makePreparation(records, OWN_RUBRIC, ALL, 9)));
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.preparation.rubric).toEqual(OWN_RUBRIC);
  });

  it('is the same once it has been written and read', () => {
    const reading = read(write(ALL));
    expect(reading.ok && reading.preparation).toEqual(makePreparation(records, BACKEND, ALL, 9));
  });
});

describe('a file that is none, or was changed', () => {
  it.each([
    ['text', 'hello', /no preparation/],
    ['a backup', JSON.stringify({ format: 'second-chair-backup', version: 3 }), /no preparation/],
    ['a newer one', changed((raw) => Object.assign(raw, { version: 2 })), /newer Second Chair/],
    ['a damaged one', changed((raw) => Object.assign(raw, { notes: 7 })), /damaged at notes/],
    ['one with more in it', changed((raw) => Object.assign(raw, { ratings: [] })), /something at ratings/],
    ['a forbidden key', `{"format":"second-chair-preparation","version":1,"__proto__":{}}`, /forbidden key/],
    [
      'one that leads elsewhere',
      changed((raw) => Object.assign(raw['interview'] ?? {}, { mrUrl: 'https://evil.example/x' })),
      /leads to where none/,
    ],
    [
      'a script as an address',
      changed((raw) => Object.assign(raw['interview'] ?? {}, { mrKey: 'javascript:alert(1)' })),
      /leads to where none/,
    ],
    [
      'other words under the id of a pack that ships',
      changed((raw) => Object.assign(raw['rubric'] ?? {}, { title: 'Mine' })),
      /was changed/,
    ],
    [
      'a rubric for another role',
      changed((raw) => Object.assign(raw['rubric'] ?? {}, { role: 'frontend' })),
      /is for another role/,
    ],
    [
      'a rubric that can’t be used',
      writePreparation(makePreparation(records, { ...OWN_RUBRIC, criteria: [] }, ALL, 9)),
      /can’t be used: /,
    ],
    [
      'one that is damaged further in',
      changed((raw) => Object.assign(raw['interview'] ?? {}, { agenda: [{ id: 'walk', title: 7 }] })),
      /damaged at interview\.agenda\[0\]\.title\. Nothing was stored/,
    ],
    [
      'another version of it',
      changed((raw) => Object.assign(raw['rubric'] ?? {}, { version: 999 })),
      /version 999 of the rubric/,
    ],
    [
      'a rubric that can’t be used, without a word of it',
      changed((raw) => {
        const [criterion] = (raw['rubric'] as { criteria: object[] }).criteria;
        Object.assign(criterion ?? {}, { qualifications: ['x'.repeat(2_000)] });
      }),
      /^The rubric of this preparation can’t be used: it is wrong at criteria\[0\][^x]{0,40}\. Nothing was stored\. Ask for the file once more\.$/,
    ],
    ['too much', `"${'x'.repeat(6 * 1024 * 1024)}"`, /larger than 5 MB/],
  ])('is refused with a reason: %s', (_, text, reason) => {
    const reading = read(text);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.reason).toMatch(reason);
  });

  it('is refused where this Second Chair ships no such pack', () => {
    const reading = readPreparation(write(ALL), () => null);
    expect(reading).toMatchObject({
      ok: false,
      reason: expect.stringContaining('has version none') as string,
    });
    const other = readPreparation(write(ALL), () => ({ ...BACKEND, id: 'frontend' }));
    expect(other.ok).toBe(false);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => changed((raw) => Object.assign(raw, { interview: value }))),
        ),
        (text) => {
          expect(read(text).ok).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});
