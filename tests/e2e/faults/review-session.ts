import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Note } from '@/core/interview/interview';
import { buildScenario, type ScenarioName } from '@/demo/sample/scenarios';
import type { Switches } from '@/demo/server/switches';
import { candidateRows } from '../support/candidate-rows';
import { unhurry } from '../support/hurry';
import { saveNote } from '../support/interview';
import { openWithInterview } from '../support/open-panel';
import { openStillPage } from '../support/still-page';
import { readEnded, readTable, storedEventIds, storedEvents, storedReading } from '../support/stored';
import { calm, type Trouble } from '../support/troubles';
import type { World } from '../support/world';
import type { Trial } from './fault';

export const PATIENT = { timeout: 20_000 };
/** More reads a minute than a person makes, which GitLab's limit would hold up: also what the panel reads by itself. */
const UNLIMITED = { rateRemaining: 1_000 };
const NOTE = 'what the interviewer wrote';

/** How many pages come before the details, where they are not those of a small merge request. */
interface TimelinePages {
  timelinePages?: number;
}

/** A merge request that was read while GitLab was well, with an interview and one note, in one tab. */
export interface ReviewSession {
  world: World;
  page: Page;
  panel: Frame;
  /** A page of the extension's without the product, to read the database from. */
  still: Page;
  /** What the tab says of the candidate's comments when all of them are there. */
  count: string;
  tabText: () => Promise<string>;
  /** What a healthy GitLab gives. */
  whole: Map<string, ActivityEvent>;
  set: (switches: Partial<Switches>) => void;
  /** GitLab is well again. */
  calm: () => void;
  /** These words stand somewhere in the panel. */
  says: (words: string) => Promise<void>;
  isSaidNoMore: (words: string) => Promise<void>;
  /** The panel says of the last read that nothing is missing. */
  isSaidWhole: () => Promise<void>;
  /** Presses "Read again". */
  readAgain: () => Promise<void>;
  lastRead: () => Promise<string | undefined>;
  /** Waits until a read has ended, another one than `before`. */
  ended: (before?: string, pages?: TimelinePages) => Promise<string>;
  /** Reads again by hand, and waits for the end. */
  readAgainToTheEnd: (pages?: TimelinePages) => Promise<void>;
  /** Everything that was stored is still there, once, and the tab counts it. */
  nothingIsLost: (trial: Trial) => Promise<void>;
  /** GitLab is well again: a read by hand is whole. */
  readsOn: (trial: Trial, trouble?: Pick<Trouble, 'says'>) => Promise<void>;
}

/** What the tab of the review says in this scenario once all of it is read. */
export const tabOf = (scenario: ScenarioName): string =>
  `Review\n${candidateRows(buildScenario(scenario, Date.now()))}`;

/** Opens it. */
export async function openReviewSession({
  scenario = 'backend',
  ...pages
}: { scenario?: ScenarioName } & TimelinePages = {}): Promise<ReviewSession> {
  const { world, page, panel } = await openWithInterview({ scenario });
  // The background may be stopped while the database is read.
  const still = await openStillPage(world);
  await page.bringToFront();
  const ended = (before?: string, known: TimelinePages = pages): Promise<string> =>
    readEnded(still, { before, ...known, timeout: 60_000 });
  await ended();
  await saveNote(panel, NOTE);

  const session: ReviewSession = {
    world,
    page,
    panel,
    still,
    count: tabOf(scenario),
    tabText: () => panel.getByRole('tab', { name: /^Review/ }).innerText(),
    whole: await storedEvents(still),
    set: (switches) => world.demo.controls.set(switches),
    calm: () => session.set({ ...calm, ...UNLIMITED }),
    says: (words) => panel.getByText(words, { exact: true }).first().waitFor(PATIENT),
    isSaidNoMore: (words) =>
      expect.poll(() => panel.getByText(words, { exact: true }).count(), PATIENT).toBe(0),
    async isSaidWhole() {
      // Where anything is amiss, "Read again" stands in words beside what it is.
      const quiet = panel.getByLabel('Read again');
      await quiet.waitFor(PATIENT);
    },
    readAgain: () => panel.getByRole('button', { name: 'Read again' }).first().click(),
    lastRead: async () => (await storedReading(still))?.readId,
    ended,
    async readAgainToTheEnd(known) {
      const before = await session.lastRead();
      await session.readAgain();
      await ended(before, known);
    },
    async nothingIsLost(trial) {
      await expect.poll(session.tabText, PATIENT).toBe(session.count);
      const notes = (await readTable(still, 'notes')) as Note[];
      const texts = notes.map(({ text }) => text);
      trial.isThereOnce([NOTE, ...session.whole.keys()], [...texts, ...(await storedEventIds(still))]);
      expect(await storedEvents(still)).toEqual(session.whole);
    },
    async readsOn(trial, trouble) {
      session.calm();
      await unhurry(page);
      await session.readAgainToTheEnd();
      if (trouble) await session.isSaidNoMore(trouble.says);
      await session.isSaidWhole();
      await session.nothingIsLost(trial);
    },
  };
  session.calm();
  expect(session.whole.size).toBeGreaterThan(20);
  return session;
}
