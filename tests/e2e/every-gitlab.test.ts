import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CommentEvent } from '@/core/activity/activity-event';
import type { LaunchedChromium } from '@/demo/browser/launch-chromium';
import { openPanel } from '@/demo/browser/overlay';
import type { Source } from '@/core/merge-request/merge-request';
import { buildScenario, scenarioNames, type ScenarioName } from '@/demo/sample/scenarios';
import type { SamplePerson, World as Sample } from '@/demo/sample/world';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import type { Switches } from '@/demo/server/switches';
import { endpointsFor, PER_PAGE } from '@/gitlab/endpoints';
import { candidateRows } from './support/candidate-rows';
import { startInterview } from './support/interview';
import { inShort, inShortOnly } from './support/short-form';
import { clearStored, readEnded, storedEvents, storedReading } from './support/stored';
import { startSwitchboard, type Switchboard } from './support/switchboard';
import { launchShipped } from './support/world';

/** Reading 10,000 notes on a machine that does other things too. */
const PATIENT = { timeout: 90_000, interval: 100 };
/** High enough for every row of the candidate's activity in the main sample. */
const TALL = { width: 1440, height: 9_000 };
const NOW = Date.now();

let board: Switchboard;
let browser: LaunchedChromium;
let demo: DemoServer | null = null;
let page: Page | null = null;
let panel: Frame;

/** Plugs in another GitLab, opens its merge request as on the first day, and waits until all of it has been read. */
async function read(
  scenario: ScenarioName,
  switches: Partial<Switches> = {},
  { root = '', tall = false } = {},
): Promise<void> {
  const sample = buildScenario(scenario, NOW);
  await clearStored(browser.worker);
  demo = await startDemoServer({ scenario, tls: true, now: NOW, switches, root });
  board.plug(demo.port);
  page = await browser.context.newPage();
  if (tall) await page.setViewportSize(TALL);
  await page.goto(`https://gitlab.com${demo.mrPath}`);
  panel = await openPanel(page);
  // Where several people took part nobody is suggested alone.
  await startInterview(panel, scenario === 'ugly' ? { candidate: nameOf(sample.candidate) } : {});
  await readEnded(browser.worker, { ...PATIENT, timelinePages: timelinePages(sample) });
}

/** Everything but the comments comes in one page here. */
const timelinePages = ({ discussions }: Sample): number =>
  endpointsFor({ project: 1, iid: 1 }).length - 1 + Math.max(1, Math.ceil(discussions.length / PER_PAGE));

const nameOf = ({ name, username }: SamplePerson): string => `${name} (@${username})`;

async function missing(): Promise<Source[]> {
  const reading = await storedReading(browser.worker);
  return (reading?.missing ?? []).map(({ source }) => source);
}

/** What the sample says that people wrote, by the ids of the notes. */
function written(sample: Sample): Map<number, { by: number; body: string }> {
  const notes = sample.discussions
    .filter(({ unreadable }) => !unreadable)
    .flatMap((discussion) => discussion.notes)
    .filter(({ systemIcon, unknownType }) => systemIcon === null && unknownType === undefined);
  return new Map(notes.map(({ id, body, author }) => [id, { by: author.id, body }]));
}

/** The same, as it was read and stored. */
async function readComments(): Promise<Map<number, { by: number | undefined; body: string }>> {
  const events = [...(await storedEvents(browser.worker)).values()];
  const comments = events.filter((event): event is CommentEvent => event.kind === 'comment');
  return new Map(comments.map(({ noteId, body, author }) => [noteId, { by: author?.id, body }]));
}

const tabCount = (): Promise<string> => panel.getByRole('tab', { name: /^Review/ }).innerText();

/** How many rows the timeline has, those that are out of sight as well. */
async function countRows(): Promise<number> {
  const first = panel.locator('[data-row]').first();
  return (await first.count()) === 0 ? 0 : Number(await first.getAttribute('aria-setsize'));
}

/** What stands in every row, but for what goes on changing: how long ago it was. Null while comments are being drawn. */
async function rowTexts(): Promise<string[] | null> {
  const texts = await panel
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText.replaceAll(/\s+/g, ' ')));
  // A comment stands as it was written until it is drawn.
  if (texts.some((text) => /\*\*[^*]{1,60}:\*\*/.test(text))) return null;
  return texts.map((text) => text.replaceAll(/\b\d+ (?:hours?|minutes?)(?: \d+ minutes?)? ago/g, 'ago'));
}

/** Of the comments alone: kind, place, and what else stands before the time. */
function commentHeads(rows: string[] | null): string[] {
  return (rows ?? [])
    .filter((text) => text.includes(' Jump '))
    .map((text) => text.replace(/^Sitting \d.*? entries /, '').replace(/ ago .*/, ''));
}

beforeAll(async () => {
  board = await startSwitchboard();
  browser = await launchShipped(board.port);
});
async function unplug(): Promise<void> {
  await page?.close();
  await demo?.close();
  page = demo = null;
}
afterEach(unplug);
afterAll(async () => {
  await browser.close();
  await board.close();
});

