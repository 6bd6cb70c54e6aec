import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repeatableRandom } from '@/demo/sample/random';
import { openWithInterview } from './support/open-panel';
import { rounds } from './support/short-form';
import { stopWorker } from './support/stop-worker';
import { readTable } from './support/stored';
import { doubled, typeBurst, wordsOf, type TypedWord } from './support/typing';
import type { World } from './support/world';

const ROUNDS = rounds({ few: 8, many: 60 });
const SHORTEST_MS = 50;
const LONGEST_MS = 600;

/** What the browser does to a background that it takes for idle. */
describe('while notes are typed', () => {
  let world: World;
  let page: Page;
  let panel: Frame;
  const typed: TypedWord[] = [];
  beforeAll(async () => {
    ({ world, page, panel } = await openWithInterview());
  });
  afterAll(() => world.close());

  const line = () => panel.getByRole('textbox', { name: 'Note', exact: true });
  const worker = async () =>
    world.browser.context.serviceWorkers().at(-1) ??
    (await world.browser.context.waitForEvent('serviceworker'));
  const storedWords = async () => {
    const notes = (await readTable(await worker(), 'notes')) as { text: string }[];
    return wordsOf(notes.map(({ text }) => text)).sort();
  };
  /** Types until the moment has come, at which `act` is done in the middle of it, and a little longer. */
  async function typeAcross(name: string, ms: number, act: () => Promise<void>): Promise<void> {
    let over = false;
    const typing = typeBurst(page, name, typed, () => over);
    // No waiting for anything: any moment is right for it.
    await new Promise((resolve) => setTimeout(resolve, ms));
    await act();
    over = true;
    await typing;
  }

  it(
    'a background that is stopped at any moment loses nothing and doubles nothing',
    async () => {
      const seed = Date.now();
      const random = repeatableRandom(seed);
      await line().focus();
      for (let round = 0; round < ROUNDS; round += 1) {
        const ms = SHORTEST_MS + random() * (LONGEST_MS - SHORTEST_MS);
        await typeAcross(`s${round}n`, ms, () => stopWorker(world));
        await line().press('Enter');
        await expect.poll(() => line().inputValue(), { timeout: 15_000 }).toBe('');
        const words = await storedWords();
        expect(doubled(words), `seed ${seed}, round ${round}`).toEqual([]);
        expect(words, `seed ${seed}, round ${round}`).toEqual(typed.map(({ word }) => word).sort());
      }
    },
    30_000 + ROUNDS * 20_000,
  );
});
