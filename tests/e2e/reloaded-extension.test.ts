import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { startInterview } from './support/interview';
import { readTable } from './support/stored';
import { doubled, typeBurst, wordsOf, type TypedWord } from './support/typing';
import { openWorld } from './support/world';

/** The most that may be lost of what was typed. */
const LOST_MS = 500;
const TYPED_MS = 1_500;

interface Chrome {
  chrome: { runtime: { reload(): void } };
}

/** The extension is reloaded under a panel in which somebody types, as a developer's or an administrator's hand does. */
describe('an extension that is reloaded in the middle of a sentence', () => {
  let demo: DemoServer;
  let userDataDir: string;
  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    userDataDir = await mkdtemp(join(tmpdir(), 'second-chair-reloaded-'));
  });
  afterAll(async () => {
    await demo.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('offers back what was typed', async () => {
    const before = await openWorld({ demo, userDataDir });
    const page = await before.openMergeRequest();
    const panel = await before.openPanel(page);
    await startInterview(panel);
    await panel.getByRole('textbox', { name: 'Note', exact: true }).focus();
    let over = false;
    const typed: TypedWord[] = [];
    const typing = typeBurst(page, 'word', typed, () => over);
    // No waiting for anything: any moment is right for it.
    await new Promise((resolve) => setTimeout(resolve, TYPED_MS));
    const { worker } = before.browser;
    const gone = worker.waitForEvent('close');
    const reloadedAt = Date.now();
    // It goes before it can answer.
    await worker
      .evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.reload())
      .catch(() => undefined);
    await gone;
    over = true;
    await typing;
    // Chromium without a window does not start it again by itself.
    await before.close();

    const after = await openWorld({ demo, userDataDir });
    const again = await after.openPanel(await after.openMergeRequest());
    const line = again.getByRole('textbox', { name: 'Note', exact: true });
    const due = typed.filter(({ at }) => at < reloadedAt - LOST_MS).map(({ word }) => word);
    expect(due.length).toBeGreaterThan(0);
    const kept = async () => {
      const notes = (await readTable(after.browser.worker, 'notes')) as { text: string }[];
      return wordsOf([...notes.map(({ text }) => text), await line.inputValue()]);
    };
    await expect.poll(kept).toEqual(expect.arrayContaining(due));
    expect(doubled(await kept())).toEqual([]);
    await after.close();
  });
});
