import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repeatableRandom } from '@/demo/sample/random';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { startInterview } from './support/interview';
import { rounds } from './support/short-form';
import { readTable } from './support/stored';
import { doubled, hearAcknowledged, typeBurst, wordsOf, type TypedWord } from './support/typing';
import { openWorld } from './support/world';

const ROUNDS = rounds({ few: 8, many: 60 });
/** The most that may be lost of what was typed, in one burst without a pause. */
const LOST_MS = 500;
const SHORTEST_MS = 700;
const LONGEST_MS = 2_500;

/** A word that must be there, and how long before the kill it had been typed. */
interface Due {
  word: string;
  ageMs: number;
}
const isDue = ({ ageMs }: Due): boolean => ageMs > LOST_MS;

/** The browser process is killed in the middle of a sentence, as a crash or an empty battery would. */
describe('a browser that is killed at a random moment', () => {
  let demo: DemoServer;
  let userDataDir: string;
  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    userDataDir = await mkdtemp(join(tmpdir(), 'second-chair-killed-'));
  });
  afterAll(async () => {
    await demo.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it(
    'loses no acknowledged note and no more of the typed text than half a second',
    async () => {
      const seed = Date.now();
      const random = repeatableRandom(seed);
      const acknowledged: string[] = [];
      const due: Due[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const about = `seed ${seed}, round ${round}`;
        const world = await openWorld({ demo, userDataDir });
        const { worker } = world.browser;
        // Before the product has made its database, looking into it would make another.
        const table = (name: string) => (round === 0 ? Promise.resolve([]) : readTable(worker, name));
        const stored = (await table('notes')) as { text: string }[];
        const drafts = (await table('drafts')) as { field: string; text: string }[];
        const draft = drafts.find(({ field }) => field === 'note-line')?.text ?? '';
        const notes = stored.map(({ text }) => text);
        const words = wordsOf([...notes, draft]);
        expect(notes, about).toEqual(expect.arrayContaining(acknowledged));
        expect(doubled(words), about).toEqual([]);
        expect(
          due.filter(({ word }) => !words.includes(word)),
          about,
        ).toEqual([]);

        const page = await world.browser.context.newPage();
        const heard = await hearAcknowledged(page);
        await page.goto(`https://gitlab.com${demo.mrPath}`);
        const panel = await world.openPanel(page);
        if (round === 0) await startInterview(panel);
        const line = panel.getByRole('textbox', { name: 'Note', exact: true });
        // What was not finished is offered back.
        await expect.poll(() => line.inputValue(), { message: about }).toBe(draft);
        if (round === ROUNDS) {
          await world.close();
          return;
        }
        await line.focus();
        await line.press('End');
        if (draft !== '') await line.press('Enter');

        let over = false;
        let killedAt = Infinity;
        const typed: TypedWord[] = [];
        const typing = typeBurst(page, `r${round}n`, typed, () => over);
        const lastMs = SHORTEST_MS + random() * (LONGEST_MS - SHORTEST_MS);
        // No waiting for anything: any moment is right to be killed at.
        await new Promise((resolve) => setTimeout(resolve, lastMs));
        over = true;
        killedAt = Date.now();
        await world.browser.kill();
        await typing;
        acknowledged.push(...heard);
        due.push(...typed.map(({ word, at }) => ({ word, ageMs: killedAt - at })).filter(isDue));
      }
    },
    30_000 + ROUNDS * 20_000,
  );
});
