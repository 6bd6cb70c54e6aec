import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logAsCsv, logAsMarkdown, logFileName, type QualificationLog } from '@/core/qualification/export-log';
import { notInLog, sessionOf } from '@/core/qualification/from-interview';
import { asksTheSame, currentPreset, FIRST_PRESET, presetInWords } from '@/core/qualification/preset';
import { nextInWords, readProgress, stepInWords } from '@/core/qualification/progress';
import { byDay, type Session } from '@/core/qualification/session';
import { PARTS } from '@/core/interview/interview';
import { ROLES } from '@/core/interview/roles';
import { sampleId } from '@/core/sample/sample-id';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { readCsv } from '../export/read-csv';
import { aSession } from './session';
import { nastyText } from '../summary/nasty-text';

describe('what it takes', () => {
  it('is two shadows, one reverse shadow, then one lead until it is changed', () => {
    expect(presetInWords(currentPreset([]))).toBe('two shadows, one reverse shadow, then one lead');
    const third = { ...FIRST_PRESET, version: 3, counts: { shadow: 1, 'reverse-shadow': 0, lead: 12 } };
    expect(currentPreset([third, { ...third, version: 2 }])).toBe(third);
    expect(presetInWords(third)).toBe('one shadow, then 12 leads');
    const lead = { ...third, counts: { shadow: 0, 'reverse-shadow': 0, lead: 1 } };
    expect(presetInWords(lead)).toBe('one lead');
    expect(presetInWords({ ...lead, counts: { ...lead.counts, lead: 0 } })).toBe('nothing');
  });

  it('is the same where neither a number nor the way of counting is another', () => {
    const { counts } = FIRST_PRESET;
    expect(asksTheSame(FIRST_PRESET, { ...FIRST_PRESET, version: 4, at: 9, counts: { ...counts } })).toBe(
      true,
    );
    expect(asksTheSame(FIRST_PRESET, { ...FIRST_PRESET, byRole: false })).toBe(false);
    for (const part of ['shadow', 'reverse-shadow', 'lead'] as const)
      expect(asksTheSame(FIRST_PRESET, { ...FIRST_PRESET, counts: { ...counts, [part]: 9 } })).toBe(false);
  });
});

describe('progress', () => {
  it('is said in words, step by step', () => {
    const [progress] = readProgress(
      [
        aSession({ signedOffBy: 'Noor' }),
        aSession({ signedOffBy: '  ' }),
        aSession({ part: 'second', signedOffBy: 'Noor' }),
      ],
      FIRST_PRESET,
    );
    if (!progress) throw new Error('There is no progress.');
    expect(progress.steps.map(stepInWords)).toEqual([
      '1 of 2 shadows signed off, 1 more is not',
      '0 of 1 reverse shadow signed off',
      '0 of 1 lead signed off',
    ]);
    expect(nextInWords(progress)).toBe('Next: one more shadow.');
    const [twoOpen] = readProgress([aSession(), aSession()], FIRST_PRESET);
    expect(twoOpen?.steps.map(stepInWords)[0]).toBe('0 of 2 shadows signed off, 2 more are not');
  });

  it('has no step for what is not asked for', () => {
    const counts = { ...FIRST_PRESET.counts, 'reverse-shadow': 0 };
    const [progress] = readProgress([], { ...FIRST_PRESET, counts });
    expect(progress?.steps.map(({ part }) => part)).toEqual(['shadow', 'lead']);
  });

  it('goes on with the first step that is not done, and comes to an end', () => {
    const signed = (part: Session['part']) => aSession({ part, signedOffBy: 'Noor' });
    const said = (...parts: Session['part'][]) =>
      readProgress(parts.map(signed), FIRST_PRESET).map(nextInWords).join();
    expect(said()).toBe('Next: two shadows.');
    expect(said('shadow', 'shadow')).toBe('Next: one reverse shadow.');
    expect(said('shadow', 'shadow', 'reverse-shadow', 'reverse-shadow')).toBe('Next: one lead.');
    expect(said('shadow', 'shadow', 'reverse-shadow', 'lead')).toBe('Every step is signed off.');
  });

  it('counts each role by itself, or all together', () => {
    const sessions = [aSession(), aSession({ role: 'frontend', signedOffBy: 'Noor' })];
    const roles = (byRole: boolean) =>
      readProgress(sessions, { ...FIRST_PRESET, byRole }).map(({ role, steps }) => [
        role,
        steps[0]?.signedOff,
      ]);
    expect(roles(true)).toEqual([
      ['backend', 0],
      ['frontend', 1],
    ]);
    expect(roles(false)).toEqual([[null, 1]]);
    expect(readProgress([], FIRST_PRESET).map(({ role }) => role)).toEqual([null]);
  });
});

