import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { repeatableRandom } from '@/demo/sample/random';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { whatIsDrawn } from '../support/drawn';
import { startInterview } from '../support/interview';
import { rounds } from '../support/short-form';
import { readTables } from '../support/stored';
import { hearAcknowledged, typeBurst, wordsOf, type TypedWord } from '../support/typing';
import { updateExtension } from '../support/update-extension';
import { EXTENSION_DIR, openWorld, type World } from '../support/world';
import { fault, type Trial } from './fault';

const ROUNDS = rounds({ few: 4, many: 200 });
/** The most that may be lost of what was typed, in one burst without a pause. */
const LOST_MS = 500;
const SHORTEST_MS = 700;
const LONGEST_MS = 2_500;
const UPDATED_AFTER_MS = 1_500;
const PATIENT = { timeout: 10_000 };

const line = (panel: Frame) => panel.getByRole('textbox', { name: 'Note', exact: true });

/** Of a word that was cut short the first letters may well come twice; a whole one ends with its number. */
const isWhole = (word: string): boolean => /\d{4}$/.test(word);

/** One profile, on which the browser is ended again and again: what was typed in it adds up. */
describe('while notes are typed', () => {
  let demo: DemoServer;
  let folder: string;
  let extensionDir: string;
  /** The browser as it was opened last. */
  let world: World;
  /** Texts of notes whose saving was acknowledged. */
  const acknowledged: string[] = [];
  /** Words that had been typed long enough before the end, or whose saving as a draft was acknowledged. */
  const due: string[] = [];
  const seed = Date.now();
  const random = repeatableRandom(seed);

  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    folder = await mkdtemp(join(tmpdir(), 'second-chair-ended-'));
    extensionDir = join(folder, 'extension');
    await cp(EXTENSION_DIR, extensionDir, { recursive: true });
  });
  afterAll(async () => {
    await world.close();
    await demo.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  const open = (): Promise<World> => openWorld({ demo, extensionDir, userDataDir: join(folder, 'profile') });

  /** What is stored: the notes, and what stands in the note line. */
  async function stored(): Promise<{ notes: string[]; draft: string }> {
    const [notes, drafts] = (await readTables(world.browser.worker, ['notes', 'drafts'])) as [
      { text: string }[],
      { field: string; text: string }[],
    ];
    const draft = drafts.find(({ field }) => field === 'note-line')?.text ?? '';
    return { notes: notes.map(({ text }) => text), draft };
  }
  function isThere(trial: Trial, { notes, draft }: { notes: string[]; draft: string }, about: string): void {
    trial.isThereOnce(acknowledged, notes, about);
    trial.isThereOnce(due, wordsOf([...notes, draft]).filter(isWhole), about);
  }

  /** Types into what has the focus, acts in the middle of it, and remembers what must be there after it. */
  async function endWhileTyping(
    page: Page,
    name: string,
    ms: number,
    end: () => Promise<void>,
  ): Promise<void> {
    const typed: TypedWord[] = [];
    let over = false;
    const typing = typeBurst(page, name, typed, () => over);
    // This is the random moment of the fault, and no wait for something.
    await new Promise((resolve) => setTimeout(resolve, ms));
    over = true;
    const endedAt = Date.now();
    await end();
    await typing;
    due.push(...typed.filter(({ at }) => endedAt - at > LOST_MS).map(({ word }) => word));
  }
  const anyMoment = (): number => SHORTEST_MS + random() * (LONGEST_MS - SHORTEST_MS);

  /** Behind what is offered back, in a line of its own. */
  async function goOn(panel: Frame, draft: string, about: string): Promise<void> {
    await expect.poll(() => line(panel).inputValue(), { ...PATIENT, message: about }).toBe(draft);
    await line(panel).focus();
    await line(panel).press('End');
    if (draft !== '') await line(panel).press('Enter');
  }

  fault(
    'a browser that is killed at a random moment loses no acknowledged note, and no more than half a second of what was typed',
    async (trial) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        trial.round();
        const about = `seed ${seed}, round ${round}`;
        world = await open();
        // Before the product has made its database, looking into it would make another.
        const before = round === 0 ? { notes: [], draft: '' } : await stored();
        isThere(trial, before, about);
        const killed = world.browser;
        const page = await killed.context.newPage();
        const heard = await hearAcknowledged(page);
        await page.goto(`https://gitlab.com${demo.mrPath}`);
        const panel = await world.openPanel(page);
        if (round === 0) await startInterview(panel);
        await goOn(panel, before.draft, about);
        await endWhileTyping(page, `kill${round}n`, anyMoment(), () => killed.kill());
        acknowledged.push(...heard.notes);
        due.push(...wordsOf(heard.drafts).filter(isWhole));
      }
      world = await open();
      isThere(trial, await stored(), `seed ${seed}, after the last`);
      // Else nothing was put to the test.
      expect(Math.min(acknowledged.length, due.length)).toBeGreaterThan(0);
    },
    30_000 + ROUNDS * 20_000,
  );

  /** What happens to a tab: the rest of the browser goes on. */
  const ends: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['is closed', (page) => page.close()],
    ['is reloaded', (page) => page.reload()],
    ['goes to another page', (page) => page.goto('https://gitlab.com/acme/storefront')],
    ['crashes', (page) => crash(page)],
  ];

  describe('in tabs', () => {
    async function openTab(): Promise<{ page: Page; panel: Frame }> {
      const page = await world.openMergeRequest();
      return { page, panel: await world.openPanel(page) };
    }

    for (const [what, end] of ends)
      fault(`a tab that ${what} loses no more than half a second of what was typed`, async (trial) => {
        const { page, panel } = await openTab();
        await goOn(panel, (await stored()).draft, what);
        await endWhileTyping(page, `tab${what.replaceAll(/\W/g, '')}n`, anyMoment(), async () => {
          await end(page);
        });
        await page.close();
        await expect
          .poll(async () => wordsOf(Object.values(await stored()).flat()), PATIENT)
          .toEqual(expect.arrayContaining(due));
        isThere(trial, await stored(), what);
      });

    fault('an update in three tabs is said in each, and after a reload all of it is there', async (trial) => {
      const tabs = [await openTab(), await openTab(), await openTab()];
      const [last] = tabs.slice(-1);
      if (!last) throw new Error('There are three.');
      await goOn(last.panel, (await stored()).draft, 'update');
      const { worker } = world.browser;
      const gone = worker.waitForEvent('close');
      const next = world.browser.context.waitForEvent('serviceworker');
      await endWhileTyping(last.page, 'updaten', UPDATED_AFTER_MS, async () => {
        await nextVersion(extensionDir);
        await updateExtension(world);
        await gone;
      });
      world.browser.worker = await next;
      for (const { page } of tabs) {
        await page.bringToFront();
        // A key is heard where the focus is: in the page around the panel.
        await page.mouse.click(400, 300);
        await page.keyboard.press('Shift');
        await expect.poll(() => whatIsDrawn(page), PATIENT).toContain('Second Chair was updated.');
      }
      for (const { page } of tabs) {
        await page.reload();
        const panel = await world.openPanel(page);
        const { draft } = await stored();
        await expect.poll(() => line(panel).inputValue(), PATIENT).toBe(draft);
      }
      isThere(trial, await stored(), 'update');
    });
  });
});

/** The process that draws the page dies. What is drawn in a frame of another origin has one of its own. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // It never answers.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** The files of the extension become those of its next version, as an update has them. */
async function nextVersion(extensionDir: string): Promise<void> {
  const path = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  const [major = '0', minor = '0', patch = '0'] = manifest.version.split('.');
  const version = `${major}.${minor}.${Number(patch) + 1}`;
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}
