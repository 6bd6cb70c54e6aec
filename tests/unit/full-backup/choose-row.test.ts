import { describe, expect, it } from 'vitest';
import { changedAt, chooseRow, keyOf } from '@/core/full-backup/choose-row';

describe('the key of a row, as a conflict names it', () => {
  it.each([
    ['a version of a rubric', 'rubrics', { id: 'backend', version: 3 }, 'backend, version 3'],
    ['a session, which has no versions', 'sessions', { id: 's1' }, 's1'],
    ['a plan of qualification, which has a version alone', 'qualificationPresets', { version: 2 }, '2'],
  ] as const)('of %s', (_what, table, row, key) => {
    expect(keyOf(table, row).key).toBe(key);
  });

  it.each([
    ['a session of an interview, with which it goes', 'sessions', { id: 's1', interviewId: 'i1' }, 'i1'],
    ['a session of none', 'sessions', { id: 's1', interviewId: null }, null],
    ['a session that does not say', 'sessions', { id: 's1' }, null],
    ['a sample, which belongs to no interview', 'samples', { id: 'x', version: 1 }, null],
  ] as const)('says the interview of %s', (_what, table, row, interviewId) => {
    expect(keyOf(table, row).interviewId).toBe(interviewId);
  });
});

describe('when a row was last changed', () => {
  it.each([
    ['a session when it was last typed in', 'sessions', { updatedAt: 5, at: 9 }, 5],
    ['a practice when it was committed', 'calibrations', { startedAt: 3, committedAt: 7 }, 7],
    ['a practice that is open when it was begun', 'calibrations', { startedAt: 3, committedAt: null }, 3],
    ['a plan of qualification since when it holds', 'qualificationPresets', { at: 4, updatedAt: 9 }, 4],
    ['a version of a text never, as it is made once', 'rubrics', { at: 4, updatedAt: 9 }, null],
  ] as const)('%s', (_what, table, row, at) => {
    expect(changedAt(table, row)).toBe(at);
  });
});

const practice = (startedAt: number, committedAt: number | null) => ({ id: 'c1', startedAt, committedAt });
const session = (updatedAt: number, note = '') => ({ id: 's1', updatedAt, note });

describe('of two rows under one key', () => {
  it.each([
    ['neither, where both are the same', 'sessions', session(1), session(1), 'same'],
    ['the later session, here', 'sessions', session(2), session(1), 'here'],
    ['the later session, in the backup', 'sessions', session(1), session(2), 'backup'],
    ['what stands here, where nothing says when', 'rubrics', { id: 'a' }, { id: 'b' }, 'here'],
    [
      'the committed practice here, over a later open one',
      'calibrations',
      practice(1, 2),
      practice(9, null),
      'here',
    ],
    [
      'the committed practice of the backup, over a later open one',
      'calibrations',
      practice(9, null),
      practice(1, 2),
      'backup',
    ],
    ['the practice that was committed later', 'calibrations', practice(1, 2), practice(1, 3), 'backup'],
    ['the practice that was committed later, here', 'calibrations', practice(1, 3), practice(1, 2), 'here'],
    [
      'the open practice that was begun later',
      'calibrations',
      practice(1, null),
      practice(3, null),
      'backup',
    ],
    [
      'the open practice that was begun later, here',
      'calibrations',
      practice(3, null),
      practice(1, null),
      'here',
    ],
  ] as const)('holds %s', (_what, table, here, backup, winner) => {
    expect(chooseRow(table, here, backup)).toBe(winner);
  });
});
