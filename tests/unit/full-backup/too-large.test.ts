import { expect, it } from 'vitest';
import { aNote } from '../interview/examples';
import { databaseOf, fileOf } from './databases';

/** As large as a part may be (`LARGEST_PART`): with what stands around it, the row is larger. */
const TOO_MANY_BYTES = 64 * 1024 * 1024;

it('writes no backup that could not be read back: says which table has a row that is too large', async () => {
  const database = await databaseOf({
    notes: [aNote('n1'), aNote('n2', { text: '語'.repeat(TOO_MANY_BYTES / 3) })],
  });
  await expect(fileOf(database)).rejects.toThrow(
    'One row of notes is too large for a backup. Nothing was written.',
  );
});
