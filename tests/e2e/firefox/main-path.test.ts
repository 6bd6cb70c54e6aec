import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '@/core/backup/backup';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { readerIn, stopBackground } from '../support/firefox/background';
import { button, field } from '../support/firefox/by-words';
import { readClipboard } from '../support/firefox/clipboard';
import { keepDownload, savesInto, type Download } from '../support/firefox/downloads';
import {
  BACKGROUND,
  evaluateIn,
  press,
  SETTINGS,
  SIDEBAR,
  textOf,
} from '../support/firefox/extension-document';
import { openDashboard, unlockBackup } from '../support/firefox/dashboard';
import { focusView, typeInto } from '../support/firefox/extension-input';
import { openFirefoxWorld, type FirefoxWorld } from '../support/firefox/firefox-world';
import { handsOn, type Hands } from '../support/firefox/hands';
import { isViewOpen } from '../support/firefox/in-document';
import {
  beginInterview,
  criterionHeader,
  findEntry,
  openCriterion,
  rateAll,
  shortPlay as script,
  tagEvidence,
  takeNote,
  takeNoteOn,
  writeFeedback,
} from '../support/firefox/interview-steps';
import { addressInFront } from '../support/firefox/browser-window';
import { findPanel, isOverlayShown, panelFrame } from '../support/firefox/overlay';
import { isSidebarReady, outOfSightInSidebar, ratedInSidebar } from '../support/firefox/sidebar';
import { pressShortcut } from '../support/firefox/shortcut';
import { clickToolbar } from '../support/firefox/toolbar';
import { FEEDBACK_FACTS, isJumpedTo, REVIEW_FACTS } from '../support/play-facts';
import { laterThanOnePress } from '../support/hide-key';
import { clearStored, readEnded, readTable, storedHashes } from '../support/stored';

const CRITERION = 'Correctness and edge cases';
const FROM_SIDEBAR = 'Asked who else reads the refunds.';
const AFTER_BACKUP = 'Taken after the backup was made.';
const PASSPHRASE = 'seven quiet herons cross the ford';

