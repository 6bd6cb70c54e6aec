import { describe, expect, it } from 'vitest';
import { writePanelBundle, type PanelBundle } from '@/core/panel/panel-bundle';
import { readPanelBundle } from '@/core/panel/read-bundle';
import { ACCOMMODATIONS, UGLY_FILE } from '@/tests/fixtures/export/ugly-interview';
import { aBundle, aScorecard, aSeal } from './a-panel';

type Raw = { [field: string]: unknown; scorecard: { [field: string]: unknown } };

const text = (bundle: unknown): string => JSON.stringify(bundle);
const changed = (change: (raw: Raw) => void): string => {
  const raw = JSON.parse(text(aBundle())) as Raw;
  change(raw);
  return text(raw);
};
const withScorecard = (patch: Partial<PanelBundle['scorecard']>): string =>
  text(aBundle({ scorecard: aScorecard('other-1', patch) }));

const [note] = aScorecard().notes;
const [criterion] = aScorecard().criteria;
if (!note || !criterion) throw new Error('The sample has notes and criteria.');
const [finding] = aScorecard().findings;
const [rule] = aScorecard().rules;
const [amendment] = aBundle().amendments;
const piece = aScorecard().criteria.flatMap(({ evidence }) => evidence)[0];
if (!finding || !rule || !amendment || !piece) throw new Error('The sample has one of each.');
const many = <T extends object>(count: number, one: T): T[] =>
  Array.from({ length: count }, (_, index) => ({ ...one, id: `x${index}` }));
const notes = (count: number) => Array.from({ length: count }, (_, index) => ({ ...note, id: `n${index}` }));

describe('what a panel file holds', () => {
  it('is read as it was written', () => {
    expect(readPanelBundle(text(aBundle()))).toEqual({ ok: true, bundle: aBundle() });
    const amendments = [
      { id: 'b', interviewId: 'interview-1', at: 9, criterionId: null, text: 'B', afterOthers: true },
      { id: 'a', interviewId: 'interview-1', at: 3, criterionId: 'tests', text: 'A', afterOthers: false },
    ];
    const reading = readPanelBundle(writePanelBundle(aSeal(), amendments));
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.bundle.amendments.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(reading.bundle).toMatchObject({ author: 'Renée', noteForOthers: 'Ask about locking.' });
  });

  it('tells nothing of accommodations, of what was agreed instead, and of private notes', () => {
    const written = writePanelBundle(aSeal(), []);
    const secrets = [
      ACCOMMODATIONS,
      UGLY_FILE.interview.alternative,
      UGLY_FILE.interview.alternativeReason,
      ...UGLY_FILE.notes.flatMap(({ visibility, kind, text: words }) =>
        visibility === 'private' || kind === 'integrity' ? [words] : [],
      ),
    ];
    expect(secrets.length).toBeGreaterThan(2);
    const { cons } = aScorecard().feedback;
    for (const line of secrets.flatMap((secret) => secret.split('\n'))) {
      // What the interviewer has written into the cons, too, is theirs to send.
      if (line.length > 20 && !cons.includes(line))
        expect(written).not.toContain(JSON.stringify(line).slice(1, -1));
    }
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /damaged at the top/],
    ['a list', '[]', /damaged/],
    ['a field less', changed((raw) => delete raw['author']), /damaged at author/],
    ['a field more', changed((raw) => (raw['accommodations'] = 'x')), /damaged at accommodations/],
    [
      'a field more inside',
      changed((raw) => (raw.scorecard['average'] = 3)),
      /damaged at scorecard\.average/,
    ],
    ['a wrong one', changed((raw) => (raw.scorecard['notes'] = {})), /damaged at scorecard\.notes/],
    ['a newer scorecard', changed((raw) => (raw.scorecard['version'] = 2)), /newer Second Chair/],
    ['a prototype', text(aBundle()).replace('{', '{"__proto__":{"admin":true},'), /forbidden key/],
    ['a constructor', changed((raw) => (raw.scorecard['constructor'] = {})), /forbidden key/],
    [
      'a million notes',
      changed((raw) => (raw.scorecard['notes'] = Array.from({ length: 1_000_000 }, () => 0))),
      /more than 200,000 list items/,
    ],
    ['as much in words', text(aBundle({ noteForOthers: 'x'.repeat(9 * 1024 * 1024) })), /larger than/],
    ['too many notes', withScorecard({ notes: notes(5_001) }), /more than 5000 notes/],
    ['too many criteria', withScorecard({ criteria: many(501, criterion) }), /more than 500 criteria/],
    [
      'too many amendments',
      text(aBundle({ amendments: many(1_001, amendment) })),
      /more than 1000 amendments/,
    ],
    [
      'too many rules',
      withScorecard({ rules: Array.from({ length: 1_001 }, () => rule) }),
      /more than 1000 rules/,
    ],
    ['too many findings', withScorecard({ findings: many(1_001, finding) }), /more than 1000 findings/],
    [
      'too much evidence',
      withScorecard({
        criteria: [
          { ...criterion, evidence: many(1_001, piece) },
          { ...criterion, id: 'x' },
        ],
      }),
      /more than 1000 pieces of evidence/,
    ],
    [
      'an empty id',
      withScorecard({ notes: [note, { ...note, id: '' }] }),
      /An id in it is empty or too long/,
    ],
    ['an endless id', withScorecard({ notes: [{ ...note, id: 'x'.repeat(201) }] }), /empty or too long/],
    ['an interview without an id', text(aBundle({ scorecard: aScorecard('') })), /empty or too long/],
    ['evidence twice', withScorecard({ criteria: [{ ...criterion, evidence: [piece, piece] }] }), /twice/],
    ['an amendment twice', text(aBundle({ amendments: [amendment, amendment] })), /twice/],
    [
      'evidence at an address of another host',
      withScorecard({
        criteria: [
          {
            ...criterion,
            evidence: [
              { ...piece, source: { type: 'activity', eventId: 'note:1', url: 'https://evil.example/' } },
            ],
          },
        ],
      }),
      /another host/,
    ],
    ['an address without a merge request', text(aBundle({ mrKey: null })), /another host/],
    ['a note twice', withScorecard({ notes: [note, note] }), /twice/],
    ['a criterion twice', withScorecard({ criteria: [criterion, criterion] }), /twice/],
    ['a private note', withScorecard({ notes: [{ ...note, visibility: 'private' }] }), /private notes/],
    ['private notes', withScorecard({ privateNotes: true }), /private notes/],
    ['a redacted scorecard', withScorecard({ redacted: true }), /redacted/],
    ['an endless name', text(aBundle({ author: 'x'.repeat(201) })), /longer than any name/],
    ['a script as merge request', text(aBundle({ mrKey: 'javascript:alert(1)' })), /another host/],
    [
      'an address of another host',
      withScorecard({
        notes: [{ ...note, anchor: { type: 'activity', eventId: 'note:1', url: 'https://evil.example/' } }],
      }),
      /another host/,
    ],
    [
      'a script as address',
      withScorecard({
        notes: [{ ...note, anchor: { type: 'activity', eventId: 'note:1', url: 'javascript:alert(1)' } }],
      }),
      /another host/,
    ],
  ])('is refused with the reason: %s', (_, bundle, reason) => {
    const reading = readPanelBundle(bundle);
    expect(reading).toMatchObject({ ok: false, reason: expect.stringMatching(reason) as string });
  });
});
