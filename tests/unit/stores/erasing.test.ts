import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStaged } from '@/stores/database/staged-database';
import type { Platform } from '@/stores/messages/platform';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { idlePlatform, openLocal } from './local';

const NOW = Date.UTC(2026, 10, 26);
const MR = 'https://gitlab.com/acme/storefront!7';
const ID = 'interview-1';

describe('what goes with an erasure outside of the tables', () => {
  let local: ReturnType<typeof openLocal>;
  let did: string[];
  let heard: unknown[];
  let fails: { pins: boolean; due: () => boolean };

  /** Says what was done, and how many interviews there were then. */
  const note = async (what: string): Promise<void> => {
    const index = did.push(what) - 1;
    did[index] = `${what} (${await local.database.interviews.count()})`;
  };
  const retention: Platform['retention'] = {
    ...idlePlatform.retention,
    refuseReview: (mrKey) => void did.push(`refuse ${mrKey}`),
    allowReview: (mrKey) => void did.push(`allow ${mrKey}`),
    async sweepIsDue() {
      await note('due');
      if (fails.due()) throw new Error('The storage is full.');
    },
    sweepIsNotDue: () => note('not due'),
    async forgetPins() {
      await note('unpin');
      if (fails.pins) throw new Error('The session area can’t be written.');
    },
  };

  beforeEach(async () => {
    did = [];
    heard = [];
    fails = { pins: false, due: () => false };
    local = openLocal(() => NOW, { ...idlePlatform, retention });
    await local.database.rubrics.put(tinyRubric);
    await local.database.interviews.put(makeInterview({ mrKey: MR }));
    local.gateway.subscribe((published) => {
      heard.push(published);
      if (published.type === 'interviews-erased') did.push('told');
    });
  });
  const erase = () => local.gateway.request('retention.erase', { interviewIds: [ID] });

  it('is refused before and after, and due once more when it is done: a sweep may have ended in between', async () => {
    await erase();
    expect(did).toEqual(['due (1)', `refuse ${MR}`, `refuse ${MR}`, 'told', 'due (0)', 'unpin (0)']);
  });

  it('makes no failure of it where it can’t be done', async () => {
    fails = { pins: true, due: () => did.length > 1 };
    expect(await erase()).toMatchObject({ outcome: 'erased', interviews: 1 });
    expect(heard).toContainEqual({ type: 'interviews-erased', interviewIds: [ID], mrKeys: [MR] });
  });

  it('does not happen where the interview is on hold: what is being read goes on', async () => {
    await local.database.interviews.update(ID, { legalHold: true });
    expect(await erase()).toMatchObject({ outcome: 'refused' });
    expect(did).toEqual([]);
  });

  it.each(['merge', 'replace'] as const)(
    'goes with a restore that takes an interview away: %s',
    async (mode) => {
      const id = `erasing-${mode}`;
      const staged = openStaged(id);
      await staged.tombstones.put({ id: ID, erasedAt: 1 });
      staged.close();
      await local.gateway.request('full-backup.take-over', { id, mode, at: NOW });
      expect(did).toEqual(['due (1)', `refuse ${MR}`, `refuse ${MR}`, 'told', 'due (0)', 'unpin (0)']);
      expect(heard).toContainEqual({ type: 'interviews-erased', interviewIds: [ID], mrKeys: [MR] });
    },
  );

  it('does not begin with a replacement that is refused for a hold', async () => {
    await local.database.interviews.update(ID, { legalHold: true });
    await openStaged('erasing-held').open();
    const ask = { id: 'erasing-held', mode: 'replace', at: NOW } as const;
    await expect(local.gateway.request('full-backup.take-over', ask)).rejects.toThrow(/on legal hold/);
    expect(did).toEqual([]);
  });
});

describe('a merge request that was erased', () => {
  it('is read again where a side panel or a window is opened anew, and not for one that only looks for news', async () => {
    const allowed: string[] = [];
    const retention = { ...idlePlatform.retention, allowReview: (mrKey: string) => void allowed.push(mrKey) };
    const { gateway } = openLocal(() => NOW, { ...idlePlatform, retention });
    await gateway.request('review.look', { mrKey: MR, tabId: null, force: false });
    expect(allowed).toEqual([]);
    await gateway.request('review.look', { mrKey: MR, tabId: null, force: true });
    expect(allowed).toEqual([MR]);
  });
});