describe('an interview', () => {
  const held = makeInterview({ id: 'held', part: 'shadow' });

  it('can be taken into the log when it was held and is not there', () => {
    const interviews = [
      makeInterview({ id: 'earlier', callAt: CALL_AT - 5 }),
      held,
      makeInterview({ id: 'to-come', callAt: CALL_AT + 1 }),
      makeInterview({ id: 'unplanned', callAt: null }),
      makeInterview({ id: 'logged' }),
      makeInterview({ id: sampleId('1') }),
      makeInterview({
        id: 'missed',
        callChanges: [{ id: 'x', at: 1, type: 'no-show', from: CALL_AT, to: CALL_AT }],
      }),
    ];
    const found = notInLog(interviews, [aSession({ interviewId: 'logged' })], CALL_AT);
    expect(found.map(({ id }) => id)).toEqual(['held', 'earlier']);
  });

  it('brings its role and part along, and nothing about the candidate', () => {
    const session = sessionOf(held, { id: 's9', day: '2026-11-24', now: 7 });
    expect(session).toEqual(aSession({ id: 's9', interviewId: 'held', updatedAt: 7 }));
    expect(JSON.stringify(session)).not.toMatch(/Okafor|robin/i);
  });
});

const log = (sessions: Session[], titles: string[] = []): QualificationLog => ({
  sessions,
  preset: FIRST_PRESET,
  calibrations: titles.map((title) => ({ day: '2026-11-25', title })),
  roleWords: Object.fromEntries(ROLES.map((role) => [role, role])) as QualificationLog['roleWords'],
  partWords: Object.fromEntries(PARTS.map((part) => [part, part])) as QualificationLog['partWords'],
});

describe('the exported log', () => {
  const sessions = [
    aSession({ day: '2026-11-25', part: 'lead', signedOffBy: 'Noor | Haddad', note: '# one\n- two' }),
    aSession({ signedOffBy: '=Noor', note: 'Compared "notes"' }),
  ];

  it('is CSV, the oldest session first, with no cell that is a formula', () => {
    expect(readCsv(logAsCsv(log(sessions)))).toEqual([
      ['Day', 'Role', 'Part', 'Signed off by', 'Note'],
      ['2026-11-24', 'backend', 'shadow', "'=Noor", 'Compared "notes"'],
      ['2026-11-25', 'backend', 'lead', 'Noor | Haddad', '# one\n- two'],
    ]);
  });

  it('is Markdown, with the progress, the sessions and the calibrations', () => {
    expect(logAsMarkdown(log(sessions, ['Refunds <b>']))).toBe(`# Interviewer qualification

Preset, version 1: two shadows, one reverse shadow, then one lead.

## Progress

### backend

- 1 of 2 shadows signed off
- 0 of 1 reverse shadow signed off
- 1 of 1 lead signed off
- Next: one more shadow.

## Sessions

| Day | Role | Part | Signed off by | Note |
| --- | --- | --- | --- | --- |
| 2026-11-24 | backend | shadow | =Noor | Compared "notes" |
| 2026-11-25 | backend | lead | Noor \\| Haddad | # one - two |

## Calibration

- 2026-11-25: Refunds \\<b\\>
`);
    expect(logAsMarkdown(log([]))).toContain('## Sessions\n\nNone yet.\n\n## Calibration\n\nNone yet.\n');
  });

  it('keeps its shape whatever was typed', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (signedOffBy, note) => {
        const one = log([aSession({ signedOffBy, note })], [note]);
        expect(readCsv(logAsCsv(one)).map((row) => row.length)).toEqual([5, 5]);
        const rows = logAsMarkdown(one)
          .split('\n')
          .filter((line) => line.startsWith('| '));
        for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(6);
        expect(rows).toHaveLength(3);
      }),
    );
  });

  it('has all roles under one heading where they count together, and no name that is only blanks', () => {
    const together = {
      ...log([aSession({ signedOffBy: '  ' })]),
      preset: { ...FIRST_PRESET, byRole: false },
    };
    expect(logAsMarkdown(together)).toContain('## Progress\n\n- 0 of 2 shadows signed off, 1 more is not\n');
    expect(readCsv(logAsCsv(together))[1]).toEqual(['2026-11-24', 'backend', 'shadow', '', '']);
  });

  it('has the newest day first on the screen, and of one day what was touched last', () => {
    const [old, first, last] = [
      aSession({ id: 'old', day: '2026-11-23', updatedAt: 9 }),
      aSession({ id: 'first', updatedAt: 1 }),
      aSession({ id: 'last', updatedAt: 2 }),
    ];
    expect([old, first, last].sort(byDay)).toEqual([last, first, old]);
    expect([last, first, old].sort(byDay)).toEqual([last, first, old]);
  });

  it('has a name that says the day alone', () => {
    expect(logFileName(CALL_AT, 'csv')).toBe('second-chair-qualification-2026-11-24.csv');
  });
});
