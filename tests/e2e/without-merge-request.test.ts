import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { saveNote } from './support/interview';
import { readTable } from './support/stored';
import { openWorld, type World } from './support/world';

/** Another form, agreed with the candidate: begun in the dashboard, held in a window, no GitLab page anywhere. */
describe('an interview without a merge request', () => {
  let demo: DemoServer;
  let userDataDir: string;
  let world: World;
  let own: Page;
  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    userDataDir = await mkdtemp(join(tmpdir(), 'second-chair-without-'));
    world = await openWorld({ demo, userDataDir });
  });
  afterAll(async () => {
    await world.close();
    await demo.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  const dashboard = async (): Promise<Page> => {
    const page = await world.browser.context.newPage();
    await page.goto(`chrome-extension://${world.browser.extensionId}/dashboard.html#/interviews`);
    return page;
  };
  const openFrom = async (page: Page, button: string): Promise<Page> => {
    const [opened] = await Promise.all([
      world.browser.context.waitForEvent('page'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return opened;
  };

  it('begins in the dashboard, with what was agreed', async () => {
    own = await openFrom(await dashboard(), 'New interview without a merge request');
    await own.getByRole('button', { name: 'Start interview' }).click();
    await own.getByRole('textbox', { name: 'Name', exact: true }).fill('Sam Example');
    await own.getByRole('textbox', { name: /^Why another form/ }).fill('SECRET reason');
    await own.getByRole('textbox', { name: /^What was agreed/ }).fill('SECRET form');
    await own.getByRole('textbox', { name: /^Accommodations/ }).fill('SECRET captions');
    await own.getByRole('button', { name: 'Done' }).click();
  });

  it('has the same notes, rubric and feedback', async () => {
    await saveNote(own, 'Drew the queue and named its limit.');
    await own.getByRole('tab', { name: /^Rubric/ }).click();
    await own.getByRole('button', { name: 'Correctness and edge cases' }).first().click();
    await own
      .getByRole('region', { name: 'Correctness and edge cases' })
      .getByRole('radio', { name: /^3/ })
      .first()
      .check();
    await own.getByRole('tab', { name: 'Summary' }).click();
    await own.getByRole('textbox', { name: 'Pros' }).fill('Names limits before being asked.');
    await expect
      .poll(async () => (await readTable(world.browser.worker, 'feedback')) as { pros: string }[])
      .toMatchObject([{ pros: 'Names limits before being asked.' }]);
  });

  it('is all there in a new browser, from the dashboard', async () => {
    await world.browser.close();
    world = await openWorld({ demo, userDataDir });
    own = await openFrom(await dashboard(), 'Open: Sam Example');
    await own.getByRole('tab', { name: 'Summary' }).click();
    await expect
      .poll(() => own.getByRole('textbox', { name: 'Pros' }).inputValue())
      .toBe('Names limits before being asked.');
    await own.getByRole('tab', { name: /^Rubric/ }).click();
    expect(await own.getByRole('tab', { name: /^Rubric/ }).innerText()).toMatch(/1\/\d+/);
    expect(demo.controls.countOf('/api/v4/')).toBe(0);
  });
});
