import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Interview, Note } from '@/core/interview/interview';
import { candidate } from '@/demo/sample/backend/people';
import type { Switches } from '@/demo/server/switches';
import { hurryFor, unhurry } from '../support/hurry';
import { saveNote, startInterview } from '../support/interview';
import { openWithInterview } from '../support/open-panel';
import { inShort, inShortOnly } from '../support/short-form';
import {
  clearStored,
  readEnded,
  readTable,
  storedEventIds,
  storedEvents,
  storedReading,
} from '../support/stored';
import { calm, harmlessFaults, sortsOfTrouble, troubles } from '../support/troubles';
import type { World } from '../support/world';
import { fault, type Trial } from './fault';
import { PATIENT, tabOf } from './review-session';

/** GitLab fails before anything of the merge request is stored. */
describe('the first read', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  /** What a healthy GitLab gives. */
  let whole: Map<string, ActivityEvent>;

  const set = (switches: Partial<Switches>): void => world.demo.controls.set(switches);
  const events = (): Promise<Map<string, ActivityEvent>> => storedEvents(world.browser.worker);
  const ended = (before?: string): Promise<string> => readEnded(world.browser.worker, { before });
  const readAgain = (): Promise<void> => panel.getByRole('button', { name: 'Read again' }).first().click();
  const says = (words: string): Promise<void> =>
    panel.getByText(words, { exact: true }).first().waitFor(PATIENT);

  const isWhole = async (trial: Trial): Promise<void> => {
    await startInterview(panel);
    await ended();
    const tab = panel.getByRole('tab', { name: /^Review/ });
    await expect.poll(() => tab.innerText(), PATIENT).toBe(tabOf('backend'));
    trial.isThereOnce([...whole.keys()], await storedEventIds(world.browser.worker));
    expect(await events()).toEqual(whole);
  };

  beforeAll(async () => {
    ({ world, page } = await openWithInterview());
    await ended();
    whole = await events();
    expect(whole.size).toBeGreaterThan(20);
    await page.close();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await clearStored(world.browser.worker);
    set(calm);
    page = await world.openMergeRequest();
  });
  afterEach(async () => {
    set(calm);
    await page.close();
  });

  for (const trouble of inShortOnly(troubles, inShort(sortsOfTrouble, 3)))
    fault(`is refused by ${trouble.what}: says so, and goes on when asked`, async (trial) => {
      await hurryFor(page, trouble);
      set(trouble.switches);
      panel = await world.openPanel(page);
      await says(trouble.says);
      await panel.getByRole('button', { name: trouble.step }).first().waitFor();
      await ended();
      expect((await events()).size).toBeLessThan(whole.size / 2);

      set(calm);
      await unhurry(page);
      const before = (await storedReading(world.browser.worker))?.readId;
      await readAgain();
      await ended(before);
      await expect.poll(() => panel.getByText(trouble.says, { exact: true }).count(), PATIENT).toBe(0);
      await isWhole(trial);
    });

  for (const harmless of harmlessFaults)
    fault(`takes answers that are ${harmless} as they are meant`, async (trial) => {
      set({ fault: harmless });
      panel = await world.openPanel(page);
      await isWhole(trial);
    });

  const passing = [
    ['a limit', { failWith: 429, retryAfter: 2, failNext: 12 }],
    ['a GitLab that is starting', { failWith: 503, failNext: 12 }],
    ['answers that were cut off', { fault: 'truncated', failNext: 12 }],
  ] as const;
  for (const [what, switches] of passing)
    fault(`waits for ${what} and goes on by itself`, async (trial) => {
      set(switches);
      panel = await world.openPanel(page);
      if ('retryAfter' in switches)
        await panel
          .getByText(/^GitLab asked to wait until \d\d:\d\d; reading goes on by itself\.$/)
          .waitFor();
      await isWhole(trial);
    });

  fault('shows how far it is while answers stall, and goes on when they come', async (trial) => {
    set({ fault: 'stalled', failPath: '/discussions' });
    panel = await world.openPanel(page);
    await panel.getByText(/^Reading: 11 of 12 pages$/).waitFor();
    set(calm);
    await isWhole(trial);
  });

  fault('fails, and the interview is begun without GitLab all the same', async (trial) => {
    set({ failWith: 500 });
    panel = await world.openPanel(page);
    await says('GitLab answered with an error');
    await startInterview(panel);
    await saveNote(panel, 'prepared without GitLab');
    const notes = (await readTable(world.browser.worker, 'notes')) as Note[];
    trial.isThereOnce(
      ['prepared without GitLab'],
      notes.map(({ text }) => text),
    );

    // What could not be known at the start is filled in when it has been read.
    const begun = async () => ((await readTable(world.browser.worker, 'interviews')) as Interview[])[0];
    expect(await begun()).toMatchObject({ candidate: null, mrTitle: null });
    set(calm);
    await readAgain();
    await expect.poll(begun, PATIENT).toMatchObject({
      candidate: { username: candidate.username },
      mrTitle: expect.stringMatching(/\w/) as string,
    });
  });
});
