import { expect, it } from 'vitest';
import { upgradeRecord } from '@/core/activity/upgrade-record';
import { comment, commit, record } from './build';

it('keeps all of a record of version 1 and says of its comments that they are not missing', () => {
  const { absence: _, ...old } = comment(1);
  const upgraded = upgradeRecord({ ...record('thread:a1'), events: [old, commit('aa', 1)] });
  expect(upgraded).toEqual(record('thread:a1', comment(1), commit('aa', 1)));
});

it('leaves a comment missing that was called so before', () => {
  const absence = { readId: 'r', missedAt: 1, confirmedAt: null };
  const known = record('thread:a1', comment(1, { absence }));
  expect(upgradeRecord(known)).toEqual(known);
});
