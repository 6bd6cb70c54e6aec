import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Interview, Note } from '@/core/interview/interview';
import { candidate } from '@/demo/sample/backend/people';
import { buildScenario } from '@/demo/sample/scenarios';
import { faults, type Switches } from '@/demo/server/switches';
import { candidateRows } from '../support/candidate-rows';
import { hurry, hurryFor, unhurry } from '../support/hurry';
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

const PATIENT = { timeout: 20_000 };
/** More reads a minute than a person makes, which GitLab's limit would hold up. */
const UNLIMITED = { rateRemaining: 1_000 };

let world: World;
let page: Page;
let panel: Frame;
/** What a healthy GitLab gives. */
let whole: Map<string, ActivityEvent>;
/** How much of it is the candidate's, as the tab says. */
const count = `Review\n${candidateRows(buildScenario('backend', Date.now()))}`;

const set = (switches: Partial<Switches>): void => world.demo.controls.set(switches);
const tabCount = (): Promise<string> => panel.getByRole('tab', { name: /^Review/ }).innerText();
const events = (): Promise<Map<string, ActivityEvent>> => storedEvents(world.browser.worker);
const eventIds = (): Promise<string[]> => storedEventIds(world.browser.worker);
const ended = (before?: string): Promise<string> => readEnded(world.browser.worker, { before });
const lastRead = async (): Promise<string | undefined> => (await storedReading(world.browser.worker))?.readId;
const readAgain = (): Promise<void> => panel.getByRole('button', { name: 'Read again' }).first().click();

async function says(words: string): Promise<void> {
  await panel.getByText(words, { exact: true }).first().waitFor(PATIENT);
}

/** Reads again by hand, and waits for the end. */
async function readAgainToTheEnd(): Promise<void> {
  const before = await lastRead();
  await readAgain();
  await ended(before);
}

beforeAll(async () => {
  ({ world, page, panel } = await openWithInterview());
  await ended();
  whole = await events();
  expect(whole.size).toBeGreaterThan(20);
  await page.close();
});
afterAll(() => world.close());

