import { describe, expect, it } from 'vitest';
import { readRawFile, writeRawFile, type RawStore } from '@/core/rescue/raw-file';

const NOTES: RawStore = {
  name: 'notes',
  keyPath: 'id',
  indexes: [{ name: '[a+b]', keyPath: ['a', 'b'], unique: true }],
  rows: [{ id: 'n1', text: 'whatever a version wrote', nested: { of: [1, null] } }],
};
const file = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(writeRawFile(50, [NOTES], 7)) as object), ...change });

describe('everything that is stored, as it lies on the disk', () => {
  it('is read as it was written', () => {
    expect(readRawFile(writeRawFile(50, [NOTES], 7))).toEqual({
      format: 'second-chair-stored',
      version: 1,
      exportedAt: 7,
      databaseVersion: 50,
      stores: [NOTES],
    });
  });

  it('ends its file with a line break, as text does', () => {
    expect(writeRawFile(50, [], 7)).toMatch(/^\{.*\}\n$/);
  });

  it.each([
    ['no JSON', '{'],
    ['of another format', file({ format: 'second-chair-backup' })],
    ['of a version that is not known', file({ version: 2 })],
    ['without a time', file({ exportedAt: null })],
    ['of no version of the database', file({ databaseVersion: 0 })],
    ['of half a version of the database', file({ databaseVersion: 1.5 })],
    ['without stores', file({ stores: undefined })],
    ['with a store that has no rows', file({ stores: [{ ...NOTES, rows: undefined }] })],
    ['with a row that is none', file({ stores: [{ ...NOTES, rows: ['n1'] }] })],
    ['with a key that is none', file({ stores: [{ ...NOTES, keyPath: 7 }] })],
    ['with an index that is none', file({ stores: [{ ...NOTES, indexes: [{ name: 'a' }] }] })],
  ])('is none where it is %s', (_, text) => {
    expect(readRawFile(text)).toBeNull();
  });
});
