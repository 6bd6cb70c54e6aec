import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Switches } from '@/demo/server/switches';
import { hurry, hurryFor, unhurry } from '../support/hurry';
import { openWithInterview } from '../support/open-panel';
import { orderReader } from '../support/order-reader';
import { inShortOnly } from '../support/short-form';
import { readEnded, storedEventIds, storedEvents } from '../support/stored';
import { calm, sortsOfTrouble, troubles } from '../support/troubles';
import type { World } from '../support/world';
import { fault, type Trial } from './fault';

/** A look of the test is left out while another goes on; the panel looks by itself every 15 s. The rest is for a slow machine. */
const LOOK_AGAIN = { timeout: 45_000, interval: 250 };

/** A form that we don't know stays unknown to a look: only a person reads it again. All others end by themselves. */
const passing = inShortOnly(troubles, sortsOfTrouble).filter(({ switches }) => !switches.malformed);

/** What the reader finds by itself: with nobody's click, while GitLab fails in every way, and when it answers again. */
describe('looking for news', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  let stored: Map<string, ActivityEvent>;
  let lastRead: string;

  const set = (switches: Partial<Switches>): void => world.demo.controls.set(switches);
  const events = (): Promise<Map<string, ActivityEvent>> => storedEvents(world.browser.worker);
  const look = (): Promise<void> => orderReader(world, page, { to: 'reader', type: 'look', force: false });
  /** Across the marks that a search puts into the words. */
  const shown = (words: string): Promise<number> =>
    panel.locator('[data-row]').filter({ hasText: words }).count();
  const search = (words: string): Promise<void> => panel.getByRole('searchbox').fill(words);

  beforeAll(async () => {
    ({ world, page, panel } = await openWithInterview());
    lastRead = await readEnded(world.browser.worker);
    stored = await events();
  });
  afterAll(() => world.close());
  afterEach(() => set(calm));

  /** A look while another goes on is left out: so until one has begun. */
  async function lookOnce(): Promise<void> {
    // The page itself asks for notes as well, but not the API.
    const asked = (): number => world.demo.controls.countOf('/api/v4/projects/42/merge_requests/7/notes');
    const before = asked();
    const begun = async () => {
      await look();
      return asked();
    };
    await expect.poll(begun, LOOK_AGAIN).toBeGreaterThan(before);
  }

  /** Looks until the words are there: nobody clicks anything. */
  async function appears(words: string): Promise<void> {
    const looked = async () => {
      await look();
      return shown(words);
    };
    await expect.poll(looked, LOOK_AGAIN).toBe(1);
  }

  /**
   * The read that brought the words has ended, its details too, and is stored: what it still asks for would be spoilt by
   * the next fault, for as long as one really waits for an answer, and no look would begin.
   */
  async function readToTheEnd(): Promise<void> {
    lastRead = await readEnded(world.browser.worker, { before: lastRead, timeout: 60_000 });
  }

  async function keepsWhatWasStored(trial: Trial): Promise<void> {
    const now = await events();
    trial.isThereOnce([...stored.keys()], await storedEventIds(world.browser.worker));
    for (const [id, event] of stored) expect(now.get(id)).toEqual(event);
    stored = now;
  }

  for (const trouble of passing)
    fault(`outlives ${trouble.what}, and shows what happened meanwhile by itself`, async (trial) => {
      const body = `Said during ${trouble.what}.`;
      await search(body);
      await hurryFor(page, trouble);
      // Nobody looks before the pause is over.
      set({ ...trouble.switches, retryAfter: 1 });
      world.demo.controls.addNote(body);
      await lookOnce();
      expect(await shown(body)).toBe(0);

      set(calm);
      await unhurry(page);
      await appears(body);
      await readToTheEnd();
      await keepsWhatWasStored(trial);
    });

  const spoilt = [
    ['an error', { failWith: 500 }, 'GitLab answered with an error'],
    ['half an answer', { fault: 'truncated' }, 'GitLab answered in a form that this version does not know'],
    ['an empty one', { fault: 'empty' }, 'GitLab answered in a form that this version does not know'],
  ] as const;
  for (const [what, switches, words] of spoilt)
    fault(`reads again by itself what it found and got ${what} for`, async (trial) => {
      const body = `Said with ${what} to come.`;
      await search(body);
      await hurry(page, { answers: false });
      set({ ...switches, failPath: '/discussions' });
      world.demo.controls.addNote(body);
      await lookOnce();
      await panel.getByText(words, { exact: true }).first().waitFor();

      set(calm);
      await unhurry(page);
      await appears(body);
      await expect.poll(() => panel.getByText(words, { exact: true }).count(), LOOK_AGAIN).toBe(0);
      await readToTheEnd();
      await keepsWhatWasStored(trial);
    });

  fault('shows a comment that was edited, and keeps what it said before', async (trial) => {
    await search('quokka');
    const noteId = world.demo.controls.addNote('The first words about the quokka.');
    await appears('The first words about the quokka.');
    world.demo.controls.editNote(noteId, 'The later words about the quokka.');
    await appears('The later words about the quokka.');
    // It is shown before it is stored.
    await expect
      .poll(async () => (await events()).get(`note:${noteId}`), LOOK_AGAIN)
      .toMatchObject({ earlier: [{ body: 'The first words about the quokka.' }] });
    trial.isThereOnce([...stored.keys()], await storedEventIds(world.browser.worker));
  });

  // The last: GitLab is not asked again for a while.
  fault('says that GitLab wants a pause, and keeps it', async (trial) => {
    // A look while the read goes on that the one before found news for is left out.
    await readEnded(world.browser.worker);
    set({ failWith: 429, retryAfter: 100 });
    await lookOnce();
    await panel.getByText(/GitLab asked for a pause\. Looking for news again at \d\d:\d\d\./).waitFor();
    set(calm);
    const asked = (): number => world.demo.controls.countOf('/api/v4/');
    const before = asked();
    await look();
    await look();
    // Comes after whatever these looks had asked for.
    await page.evaluate(() => fetch('/api/v4/user'));
    expect(asked()).toBe(before + 1);
    trial.isThereOnce([...stored.keys()], await storedEventIds(world.browser.worker));
  });
});
