import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseOf, anyRowsOfAll, everything, fileOf, restoreInto, stagedFrom } from './databases';

const PASSPHRASE = 'seven quiet lamps';

describe('a backup of everything', () => {
  it('gives back what was written, whatever is stored, open or encrypted', async () => {
    await fc.assert(
      fc.asyncProperty(anyRowsOfAll, fc.boolean(), async (rows, encrypted) => {
        const passphrase = encrypted ? PASSPHRASE : null;
        const database = await databaseOf(rows);
        const { staged, beside } = await stagedFrom(await fileOf(database, passphrase), passphrase);
        expect(await everything(staged)).toEqual(await everything(database));
        expect(beside).toEqual({
          settings: { version: 1, markers: false },
          hosts: ['https://gitlab.example.com/*'],
        });
        await Promise.all([database.delete(), staged.delete()]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('comes into an empty browser as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyRowsOfAll, fc.constantFrom('merge', 'replace'), async (rows, mode) => {
        const [from, to] = [await databaseOf(rows), await databaseOf({})];
        const { plan, report } = await restoreInto(to, await fileOf(from), mode);
        expect(await everything(to)).toEqual(await everything(from));
        expect(report).toEqual(plan);
        expect(report.leftOut).toBe(0);
        await Promise.all([from.delete(), to.delete()]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
