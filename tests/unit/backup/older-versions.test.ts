import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBackup } from '@/core/backup/backup';
import type { Backup } from '@/core/backup/backup-schema';
import { DAY_MS, HOUR_MS } from '@/core/interview/interview';
import { DEFAULT_PRESET } from '@/core/process/default-preset';

/** A backup as an older version wrote it; never edited. */
function stored(version: number): Record<string, unknown> {
  const url = new URL(`../../fixtures/backup/v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}

function read(raw: unknown): Backup {
  const reading = readBackup(JSON.stringify(raw));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.backup;
}

describe.each([1, 2])('a backup of version %i', (version) => {
  const older = stored(version) as {
    file: { interview: { askOnCall: string[] }; ratings: { value: unknown }[] };
  };

  it('is read with everything in it', () => {
    const { file, rubric, exercise, review, presets } = read(older);
    expect(file.notes).toMatchObject([{ text: 'Explained the lock order.', kind: 'note', editOf: null }]);
    expect(file.evidence.every(({ polarity }) => polarity === null)).toBe(true);
    expect(file.drafts).not.toEqual([]);
    expect(file.interview).not.toHaveProperty('askOnCall');
    expect(rubric.basedOn).toBeNull();
    expect(exercise).toBeNull();
    expect(presets).toEqual([]);
    expect(review?.records).toHaveLength(
      (stored(version)['review'] as { records: unknown[] }).records.length,
    );
  });

  it('has its ratings at the level of the interview', () => {
    const { file } = read(older);
    expect(file.ratings.map(({ values }) => values)).toEqual(
      older.file.ratings.map(({ value }) => ({ intermediate: value, senior: null })),
    );
  });

  it('has what was to be asked on the call in its plan', () => {
    const { file } = read(older);
    expect(older.file.interview.askOnCall).not.toEqual([]);
    expect(file.questions.map(({ source, text }) => [source, text])).toEqual(
      older.file.interview.askOnCall.map((eventId) => [{ type: 'activity', eventId }, '']),
    );
  });

  it.each([
    ['no interview', { file: {} }],
    ['a file that is none', { file: null }],
    ['a text as review', { review: 'none' }],
    ['records that are none', { review: { records: [1, { events: ['x'] }] } }],
  ])('with %s is refused like any other', (_what, patch) => {
    const reading = readBackup(JSON.stringify({ ...older, ...patch }));
    expect(reading).toMatchObject({ ok: false, reason: expect.stringContaining('is damaged at') as string });
  });
});

describe('a backup of version 3', () => {
  it('is read as one that was neither sealed nor exported, with the usual times after the call', () => {
    const older = stored(3) as { file: Record<string, object[]> };
    const { file, panel, presets } = read(older);
    expect(panel).toEqual({ seal: null, amendments: [], received: [], debriefs: [] });
    expect(file.interview).toMatchObject({
      alternativeReason: '',
      sealedAt: null,
      exports: [],
      dismissedFindings: [],
      legalHold: false,
      process: { scorecardDueMs: 24 * HOUR_MS, purgeAfterMs: 30 * DAY_MS },
    });
    expect(file.feedback?.placed).toEqual([]);
    expect(file.notes).toEqual(older.file['notes']);
    expect(file.ratings).toEqual(older.file['ratings']);
    expect(presets).toEqual([]);
  });

  it('has the usual times after the call in its presets too', () => {
    const { scorecardDueMs: _, purgeAfterMs: __, ...older } = { ...DEFAULT_PRESET, id: 'ours' };
    const raw = stored(3) as { counts: object };
    const [preset] = read({ ...raw, presets: [older], counts: { ...raw.counts, presets: 1 } }).presets;
    expect(preset).toEqual({ ...older, scorecardDueMs: 24 * HOUR_MS, purgeAfterMs: 30 * DAY_MS });
  });

  it.each([
    ['no interview', { file: {} }],
    ['a file that is none', { file: null }],
    ['a text as feedback', { file: { interview: {}, feedback: 'none' } }],
    ['presets that are none', { presets: [1] }],
  ])('with %s is refused like any other', (_what, patch) => {
    const reading = readBackup(JSON.stringify({ ...stored(3), ...patch }));
    expect(reading).toMatchObject({ ok: false, reason: expect.stringContaining('is damaged at') as string });
  });
});
