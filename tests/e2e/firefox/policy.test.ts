import { expect, it } from 'vitest';
import { breakOut, NOTHING_BROKE_OUT, OTHER_HOSTS } from '../support/break-out';
import { openFirefoxWorld } from '../support/firefox/firefox-world';

it('lets the panel run nothing else in Firefox, and reach no host', async () => {
  const world = await openFirefoxWorld();
  const panel = await world.openPanel(await world.openMergeRequest());
  expect(await panel.evaluate(breakOut, OTHER_HOSTS)).toEqual(NOTHING_BROKE_OUT);
  await world.close();
});
