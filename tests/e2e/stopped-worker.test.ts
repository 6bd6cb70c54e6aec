import { describe, expect, it } from 'vitest';
import { saveNote, startInterview } from './support/interview';
import { stopWorker } from './support/stop-worker';
import { readTable } from './support/stored';
import { openWorld } from './support/world';

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
