import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '@/core/interview/empty-file';
import { askId } from '@/core/interview/question';
import {
  makePreparation,
  writePreparation,
  type PreparationOptions,
} from '@/core/preparation/preparation-file';
import { readPreparation } from '@/core/preparation/read-preparation';
import { takePreparation } from '@/core/preparation/take-preparation';
import { preparationFileName } from '@/core/summary/file-name';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';

const HOSTILE = '</script><img src=x onerror=alert(1)>\u202e{"format":';
const ALL: PreparationOptions = { candidate: true, tags: true, notes: true };
const NOTHING: PreparationOptions = { candidate: false, tags: false, notes: false };
const source = (eventId: string) => ({ type: 'activity', eventId }) as const;

/** An interview in which everything that must not leave says so. */
const records = {
  ...emptyFile(
    makeInterview({
      rubricId: BACKEND.id,
      rubricVersion: BACKEND.version,
      checklist: ['review-read', 'plan'],
      accommodations: 'SECRET accommodation',
      alternative: 'SECRET form',
      ruleCorrections: [{ ruleId: 'link-sent', state: 'met', reason: 'SECRET reason', at: 1 }],
      explained: [{ eventId: 'note:1', answer: 'could-not', note: 'SECRET answer', at: 1 }],
      clock: [{ id: 'c', at: CALL_AT, type: 'start' }],
    }),
  ),
  questions: [
    {
      id: 'q1',
      interviewId: 'interview-1',
      source: source('note:5'),
      text: '',
      position: 0,
      askedAt: 7,
      updatedAt: 1,
    },
    {
      id: 'q2',
      interviewId: 'interview-1',
      source: { type: 'own' } as const,
      text: HOSTILE,
      position: 1,
      askedAt: null,
      updatedAt: 1,
    },
  ],
  ratings: [
    {
      interviewId: 'interview-1',
      criterionId: 'c',
      values: { intermediate: 4 as const, senior: null },
      reason: '',
      comment: 'SECRET rating',
      updatedAt: 1,
    },
  ],
  evidence: [
    {
      id: 'e1',
      interviewId: 'interview-1',
      criterionId: 'backend-security',
      source: source('note:5'),
      excerpt: 'said so',
      polarity: 'minus' as const,
      createdAt: 1,
    },
    {
      id: 'e2',
      interviewId: 'interview-1',
      criterionId: 'backend-security',
      source: { type: 'note', noteId: 'n1' } as const,
      excerpt: 'SECRET excerpt of a note',
      polarity: 'plus' as const,
      createdAt: 1,
    },
  ],
  notes: [
    makeNote({ id: 'n1', phase: 'preparation', text: HOSTILE, signal: 'minus', questionId: 'q2' }),
    makeNote({ id: 'n2', phase: 'preparation', text: 'SECRET private', visibility: 'private' }),
    makeNote({ id: 'n3', phase: 'call', text: 'SECRET of the call' }),
    makeNote({ id: 'n4', phase: 'preparation', text: 'SECRET integrity', kind: 'integrity' }),
  ],
  feedback: { ...emptyFeedback(), pros: 'SECRET pros' },
};

function emptyFeedback() {
  return {
    interviewId: 'interview-1',
    overall: 'no' as const,
    levelNote: '',
    pros: '',
    cons: '',
    takeaways: '',
    noteForOthers: '',
    placed: [],
    updatedAt: 1,
  };
}

const write = (options: PreparationOptions) =>
  writePreparation(makePreparation(records, BACKEND, options, 9));
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
      explained: [],
      ruleCorrections: [],
      accommodations: '',
      createdAt: 50,
    });
    expect(file.questions.map(({ id, text, askedAt }) => [id, text, askedAt])).toEqual([
      [askId('mine', 'note:5'), '', null],
      [file.notes[0]?.questionId, HOSTILE, null],
    ]);
    expect(file.notes).toMatchObject([{ text: HOSTILE, signal: null, phase: 'preparation' }]);
    expect(file.evidence).toMatchObject([{ criterionId: 'backend-security', polarity: null }]);
    expect(file.ratings).toEqual([]);
    const all = [...file.questions, ...file.notes, ...file.evidence];
    expect(all.every(({ interviewId }) => interviewId === 'mine')).toBe(true);
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
      'another version of it',
      changed((raw) => Object.assign(raw['rubric'] ?? {}, { version: 999 })),
      /version 999 of the rubric/,
    ],
    ['too much', `"${'x'.repeat(6 * 1024 * 1024)}"`, /larger than 5 MB/],
  ])('is refused with a reason: %s', (_, text, reason) => {
    const reading = read(text);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.reason).toMatch(reason);
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