/**
 * What is read in `npm test` another way as well, it leaves to the long form: `backend` by every GitLab below, a thousand
 * comments where the count of pages is left out, ten thousand as a thousand are.
 */
const scenarios = inShortOnly<ScenarioName>(scenarioNames, ['frontend', 'no-comments', 'one-batch', 'ugly']);

/** What there is more of than is read. */
const CUT: Partial<Record<ScenarioName, Source[]>> = { 'ten-thousand-notes': ['note-emoji'] };

/** What a scenario has to say beyond its comments. */
const SAYS: Partial<Record<ScenarioName, () => Promise<void>>> = {
  'no-comments': async () => {
    const review = panel.getByRole('tabpanel', { name: /^Review/ });
    await review.getByText('The candidate has not commented yet').first().waitFor();
  },
  // The times are unknown, and no sittings are guessed.
  'one-batch': async () => {
    await panel.locator('[data-complete="true"]').waitFor();
    const text = await panel.getByRole('tabpanel', { name: /^Review/ }).innerText();
    expect(text).toMatch(/submitted together/i);
    expect(text).toMatch(/Time spent on the review:\s*unknown/);
    expect(text).not.toMatch(/Sitting \d/);
  },
};

describe('every scenario of the demo', () => {
  it.each([
    ...scenarios.map((name) => ({ what: name, name, switches: {}, cut: CUT[name] ?? [] })),
    {
      what: 'a count of pages left out',
      name: 'thousand-notes',
      switches: { withoutTotals: true },
      cut: [],
    } as const,
  ])(
    '$what: all comments are read, and the candidate’s activity is shown',
    async ({ cut, name, switches }) => {
      const sample = buildScenario(name, NOW);
      await read(name, switches);
      expect(await missing()).toEqual(cut);
      expect(await readComments()).toEqual(written(sample));
      const expected = candidateRows(sample);
      await expect.poll(tabCount, PATIENT).toBe(`Review\n${expected}`);
      await expect.poll(countRows, PATIENT).toBe(expected);
      await SAYS[name]?.();
    },
  );
});

/** Those first that differ most from today's, and each way in which one can once: the short form tries so many. */
const SAME = [
  ['GitLab 17 with its newer diffs', { gitlab: 17, layout: 'document', diffs: 'rapid' }, ''],
  ['GitLab 18 with its older diffs', { gitlab: 18, layout: 'panels', diffs: 'old' }, ''],
  ['the Community Edition, in German', { edition: 'CE', locale: 'de' }, ''],
  ['times west of Greenwich', { offsetMinutes: -210 }, ''],
  ['an installation below a path', {}, '/gitlab'],
  ['GitLab 17, whose document scrolls', { gitlab: 17, layout: 'document', diffs: 'old' }, ''],
  ['GitLab 18', { gitlab: 18, layout: 'panels', diffs: 'rapid' }, ''],
  ['times far east of Greenwich', { offsetMinutes: 330 }, ''],
  ['no count of pages', { withoutTotals: true }, ''],
] as const;
const SAME_IN_SHORT = 5;
const LACKING = [
  ['GitLab 16 below a path', { gitlab: 16, layout: 'document', diffs: 'old' }, '/gitlab'],
  ['a GitLab that refuses GraphQL', { failWith: 403, failPath: '/api/graphql' }, ''],
  ['GitLab 16, whose document scrolls', { gitlab: 16, layout: 'document', diffs: 'old' }, ''],
] as const;
const LACKING_IN_SHORT = 2;

describe('every GitLab', () => {
  let today: string[];
  beforeAll(async () => {
    await read('backend', {}, { tall: true });
    const all = candidateRows(buildScenario('backend', NOW));
    // In a window that is high enough every row is drawn, but not all of them at once.
    today = await vi.waitUntil(async () => {
      const texts = await rowTexts();
      return texts?.length === all && texts;
    }, PATIENT);
    await unplug();
  });

  it.each(inShort<(typeof SAME)[number]>(SAME, SAME_IN_SHORT))(
    'shows the same with %s',
    async (_what, switches, root) => {
      await read('backend', switches, { root, tall: true });
      expect(await missing()).toEqual([]);
      await expect.poll(rowTexts, PATIENT).toEqual(today);
    },
  );

  it.each(inShort<(typeof LACKING)[number]>(LACKING, LACKING_IN_SHORT))(
    'shows the same comments with %s, and says what is missing',
    async (_what, switches, root) => {
      await read('backend', switches, { root, tall: true });
      await panel.getByText(/^Could not be read: edits of comments/).waitFor();
      await expect.poll(async () => commentHeads(await rowTexts()), PATIENT).toEqual(commentHeads(today));
      expect(await readComments()).toEqual(written(buildScenario('backend', NOW)));
    },
  );
});
