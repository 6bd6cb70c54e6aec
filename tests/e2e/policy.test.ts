import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakOut, NOTHING_BROKE_OUT, OTHER_HOSTS } from './support/break-out';
import { openWorld, type World } from './support/world';

/** What our own pages may load and run, in the build as it is shipped: text that became code would get nowhere. */
describe('the policy of our own pages', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('lets the panel run nothing else, and reach no host', async () => {
    const panel = await world.openPanel(await world.openMergeRequest());
    expect(await panel.evaluate(breakOut, OTHER_HOSTS)).toEqual(NOTHING_BROKE_OUT);
  });

  it.each(['dashboard', 'interview', 'sidepanel', 'popup'])('nor the page of the %s', async (name) => {
    const page = await world.browser.context.newPage();
    await page.goto(`chrome-extension://${world.browser.extensionId}/${name}.html`);
    expect(await page.evaluate(breakOut, OTHER_HOSTS)).toEqual(NOTHING_BROKE_OUT);
    await page.close();
  });

  it('lets the background reach no host either', async () => {
    const reached = await world.browser.worker.evaluate(async (hosts) => {
      const asked = await Promise.allSettled(hosts.map((host) => fetch(host, { mode: 'no-cors' })));
      return asked.filter(({ status }) => status === 'fulfilled').length;
    }, OTHER_HOSTS);
    expect(reached).toBe(0);
  });
});
