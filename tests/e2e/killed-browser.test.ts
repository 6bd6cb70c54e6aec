import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { saveNote, startInterview } from './support/interview';
import { readTable } from './support/stored';
import { openWorld } from './support/world';

const ROUNDS = 3;
const NOTES_A_ROUND = 4;

/** The browser process is killed right after a note was shown as saved, as a crash or an empty battery would. */
describe('a killed browser', () => {
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

  it('loses no acknowledged note, and gives the unfinished one back', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const world = await openWorld({ demo, userDataDir });
      const panel = await world.openPanel(await world.openMergeRequest());
      if (round === 0) await startInterview(panel);
      const note = panel.getByRole('textbox', { name: 'Note', exact: true });
      if (round > 0) await expect.poll(() => note.inputValue()).toBe(`unfinished ${round - 1}`);
      for (let count = 0; count < NOTES_A_ROUND; count += 1) {
        const text = `round ${round}, note ${count}`;
        await saveNote(panel, text);
        acknowledged.push(text);
      }
      await note.fill(`unfinished ${round}`);
      await panel.getByRole('region', { name: 'New note' }).locator('[data-save-state="saved"]').waitFor();
      await world.browser.kill();
    }

    const world = await openWorld({ demo, userDataDir });
    const notes = (await readTable(world.browser.worker, 'notes')) as { text: string }[];
    expect(notes.map(({ text }) => text).sort()).toEqual(acknowledged.sort());
    const panel = await world.openPanel(await world.openMergeRequest());
    await panel.getByRole('tab', { name: /^Call/ }).click();
    await panel.getByRole('button', { name: `From preparation: ${acknowledged.length}` }).click();
    await panel.getByText('round 0, note 0').waitFor();
    await world.close();
  });
});
