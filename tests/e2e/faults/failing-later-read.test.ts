import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Switches } from '@/demo/server/switches';
import { hurry, hurryFor } from '../support/hurry';
import { inShortOnly } from '../support/short-form';
import { storedEventIds } from '../support/stored';
import { sortsOfTrouble, troubles } from '../support/troubles';
import { fault } from './fault';
import { openReviewSession, PATIENT, type ReviewSession } from './review-session';

/** GitLab fails as a whole when what it gave once is read again. */
describe('a review that is stored already', () => {
  let session: ReviewSession;

  beforeAll(async () => {
    session = await openReviewSession();
  });
  afterAll(() => session.world.close());
  afterEach(() => session.calm());

  for (const trouble of inShortOnly(troubles, sortsOfTrouble))
    fault(`outlives ${trouble.what}: says so, keeps all, and reads on when asked`, async (trial) => {
      const { ended, lastRead, nothingIsLost, page, panel, readAgain, readsOn, says, set } = session;
      await hurryFor(page, trouble);
      set(trouble.switches);
      const before = await lastRead();
      await readAgain();
      await says(trouble.says);
      await panel.getByRole('button', { name: trouble.step }).first().waitFor();
      await panel.getByText(/^Shown is what was read on /).waitFor();
      await ended(before);
      await nothingIsLost(trial);
      await readsOn(trial, trouble);
    });

  fault('outlives a network that is gone', async (trial) => {
    const { ended, lastRead, nothingIsLost, page, readAgain, readsOn, says, world } = session;
    const OFFLINE = { says: 'GitLab can’t be reached' };
    await hurry(page, { answers: false });
    await world.browser.context.setOffline(true);
    const before = await lastRead();
    await readAgain();
    await says(OFFLINE.says);
    await ended(before);
    await nothingIsLost(trial);

    await world.browser.context.setOffline(false);
    await readsOn(trial, OFFLINE);
  });

  const lacking: readonly (readonly [string, Partial<Switches>])[] = [
    ['no comments at all', { noComments: true }],
    ['a page that is empty', { emptyPage: 1 }],
    ['a page that lacks some', { shortPage: 1 }],
  ];
  for (const [what, switches] of lacking)
    fault(`outlives ${what}: one read alone calls nothing deleted`, async (trial) => {
      const { count, panel, readAgainToTheEnd, readsOn, set, still, tabText, whole } = session;
      set(switches);
      await readAgainToTheEnd();
      await expect.poll(tabText, PATIENT).toBe(count);
      expect((await storedEventIds(still)).sort()).toEqual([...whole.keys()].sort());
      expect(await panel.getByText(/^Deleted on GitLab/).count()).toBe(0);
      await readsOn(trial);
    });

  fault('shows what a session that ends in the middle still gave', async (trial) => {
    const { nothingIsLost, panel, readAgainToTheEnd, readsOn, set } = session;
    // Twelve requests are what the timeline needs.
    set({ sessionEndsAfter: 12 });
    await readAgainToTheEnd();
    await panel.getByText(/^Could not be read: .*edits of comments/).waitFor(PATIENT);
    await nothingIsLost(trial);
    await readsOn(trial);
  });

  fault(
    'leaves the last requests of a limit to GitLab’s own page, and says what it waits for',
    async (trial) => {
      const { calm, ended, lastRead, nothingIsLost, panel, readAgain, set } = session;
      set({ rateRemaining: 11 });
      const before = await lastRead();
      await readAgain();
      await panel.getByText(/^details: \d+ of \d+ pages$/).waitFor();
      await nothingIsLost(trial);
      calm();
      await readAgain();
      await ended(before);
      await nothingIsLost(trial);
    },
  );
});