describe('the first read', () => {
  beforeEach(async () => {
    await clearStored(world.browser.worker);
    set(calm);
    page = await world.openMergeRequest();
  });
  afterEach(async () => {
    set(calm);
    await page.close();
  });

  const isWhole = async (trial: Trial): Promise<void> => {
    await startInterview(panel);
    await ended();
    await expect.poll(tabCount, PATIENT).toBe(count);
    trial.isThereOnce([...whole.keys()], await eventIds());
    expect(await events()).toEqual(whole);
  };

  for (const trouble of inShort(sortsOfTrouble, 3))
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
      await readAgainToTheEnd();
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

describe('a review that is stored already', () => {
  const NOTE = 'what the interviewer wrote';
  let stored: Map<string, ActivityEvent>;

  const nothingIsLost = async (trial: Trial): Promise<void> => {
    await expect.poll(tabCount, PATIENT).toBe(count);
    const notes = (await readTable(world.browser.worker, 'notes')) as Note[];
    const texts = notes.map(({ text }) => text);
    trial.isThereOnce([NOTE, ...stored.keys()], [...texts, ...(await eventIds())]);
    expect(await events()).toEqual(stored);
  };

  /** GitLab is well again: a read by hand is whole. */
  const readsOn = async (trial: Trial): Promise<void> => {
    set({ ...calm, ...UNLIMITED });
    await unhurry(page);
    await readAgainToTheEnd();
    await expect.poll(() => panel.getByText(/^Could not be read/).count(), PATIENT).toBe(0);
    await nothingIsLost(trial);
  };

  beforeAll(async () => {
    await clearStored(world.browser.worker);
    page = await world.openMergeRequest();
    panel = await world.openPanel(page);
    await startInterview(panel);
    await saveNote(panel, NOTE);
    await ended();
    stored = await events();
  });
  afterAll(() => page.close());
  afterEach(() => set(calm));

  for (const trouble of inShortOnly(troubles, sortsOfTrouble))
    fault(`outlives ${trouble.what}: says so, keeps all, and reads on when asked`, async (trial) => {
      await hurryFor(page, trouble);
      set(trouble.switches);
      const before = await lastRead();
      await readAgain();
      await says(trouble.says);
      await panel.getByRole('button', { name: trouble.step }).first().waitFor();
      await panel.getByText(/^Shown is what was read on /).waitFor();
      await ended(before);
      await nothingIsLost(trial);

      set(calm);
      await unhurry(page);
      await readAgainToTheEnd();
      await expect.poll(() => panel.getByText(trouble.says, { exact: true }).count(), PATIENT).toBe(0);
      await nothingIsLost(trial);
    });

  fault('outlives a network that is gone', async (trial) => {
    await hurry(page, { answers: false });
    await world.browser.context.setOffline(true);
    const before = await lastRead();
    await readAgain();
    await says('GitLab can’t be reached');
    await ended(before);
    await nothingIsLost(trial);

    await world.browser.context.setOffline(false);
    await unhurry(page);
    await readAgainToTheEnd();
    await expect.poll(() => panel.getByText('GitLab can’t be reached').count(), PATIENT).toBe(0);
    await nothingIsLost(trial);
  });

  const lacking: readonly (readonly [string, Partial<Switches>])[] = [
    ['no comments at all', { noComments: true }],
    ['a page that is empty', { emptyPage: 1 }],
    ['a page that lacks some', { shortPage: 1 }],
  ];
  for (const [what, switches] of lacking)
    fault(`outlives ${what}: one read alone calls nothing deleted`, async (trial) => {
      set(switches);
      await readAgainToTheEnd();
      await expect.poll(tabCount, PATIENT).toBe(count);
      expect((await eventIds()).sort()).toEqual([...stored.keys()].sort());
      expect(await panel.getByText(/^Deleted on GitLab/).count()).toBe(0);

      set(calm);
      await readAgainToTheEnd();
      await nothingIsLost(trial);
    });

  /** Each source by a part of its path, and what is missing without it. */
  const sources: readonly (readonly [string, string])[] = [
    ['/commits', 'commits'],
    ['/versions/', 'the changed files'],
    ['/api/graphql', 'edits of comments and reactions to comments'],
    ['/versions', 'pushes and the changed files'],
    ['/approvals', 'approvals'],
    ['/resource_state_events', 'state changes'],
    ['/resource_label_events', 'labels'],
    ['/resource_milestone_events', 'milestones'],
    ['/merge_requests/7/award_emoji', 'reactions'],
    ['/participants', 'participants'],
    ['/api/v4/user', 'your own account'],
    ['/reviewers', 'the state of reviews'],
    ['/projects/42/events', 'who pushed'],
    ['/notes/', 'reactions to comments'],
  ];
  for (const [failPath, missing] of inShort(sources, 3))
    fault(`is said to be partial without ${failPath}, which is ${missing}`, async (trial) => {
      set({ failWith: 500, failPath });
      await readAgainToTheEnd();
      await says(`Could not be read: ${missing}`);
      await says('Everything else is complete.');
      await nothingIsLost(trial);
      await readsOn(trial);
    });

  /** What a source can have instead of its answer, beside the plain error. */
  const spoilt: readonly (readonly [string, Partial<Switches>])[] = [
    ...[403, 502, 503, 504].map((status) => [`status ${status}`, { failWith: status }] as const),
    ...faults.map((each) => [`answers that are ${each}`, { fault: each }] as const),
  ];
  for (const [failPath, missing] of inShortOnly(sources, []))
    for (const [what, switches] of spoilt)
      fault(`is as good as ${failPath} is, with ${what}`, async (trial) => {
        await hurry(page, { answers: what.includes('stalled') });
        set({ ...switches, ...UNLIMITED, failPath });
        await readAgainToTheEnd();
        const isHarmless = harmlessFaults.some((each) => each === switches.fault);
        if (isHarmless) expect(await panel.getByText(/^Could not be read/).count()).toBe(0);
        else await says(`Could not be read: ${missing}`);
        await nothingIsLost(trial);
        await readsOn(trial);
      });

  /** What edits of comments are read from, which some servers refuse or don't have. */
  const refusals = [
    ['a refusal', { failWith: 403 }, /Your account may not read this \(status 403\)/],
    ['an error', { failWith: 502 }, /GitLab answered with an error \(status 502\)/],
    ['a web page', { fault: 'sign-in-page' }, /You are signed out of GitLab \(a web page instead of JSON\)/],
    ['half an answer', { fault: 'truncated' }, /a form that this version does not know/],
    ['no answer in it', { fault: 'empty' }, /a form that this version does not know/],
  ] as const;
  for (const [what, switches, detail] of inShort<(typeof refusals)[number]>(refusals, 2))
    fault(`has its details refused by ${what} without harm`, async (trial) => {
      await hurry(page, { answers: false });
      set({ ...switches, failPath: '/api/graphql' });
      await readAgainToTheEnd();
      await says('Could not be read: edits of comments and reactions to comments');
      await panel.getByRole('button', { name: 'Details' }).click();
      await panel.getByText(detail).first().waitFor();
      await nothingIsLost(trial);
      await readsOn(trial);
    });

  fault('says which details stall, with everything else there', async (trial) => {
    set({ fault: 'stalled', failPath: '/api/graphql' });
    const before = await lastRead();
    await readAgain();
    await panel.getByText(/^details: \d+ of \d+ pages$/).waitFor();
    await nothingIsLost(trial);
    set(calm);
    await ended(before);
    await nothingIsLost(trial);
  });

  fault('shows what a session that ends in the middle still gave', async (trial) => {
    // Twelve requests are what the timeline needs.
    set({ sessionEndsAfter: 12 });
    await readAgainToTheEnd();
    await panel.getByText(/^Could not be read: .*edits of comments/).waitFor();
    await nothingIsLost(trial);
    set(calm);
    await readAgainToTheEnd();
    await nothingIsLost(trial);
  });

  fault(
    'leaves the last requests of a limit to GitLab’s own page, and says what it waits for',
    async (trial) => {
      set({ rateRemaining: 11 });
      const before = await lastRead();
      await readAgain();
      await panel.getByText(/^details: \d+ of \d+ pages$/).waitFor();
      await nothingIsLost(trial);
      set(calm);
      await readAgain();
      await ended(before);
      await nothingIsLost(trial);
    },
  );
});
