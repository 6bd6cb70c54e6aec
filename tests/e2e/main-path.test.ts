import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '@/core/backup/backup';
import { showTab } from '@/demo/play/play';
import { exportFeedback } from '@/demo/play/steps/export-feedback';
import { rate } from '@/demo/play/steps/rate';
import { runCall } from '@/demo/play/steps/run-call';
import { startInterview } from '@/demo/play/steps/start-interview';
import { tagEvidence } from '@/demo/play/steps/tag-evidence';
import { writeSummary } from '@/demo/play/steps/write-summary';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { FEEDBACK_FACTS, isJumpedTo, REVIEW_FACTS } from './support/play-facts';
import { readTable, readEnded } from './support/stored';
import { keptPlay, type KeptPlay } from './support/play-path';
import { openWorld, type World } from './support/world';

/** The whole path in one browser, step after step, as an interviewer goes it. */
describe('the main job', () => {
  let demo: DemoServer;
  let userDataDir: string;
  let world: World;
  let page: Page;
  let panel: Frame;
  let play: KeptPlay;

  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    userDataDir = await mkdtemp(join(tmpdir(), 'second-chair-path-'));
    world = await openWorld({ demo, userDataDir });
    await world.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await world.openMergeRequest();
  });
  afterAll(async () => {
    await world.close();
    await demo.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('loads nothing of the panel and asks GitLab nothing before it is opened', () => {
    expect(demo.controls.countOf('/api/v4/')).toBe(0);
    expect(page.frames()).toHaveLength(1);
  });

  it('starts an interview with what GitLab knows', async () => {
    panel = await world.openPanel(page);
    play = keptPlay(page, panel, demo);
    await startInterview.run(play);
    await panel.getByText('Robin Okafor').first().waitFor();
  });

  it('shows the review: sittings, rules with their facts, the completion note', async () => {
    await showTab(panel, 'Review');
    await panel.locator('[data-complete="true"]').waitFor();
    const text = await panel.getByRole('tabpanel', { name: /^Review/ }).innerText();
    for (const fact of REVIEW_FACTS) expect(text).toMatch(fact);
    expect(text).not.toMatch(/\d\s?%|score|average/i);
  });

  it('jumps to a comment whose thread GitLab shows collapsed', async () => {
    await panel.getByRole('searchbox', { name: 'Words' }).fill('float');
    await panel
      .getByRole('button', { name: /^Jump to it in GitLab/ })
      .first()
      .click();
    await expect.poll(() => page.evaluate(isJumpedTo)).toBe(true);
    await panel.getByRole('searchbox', { name: 'Words' }).fill('');
  });

  it('tags evidence and leads back from it', async () => {
    await tagEvidence.run(play);
    await showTab(panel, 'Rubric');
    const criterion = panel
      .getByRole('heading', { level: 4 })
      .getByRole('button', { name: 'Correctness and edge cases' });
    await criterion.click();
    const evidence = panel
      .getByRole('region', { name: 'Correctness and edge cases' })
      .getByRole('list', { name: 'Evidence' });
    expect(await evidence.innerText()).toMatch(/float/i);
    await evidence.getByRole('button', { name: 'Positive', pressed: true }).waitFor();
    await criterion.click();
  });

  it('takes evidence off and puts it back with one key, saved both times', async () => {
    await showTab(panel, 'Rubric');
    const criterion = panel
      .getByRole('heading', { level: 4 })
      .getByRole('button', { name: 'Correctness and edge cases' });
    await criterion.click();
    const body = panel.getByRole('region', { name: 'Correctness and edge cases' });
    await body.getByRole('button', { name: 'Remove evidence' }).click();
    await body.getByText('None yet.').waitFor();
    await expect.poll(() => readTable(world.browser.worker, 'evidence')).toHaveLength(5);
    await criterion.focus();
    await page.keyboard.press('Control+z');
    await body.getByRole('list', { name: 'Evidence' }).waitFor();
    await expect.poll(() => readTable(world.browser.worker, 'evidence')).toHaveLength(6);
    await criterion.click();
  });

  it('holds the call, with notes at their time and a commit that arrives', async () => {
    await runCall.run(play);
    const notes = panel.getByRole('list', { name: 'Notes of the call' });
    expect(await notes.getByRole('listitem').count()).toBe(5);
    expect(await notes.innerText()).toMatch(/^00:0\d/);
    const plan = panel.getByRole('list', { name: 'Question plan' });
    expect(await plan.innerText()).toMatch(/asked 00:0\d/);
    await plan.getByRole('button', { name: '1 note' }).click();
    const taken = plan.getByRole('list', { name: 'Notes on this question' });
    expect(await taken.innerText()).toMatch(/Would leave the index out/);
  });

  it('rates against the anchors, and NE with a reason', async () => {
    await rate.run(play);
    expect(await panel.getByRole('tab', { name: /^Rubric/ }).innerText()).toMatch(/6\/20/);
  });

  it('writes the summary, copies it in both forms and exports it', async () => {
    await writeSummary.run(play);
    // Whose the commit of the call is comes a moment after it is shown; what is copied and exported says so.
    await readEnded(world.browser.worker);
    // What was taken out is kept with the interview: before the backup, so that the one after the restart says the same.
    await panel
      .getByRole('region', { name: 'Export' })
      .getByRole('button', { name: 'Copy', exact: true })
      .click();
    await panel
      .getByText(/^Copied/)
      .first()
      .waitFor();
    await exportFeedback.run(play);
    const markdown = play.files['feedback.md'];
    expect(markdown?.suggestedName).not.toMatch(/robin|okafor/i);
    for (const fact of FEEDBACK_FACTS) expect(markdown?.text).toMatch(fact);

    // The frame may only write to the clipboard; a page of the test reads it.
    const reader = await world.openMergeRequest();
    const copied = await reader.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read('text/html'), plain: await read('text/plain') };
    });
    await reader.close();
    expect(copied.plain?.trim()).toBe(markdown?.text.trim());
    expect(copied.html).toMatch(/<h\d>.*Interview feedback/);
  });

  it('has it all after the browser was closed and opened again', async () => {
    await world.browser.close();
    world = await openWorld({ demo, userDataDir });
    page = await world.openMergeRequest();
    panel = await world.openPanel(page);
    await panel.getByRole('tab', { name: /^Rubric.*6\/20/ }).waitFor();
    await showTab(panel, 'Summary');
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Key take-aways' }).inputValue())
      .toMatch(/look at performance/);
    const again = keptPlay(page, panel, demo);
    await again.keepDownload('backup.json', () =>
      panel.getByRole('button', { name: 'Download backup (JSON)' }).click(),
    );
    const [before, after] = [play, again].map(({ files }) => readBackup(files['backup.json']?.text ?? ''));
    if (!before?.ok || !after?.ok) throw new Error('A backup of ours was refused.');
    expect(after.backup.file).toEqual(before.backup.file);
  });

  it('restores the backup in another browser without loss, and refuses a broken one', async () => {
    const text = play.files['backup.json']?.text ?? '';
    const other = await openWorld({ demo });
    const otherPage = await other.openMergeRequest();
    const otherPanel = await other.openPanel(otherPage);
    const file = join(userDataDir, 'backup.json');
    await writeFile(file, text.replace(/"version": \d+/, '"version": 99'));
    await otherPanel.getByRole('button', { name: 'Start interview' }).waitFor();
    await otherPanel.getByLabel('Backup file').setInputFiles(file);
    await otherPanel.getByText(/newer Second Chair/).waitFor();
    await writeFile(file, text);
    await otherPanel.getByLabel('Backup file').setInputFiles(file);
    await otherPanel.getByRole('button', { name: 'Open the restored interview' }).click();
    await showTab(otherPanel, 'Summary');
    const restored = keptPlay(otherPage, otherPanel, demo);
    await restored.keepDownload('backup.json', () =>
      otherPanel.getByRole('button', { name: 'Download backup (JSON)' }).click(),
    );
    const [was, is] = [text, restored.files['backup.json']?.text ?? ''].map((each) => readBackup(each));
    if (!was?.ok || !is?.ok) throw new Error('A backup of ours was refused.');
    expect(is.backup.file).toEqual(was.backup.file);
    await other.close();
  });
});
