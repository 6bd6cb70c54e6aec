import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/core/backup/backup';
import { BACKEND } from '@/core/rubric/packs/backend';
import { comment } from '../activity/build';
import { CALL_AT, aFile, aMergeRequest } from '../interview/examples';

/** A backup as version 1 wrote it: without what came with version 2. */
function versionOne(): Record<string, unknown> {
  const { key } = aMergeRequest();
  const text = writeBackup(
    {
      file: aFile(),
      rubric: BACKEND,
      review: {
        mergeRequest: aMergeRequest(),
        participants: [],
        viewer: null,
        reading: null,
        records: [{ mrKey: key, id: 'thread:a', events: [comment(1, { body: 'kept' })] }],
        diffs: [],
      },
    },
    CALL_AT,
  );
  const newer = JSON.parse(text, (name, value: unknown) => (ADDED.has(name) ? undefined : value)) as object;
  return { ...newer, version: 1 };
}
const ADDED = new Set(
  'callName presetName linkBeforeCallDays ruleCorrections commitOwners reviewFilter explained diffs absence waitingUntil'.split(
    ' ',
  ),
);

describe('a backup of version 1', () => {
  it('is read with everything in it', () => {
    const read = readBackup(JSON.stringify(versionOne()));
    if (!read.ok) throw new Error(read.reason);
    expect(read.backup.file.interview).toMatchObject({
      callName: '',
      ruleCorrections: [],
      reviewFilter: null,
    });
    expect(read.backup.review?.records[0]?.events[0]).toMatchObject({ body: 'kept', absence: null });
    expect(read.backup.review?.diffs).toEqual([]);
  });

  it.each([
    ['no interview', { file: {} }],
    ['a text as review', { review: 'none' }],
    ['records that are none', { review: { records: [1, { events: ['x'] }] } }],
  ])('with %s is refused like any other', (_what, patch) => {
    const read = readBackup(JSON.stringify({ ...versionOne(), ...patch }));
    expect(read).toMatchObject({ ok: false, reason: expect.stringContaining('is damaged at') as string });
  });
});
