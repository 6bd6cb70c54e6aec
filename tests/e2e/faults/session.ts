import type { Frame, Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import { repeatableRandom } from '@/demo/sample/random';
import { startInterview } from '../support/interview';
import { openStillPage } from '../support/still-page';
import { tamper, type Tampering } from '../support/tamper';
import { typeBurst, type TypedWord } from '../support/typing';
import { MR_URL, openWorld, type World } from '../support/world';
import { writtenWords } from '../support/written';
import type { Trial } from './fault';
import { interviewerAt, type Interviewer, type Told } from './interviewer';

const PATIENT = { timeout: 30_000 };
const ACTS = ['takeNote', 'commentOnRating', 'addTakeaway'] as const;

/** What is said of the three acts of `workThrough` where all goes well, and where nothing does. */
export const ALL_SAVED: readonly Told[] = ['saved', 'saved', 'saved'];
export const ALL_FAILED: readonly Told[] = ['failed', 'failed', 'failed'];

/** One tab with the panel, and the hand in its messages. */
export interface Tab {
  page: Page;
  panel: Frame;
  hand: Tampering;
  interviewer: Interviewer;
}

/** One browser with one interview in two tabs, in which one fault after the other is tried. */
export interface Session {
  world: World;
  first: Tab;
  second: Tab;
  /** A page of the extension's without the product, to read the database from. */
  still: Page;
  /** The same numbers for the same seed, which a failure tells. */
  random: () => number;
  /** The background that runs now; one is waited for. */
  worker: () => Promise<Worker>;
  /** Before each fault: words of its own, and nothing is tampered with. */
  begin: () => Promise<void>;
  /** Nothing is tampered with any more. */
  calm: () => void;
  /** A word that nobody has typed yet. All of them have to be stored in the end. */
  newWord: () => string;
  /** Each word of this fault is stored, once. */
  isAllThere: (trial: Trial) => Promise<void>;
  /**
   * A note, a comment on a rating and a line of the summary under a fault; then, without it, what was said to have failed is
   * tried again, and one more note is taken: nothing is reloaded. Answers what was said of each of the three. `heal` ends a
   * fault that is none of the messages.
   */
  workThrough: (trial: Trial, heal?: () => Promise<void>) => Promise<Told[]>;
  /** Types notes into a tab without a pause, acts in the middle of it, after so many ms, and saves what is left. */
  typeThrough: (tab: Tab, ms: number, act: () => Promise<void>) => Promise<void>;
}

/** Opens it, with the interview begun. */
export async function openSession(): Promise<Session> {
  const world = await openWorld();
  const { context } = world.browser;
  const seed = Date.now();
  const random = repeatableRandom(seed);
  let faults = 0;
  let typed: string[] = [];

  async function openTab(page: Page): Promise<Tab> {
    const hand = await tamper(page);
    await page.goto(MR_URL);
    const panel = await world.openPanel(page);
    return { page, panel, hand, interviewer: interviewerAt(page, panel) };
  }
  const still = await openStillPage(world);
  const first = await openTab(await context.newPage());
  await startInterview(first.panel);
  const second = await openTab(await openWindow(world));
  const about = (): string => `seed ${seed}, fault ${faults}`;
  /** Of one that was cut short the first letters may well come twice: whole words of this fault. */
  const isOurs = (word: string): boolean => word.startsWith(`f${faults}x`) && /\d{4}$/.test(word);

  const session: Session = {
    world,
    first,
    second,
    still,
    random,
    worker: async () => context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker')),
    async begin() {
      session.calm();
      faults += 1;
      typed = [];
      // Where the fault before did not hold.
      const line = lineOf(first);
      if (!first.page.isClosed() && (await line.inputValue()) !== '') await line.fill('');
    },
    calm() {
      for (const { hand } of [first, second]) {
        hand.fateOf = () => 'passes';
        hand.published = () => 'passes';
      }
    },
    newWord() {
      const word = `f${faults}x${String(typed.length).padStart(4, '0')}`;
      typed.push(word);
      return word;
    },
    async isAllThere(trial) {
      trial.isThereOnce(typed, (await writtenWords(still)).filter(isOurs), about());
    },
    async workThrough(trial, heal) {
      const { interviewer } = first;
      trial.round();
      const told: Told[] = [];
      const saved: string[] = [];
      for (const act of ACTS) {
        const word = session.newWord();
        told.push(await interviewer[act](word));
        if (told.at(-1) === 'saved') saved.push(word);
        // What is said to be saved is there at that moment.
        const found = await writtenWords(still);
        trial.isThereOnce(
          saved,
          found.filter((each) => saved.includes(each)),
          about(),
        );
      }
      session.calm();
      await heal?.();
      await interviewer.tryAgain();
      expect(await interviewer.takeNote(session.newWord())).toBe('saved');
      await session.isAllThere(trial);
      return told;
    },
    async typeThrough(tab, ms, act) {
      const line = lineOf(tab);
      // Of what another tab made a note of: whoever types behind a text that stands there means to go on with it.
      await expect.poll(() => line.inputValue(), PATIENT).toBe('');
      await line.focus();
      const burst: TypedWord[] = [];
      let over = false;
      const typing = typeBurst(tab.page, `f${faults}x${typed.length}n`, burst, () => over);
      // This is the random moment of the fault, and no wait for something.
      await new Promise((resolve) => setTimeout(resolve, ms));
      await act();
      over = true;
      await typing;
      typed.push(...burst.map(({ word }) => word));
      await line.press('Enter');
      await expect.poll(() => line.inputValue(), PATIENT).toBe('');
    },
  };
  return session;
}

/** A tab in a window of its own: of two in one window, one is never drawn. */
async function openWindow({ browser: { context } }: World): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser.');
  const session = await browser.newBrowserCDPSession();
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  await session.detach();
  return page;
}

/** The line in which notes are taken. */
export function lineOf({ panel }: Pick<Tab, 'panel'>) {
  return panel.getByRole('textbox', { name: 'Note', exact: true });
}
