import { describe, expect, it } from 'vitest';
import { loadBuiltInSample } from '@/core/calibration/samples';
import { RefusedBackup } from '@/core/full-backup/rows';
import type { Rubric } from '@/core/rubric/rubric';
import { makeInterview } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { databaseOf, fileOf, stagedFrom } from '../full-backup/databases';
import { openLocal } from './local';

const OTHER_TEXT: Rubric = { ...BACKEND, title: 'Backend, as somebody else has it' };
const NEWER: Rubric = { ...BACKEND, version: BACKEND.version + 1 };
const OLDER: Rubric = { ...OTHER_TEXT, version: BACKEND.version - 1 };
/** An upgrade adds a field at the end, whose place in the schema is another. */
const OTHER_ORDER = Object.fromEntries(Object.entries(BACKEND).toReversed()) as Rubric;

const restingOn = ({ id: rubricId, version: rubricVersion }: Rubric) =>
  makeInterview({ id: 'restored', mrKey: null, mrUrl: null, kind: 'alternative', rubricId, rubricVersion });

/** The backup of one interview that rests on this text. */
async function backupOn(rubric: Rubric): Promise<string> {
  const there = openLocal(() => 1);
  await there.gateway.request('interview.create', { interview: restingOn(rubric), rubric });
  return (await there.gateway.request('backup.export', { interviewId: 'restored' })).text;
}

/** Why the backup of everything is refused; null where it is not. */
async function refusal(rows: Parameters<typeof databaseOf>[0]): Promise<string | null> {
  try {
    await stagedFrom(await fileOf(await databaseOf(rows)));
    return null;
  } catch (error) {
    if (error instanceof RefusedBackup) return error.message;
    throw error;
  }
}

const REFUSED = [
  ['the shipped version with another text', OTHER_TEXT, 'another text of version'],
  ['a version that is newer than the shipped one', NEWER, `version ${NEWER.version}`],
] as const;

describe('a backup that brings other words under the id of a shipped rubric', () => {
  it.each(REFUSED)('is refused as %s, and the role can be interviewed for', async (_what, rubric, words) => {
    const { database, gateway } = openLocal(() => 1);
    const answer = await gateway.request('backup.restore', { text: await backupOn(rubric) });
    expect(answer).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(words) as string });
    expect(answer).toMatchObject({ reason: expect.stringContaining('Update Second Chair') as string });
    expect(await database.rubrics.count()).toBe(0);
    const interview = makeInterview({ id: 'new', rubricId: BACKEND.id, rubricVersion: BACKEND.version });
    await gateway.request('interview.create', { interview, rubric: BACKEND });
    expect(await database.interviews.get('new')).toEqual(interview);
  });

  it.each(REFUSED)('is refused as one of everything too: %s', async (_what, rubric, words) => {
    const reason = await refusal({ rubrics: [rubric], interviews: [restingOn(rubric)] });
    expect(reason).toContain(words);
    expect(reason).toContain('Update Second Chair');
  });

  it.each([
    ['the shipped text', BACKEND],
    ['the shipped text in another order of its fields', OTHER_ORDER],
    ['an older version, whatever it says', OLDER],
  ])('is restored with %s', async (_what, rubric) => {
    const { database, gateway } = openLocal(() => 1);
    const answer = await gateway.request('backup.restore', { text: await backupOn(rubric) });
    expect(answer).toMatchObject({ outcome: 'restored' });
    expect(await database.rubrics.toArray()).toEqual([rubric]);
    expect(await refusal({ rubrics: [rubric], interviews: [restingOn(rubric)] })).toBeNull();
  });
});

it('a backup that brings other words under the id of the shipped sample is refused', async () => {
  const sample = await loadBuiltInSample();
  expect(
    await refusal({ samples: [sample, { ...sample, version: sample.version - 1, title: 'x' }] }),
  ).toBeNull();
  expect(await refusal({ samples: [{ ...sample, title: 'Another one' }] })).toContain(
    'another text of version',
  );
  expect(await refusal({ samples: [{ ...sample, version: sample.version + 1 }] })).toContain('newer');
});