/** The whole path of `../main-path.test.ts` in one Firefox, step after step, with its mouse and keyboard. */
describe('the main job in Firefox', () => {
  let folder: string;
  let demo: DemoServer;
  let world: FirefoxWorld;
  let page: Page;
  let hands: Hands;
  let backup: Download;
  let everything: Download;
  let before: Record<string, string>;

  const downloads = (): string => join(folder, 'downloads');
  const open = (): Promise<FirefoxWorld> =>
    openFirefoxWorld({ demo, profileDir: join(folder, 'profile'), prefs: savesInto(downloads()) });
  const overlay = (): Promise<boolean> => isOverlayShown(world.browser, page);
  const sidebar = (): Promise<string> => textOf(world.browser, SIDEBAR);
  const rated = (): Promise<unknown> => ratedInSidebar(world.browser);
  const isSidebarThere = (): Promise<boolean> => isViewOpen(world.browser, SIDEBAR);
  const dashboard = (): Promise<string> => textOf(world.browser, SETTINGS);
  const keep = (act: () => Promise<void>): Promise<Download> => keepDownload(downloads(), act);
  const shown = (): Promise<string> => hands.read('[role="tabpanel"]:not([hidden])');
  const downloadBackup = (): Promise<void> => hands.click(button('Download backup (JSON)'));
  const openMergeRequest = async (): Promise<void> => {
    page = await world.openMergeRequest();
    page.setDefaultTimeout(15_000);
    hands = handsOn(page, await world.openPanel(page));
  };
  const unlock = (): Promise<void> =>
    unlockBackup(world.browser, join(downloads(), everything.name), PASSPHRASE);
  const stored = (): Promise<Record<string, string>> => storedHashes(readerIn(world.browser, SETTINGS));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-chair-firefox-'));
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    world = await open();
  });
  afterAll(async () => {
    await world.close();
    await demo.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('loads nothing of the panel and asks GitLab nothing before it is opened', async () => {
    page = await world.openMergeRequest();
    await expect.poll(overlay).toBe(true);
    expect(demo.controls.countOf('/api/v4/')).toBe(0);
    expect(findPanel(page)).toBeNull();
    await page.close();
  });

  it('starts an interview with what GitLab knows, and with times typed into Firefox’s own fields', async () => {
    await openMergeRequest();
    await beginInterview(hands, demo, script);
    expect(await hands.read('header')).toContain('Robin Okafor');
  });

  it('shows the review: sittings, rules with their facts, the completion note', async () => {
    await hands.showTab('review');
    await hands.seen('[data-complete="true"]');
    const text = await shown();
    for (const fact of REVIEW_FACTS) expect(text).toMatch(fact);
    expect(text).not.toMatch(/\d\s?%|score|average/i);
  });

  it('jumps to a comment whose thread GitLab shows collapsed', async () => {
    await findEntry(hands, 'float');
    await hands.click('button[aria-label^="Jump to it in GitLab"]');
    await expect.poll(() => page.evaluate(isJumpedTo)).toBe(true);
  });

  it('tags evidence, leads to it, takes it off and puts it back with one key', async () => {
    await tagEvidence(hands, script);
    await hands.showTab('rubric');
    const body = await openCriterion(hands, CRITERION);
    await hands.seen(`${body} [aria-label="Evidence"]`);
    expect(await hands.read(`${body} ul[aria-label="Evidence"]`)).toMatch(/float/i);
    await hands.click(`${body} [aria-label^="Remove evidence"]`);
    const pieces = async () => (await readTable(readerIn(world.browser), 'evidence')).length;
    await expect.poll(pieces).toBe(script.tags.length - 1);
    await hands.panel.focus(criterionHeader(CRITERION));
    await hands.pressWithControl('z');
    await hands.seen(`${body} ul[aria-label="Evidence"]`);
    await expect.poll(pieces).toBe(script.tags.length);
  });

  it('holds the call: clock, agenda, notes with signal and criterion, a commit that arrives', async () => {
    await hands.showTab('call');
    await hands.click(`[aria-label="Clock"] ${button('Start the call')}`);
    await hands.click('[aria-label="Agenda"] button ::-p-text(Walk-through of the review)');
    await hands.write('[aria-label="Add a question"]', script.question);
    await hands.press('Enter');
    await hands.click(`[aria-label="Asked: ${script.question}"]`);
    for (const note of script.notes.slice(0, 3)) await takeNote(hands, note);
    await takeNoteOn(hands, '-', 'correct', 'Needed a hint to see that the refund can be made twice.');
    await hands.click('[aria-label="Agenda"] button ::-p-text(Improving the merge request)');
    demo.controls.pushCommit();
    await hands.showTab('review');
    await hands.click('[aria-label="Read again"]');
    await hands.showTab('call');
    await hands.seen('[aria-label="Commits on the call"]');
    const notes = await hands.read('[aria-label="Notes of the call"]');
    expect(notes).toMatch(/^00:0\d[^]*−\s*Needed a hint[^]*Correctness and edge cases/);
  });

  it('has room for everything in the sidebar, with the clock running too', async () => {
    await pressShortcut(world.browser, '7');
    await expect.poll(() => isSidebarReady(world.browser)).toBe(true);
    await expect.poll(() => outOfSightInSidebar(world.browser)).toEqual([]);
    await pressShortcut(world.browser, '7');
    await expect.poll(isSidebarThere).toBe(false);
  });

  it('saves what is written after Firefox has stopped the background', async () => {
    const background = (expression: string) => evaluateIn(world.browser, BACKGROUND, expression);
    await background(`document.documentElement.setAttribute('data-stopped', '')`);
    await stopBackground(world.browser);
    await takeNote(hands, script.notes[3] ?? '');
    await hands.click(`[aria-label="Clock"] ${button('End the call')}`);
    await expect
      .poll(async () => JSON.stringify(await readTable(readerIn(world.browser), 'notes')))
      .toContain('Needed a hint to see that the refund can be made twice.');
    await hands.seen(`[aria-label="Clock"] ${button('Reopen')}`);
    expect(await background(`document.documentElement.hasAttribute('data-stopped')`)).toBe(false);
  });

  it('rates against the anchors, and NE with a reason', async () => {
    await rateAll(hands, script);
    expect(await hands.read('#tab-rubric')).toMatch(/4\/20/);
  });

  it('writes the feedback, copies it in both forms and exports it', async () => {
    await writeFeedback(hands, script);
    // Whose the commit of the call is comes a moment after it is shown; what is copied and exported says so.
    await readEnded(readerIn(world.browser));
    await hands.click(button('Copy'));
    await hands.seen('::-p-xpath(//*[starts-with(normalize-space(text()), "Copied")])');
    const copied = await readClipboard(world.browser);
    const markdown = await keep(() => hands.click(button('Download Markdown')));
    const json = await keep(downloadBackup);
    expect(readBackup(json.bytes.toString()).ok).toBe(true);
    const text = markdown.bytes.toString();
    expect([markdown.name, json.name].join()).not.toMatch(/robin|okafor/i);
    for (const fact of FEEDBACK_FACTS) expect(text).toMatch(fact);
    expect(copied.plain.trim()).toBe(text.trim());
    expect(copied.html).toMatch(/<h\d>.*Interview feedback/);
  });

  it('holds the same interview in the sidebar, and takes notes there', async () => {
    await pressShortcut(world.browser, '7');
    await expect.poll(sidebar).toContain('Robin Okafor');
    expect(await rated()).toMatch(/4\/20/);
    // What is in a web page's frame can't open it, which is why there is no button for it.
    expect(await hands.panel.evaluate(`'sidebarAction' in browser`)).toBe(false);
    await typeInto(world.browser, SIDEBAR, 'Note', `${FROM_SIDEBAR}\n`);
    await hands.showTab('call');
    await expect.poll(shown).toContain(FROM_SIDEBAR);
    await hands.showTab('summary');
    backup = await keep(downloadBackup);
  });

  it('goes from page and sidebar at the hide key, pressed in the sidebar, and stays away from a new start of Firefox', async () => {
    await focusView(world.browser, SIDEBAR);
    await pressShortcut(world.browser, '9');
    await expect.poll(overlay).toBe(false);
    await expect.poll(isSidebarThere).toBe(false);
    await laterThanOnePress();
    await pressShortcut(world.browser, '9');
    await expect.poll(overlay).toBe(true);
    await expect.poll(sidebar).toContain('Robin Okafor');
    await laterThanOnePress();
    await pressShortcut(world.browser, '9');
    await expect.poll(overlay).toBe(false);
    await expect.poll(isSidebarThere).toBe(false);

    await world.close();
    world = await open();
    page = await world.openMergeRequest();
    await pressShortcut(world.browser, '7');
    await expect.poll(isSidebarThere).toBe(true);
    await expect.poll(() => isSidebarReady(world.browser)).toBe(true);
    expect(await sidebar()).toBe('');
    expect(await overlay()).toBe(false);
  });

  it('has it all when it is shown again', async () => {
    await clickToolbar(world.browser);
    await expect.poll(overlay).toBe(true);
    await expect.poll(rated).toMatch(/4\/20/);
    await pressShortcut(world.browser, '7');
    await expect.poll(isSidebarThere).toBe(false);
    hands = handsOn(page, await panelFrame(page));
    await hands.showTab('summary');
    await expect.poll(() => hands.valueOf(field('Key take-aways'))).toBe(script.takeaways);
    const again = await keep(downloadBackup);
    const [was, is] = [backup, again].map(({ bytes }) => readBackup(bytes.toString()));
    if (!was?.ok || !is?.ok) throw new Error('A backup of ours was refused.');
    expect(is.backup.file).toEqual(was.backup.file);
  });

  it('is backed up whole, with a passphrase', async () => {
    await page.close();
    await openDashboard(world.browser);
    await press(world.browser, SETTINGS, 'Keeping');
    await typeInto(world.browser, SETTINGS, 'Passphrase', PASSPHRASE);
    await typeInto(world.browser, SETTINGS, 'Passphrase again', PASSPHRASE);
    before = await stored();
    everything = await keep(() => press(world.browser, SETTINGS, 'Download the backup'));
    await expect.poll(dashboard).toContain('The backup was written.');
    expect(everything.name).toMatch(/^second-chair-full-backup-[\d-]+\.scbackup$/);
    expect(everything.bytes.toString('latin1')).not.toMatch(/Okafor|refund/);
  });

  it('comes back where nothing is, as a merge', async () => {
    await clearStored(readerIn(world.browser, SETTINGS));
    await evaluateIn(world.browser, SETTINGS, 'void location.reload()');
    await expect.poll(dashboard).toContain('Nothing is stored yet.');
    await unlock();
    await expect.poll(dashboard).toContain('1 interview: new here');
    await press(world.browser, SETTINGS, 'Merge');
    await expect.poll(dashboard).toContain('The backup was restored.');
    expect(await stored()).toEqual(before);
  });

  it('takes the place of what is here only for who types so', async () => {
    await openMergeRequest();
    await takeNote(hands, AFTER_BACKUP);
    await page.close();
    await openDashboard(world.browser);
    await unlock();
    await press(world.browser, SETTINGS, 'Replace what is here');
    await typeInto(world.browser, SETTINGS, 'Type “replace” to let go of what is here', 'replace');
    expect(await stored()).not.toEqual(before);
    await press(world.browser, SETTINGS, 'Replace');
    await expect.poll(dashboard).toContain('The backup was restored.');
    expect(await stored()).toEqual(before);

    await openMergeRequest();
    await expect.poll(() => hands.read('#tab-rubric')).toMatch(/4\/20/);
    await hands.showTab('call');
    await expect.poll(shown).toContain(FROM_SIDEBAR);
    expect(await shown()).not.toContain(AFTER_BACKUP);
  });

  it('leads to Firefox’s own page that changes its shortcuts', async () => {
    await openDashboard(world.browser);
    await press(world.browser, SETTINGS, 'Settings');
    await press(world.browser, SETTINGS, 'Change them in the browser');
    await expect.poll(() => addressInFront(world.browser)).toMatch(/^about:addons/);
  });
});
