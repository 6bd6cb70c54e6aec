import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/stores/database/open-database';
import { WHAT_ERASING_DOES, tablesThat } from '@/stores/database/what-erasing-does';

describe('erasing an interview', () => {
  const database = openDatabase('erasing');

  it('knows what becomes of every table', () => {
    expect(
      Object.keys(WHAT_ERASING_DOES).sort(),
      'Say in stores/database/what-erasing-does.ts what becomes of the new table when an interview is erased.',
    ).toEqual(database.tables.map(({ name }) => name).sort());
  });

  it('can find the rows that have to go', () => {
    for (const [fate, key] of [
      ['goes', 'interviewId'],
      ['review', 'mrKey'],
    ] as const)
      for (const name of tablesThat(fate).filter((one) => one !== 'interviews')) {
        const { primKey, indexes } = database.table(name).schema;
        expect(
          [primKey.name, ...indexes.map((index) => index.name)],
          `${name} has no index ${key}`,
        ).toContain(key);
      }
  });
});
