import { describe, expect, it } from 'vitest';
import { saveNote, startInterview } from './support/interview';
import { readTable } from './support/stored';
import { openWorld, type World } from './support/world';

/** The browser stops an idle background whenever it likes; here it is stopped at once. */
async function stopWorker(world: World): Promise<void> {
  const browser = world.browser.context.browser();
  if (!browser) throw new Error('The context has no browser.');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (!worker) throw new Error('No worker is running.');
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
}

describe('a stopped background', () => {
  it('loses nothing and doubles nothing', async () => {
    const world = await openWorld();
    const panel = await world.openPanel(await world.openMergeRequest());
    await startInterview(panel);
    for (let round = 0; round < 4; round += 1) {
      await stopWorker(world);
      await saveNote(panel, `after stop ${round}`);
    }
    const worker =
      world.browser.context.serviceWorkers().at(-1) ??
      (await world.browser.context.waitForEvent('serviceworker'));
    const notes = (await readTable(worker, 'notes')) as { text: string }[];
    expect(notes.map(({ text }) => text).sort()).toEqual([0, 1, 2, 3].map((round) => `after stop ${round}`));
    await world.close();
  });
});
