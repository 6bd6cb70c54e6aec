import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, type Answer, type Ask } from '@/demo/server/http';
import { startDemoServer } from '@/demo/server/server';
import { CONTROLS, HOSTILE_MARKDOWN, TRIPWIRE } from '@/tests/fixtures/hostile-markdown';
import { startInterview } from './support/interview';
import { openWorld, type World } from './support/world';

/** All that a comment may be made of; buttons are those that show an image, or all of a long comment. */
const ELEMENTS =
  'a blockquote br button code del div em hr ins li ol p pre section span strong sup table tbody td th thead tr ul';

/** What is found in one rendered comment. */
interface Rendered {
  text: string;
  /** Elements and attributes that a comment must not have, in words. */
  wrong: string[];
}

/** Looks at one rendered comment, in the panel. Plain JavaScript's reach only: it runs in the browser. */
function look(comment: Element, elements: string): Rendered {
  const allowed = new Set(elements.split(' '));
  const wrong: string[] = [];
  for (const element of comment.querySelectorAll('*')) {
    const tag = element.tagName.toLowerCase();
    if (!allowed.has(tag)) wrong.push(`<${tag}>`);
    for (const { name, value } of element.attributes) {
      if (
        /^(?:on|style|src|srcset|name|formaction|ping|background)/.test(name) &&
        !value.startsWith('text-align')
      ) {
        wrong.push(`${tag} ${name}=${value}`);
      }
      if (name === 'href' && !/^(?:https?:\/\/|mailto:)/.test(value)) wrong.push(`${tag} href=${value}`);
    }
    if (tag === 'a' && element.getAttribute('rel') !== 'noopener noreferrer') wrong.push('link that tells');
    const box = element.getBoundingClientRect();
    if (box.right > document.documentElement.clientWidth + 1 && !element.closest('[role="group"]')) {
      wrong.push(`${tag} wider than the panel`);
    }
  }
  return { text: comment.textContent, wrong };
}

/** The panel reads the API; what GitLab's own renderer makes of these comments is no matter here. */
const withoutNotesOnPage = ({ url }: Ask): Answer | null =>
  url.pathname.endsWith('/discussions.json') ? json([]) : null;

/**
 * A world whose merge request has these texts as comments, each under a line that names its number. `hosts` are those that a
 * person asks for.
 */
async function openReview(texts: string[], { hosts }: { hosts?: string[] } = {}) {
  const demo = await startDemoServer({ scenario: 'no-comments', tls: true, extraRoute: withoutNotesOnPage });
  const reached = Object.fromEntries((hosts ?? []).map((host) => [host, demo.port]));
  const world = await openWorld({ demo, hosts: reached });
  texts.forEach((text, index) => world.demo.controls.addNote(`Trick ${index} begins.\n\n${text}`));
  const page = await world.openMergeRequest();
  const seen = watch(world, page);
  const panel = await world.openPanel(page);
  await startInterview(panel);
  await panel.locator('[data-complete="true"]').waitFor();
  const close = async () => {
    await world.close();
    await demo.close();
  };
  return { page, panel, seen, close };
}

/** Everything that a comment could make happen outside itself. */
function watch(world: World, page: Page) {
  const seen = { asked: [] as string[], dialogs: [] as string[], said: [] as string[], pages: 0 };
  world.browser.context.on('request', (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/gitlab\.com|chrome-extension:\/\/[a-z-\d]+)\//.test(url)) seen.asked.push(url);
  });
  world.browser.context.on('page', () => (seen.pages += 1));
  page.on('console', (message) => seen.said.push(message.text()));
  page.on('pageerror', (error) => seen.said.push(error.message));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss().catch((error: unknown) => seen.said.push(String(error)));
  });
  return seen;
}

/** Brings each row into view, opens all of its comment, and hands it over. */
async function eachRow(panel: Frame, use: (row: Locator) => Promise<void>): Promise<void> {
  const rowAt = (index: number) => panel.locator(`[data-row="${index}"]`);
  const size = Number(await rowAt(0).getAttribute('aria-setsize'));
  for (let index = 0; index < size; index += 1) {
    const row = rowAt(index);
    await row.waitFor({ state: 'attached' });
    await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const all = row.getByRole('button', { name: 'Show all' });
    // By the keyboard: the filters stay above the list and may cover where a pointer would press.
    while ((await all.count()) > 0) await all.first().press('Enter');
    await use(row);
    // A row taller than the panel keeps the next one out of the document until its end is in view.
    await row.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  }
}

/** The comments of all rows as they are rendered, by the number of their trick. */
async function renderedTricks(panel: Frame): Promise<Map<number, Rendered>> {
  const tricks = new Map<number, Rendered>();
  await eachRow(panel, async (row) => {
    // The list may draw a row anew while it measures it: its text is waited for, not counted.
    if (!/Trick \d+ begins\./.test((await row.textContent()) ?? '')) return;
    const comment = row.locator('div', { hasText: /^Trick \d+ begins\./ }).last();
    const rendered = await comment.evaluate(look, ELEMENTS);
    tricks.set(Number(/^Trick (\d+)/.exec(rendered.text)?.[1]), rendered);
  });
  return tricks;
}

const tripped = (where: Frame | Page): Promise<boolean> => where.evaluate((name) => name in window, TRIPWIRE);

const LONG = 100_000;
const tricks = HOSTILE_MARKDOWN.filter(({ text }) => text.length < LONG);

describe('the comments of a hostile candidate', () => {
  let review: Awaited<ReturnType<typeof openReview>>;
  let rendered: Map<number, Rendered>;
  beforeAll(async () => {
    review = await openReview(tricks.map(({ text }) => text));
    rendered = await renderedTricks(review.panel);
  });
  afterAll(() => review.close());

  it('are all shown', () => {
    expect(tricks.length).toBeGreaterThanOrEqual(120);
    expect(tricks.filter((_, index) => !rendered.has(index)).map(({ name }) => name)).toEqual([]);
  });

  it('consist of harmless elements, inside the panel’s width', () => {
    const wrong = tricks.flatMap(({ name }, index) =>
      (rendered.get(index)?.wrong ?? []).map((what) => `${name}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it('hide nothing: what turns or vanishes can be seen', () => {
    const hidden = tricks.filter((_, index) => CONTROLS.test(rendered.get(index)?.text ?? ''));
    expect(hidden.map(({ name }) => name)).toEqual([]);
    const turned = tricks.findIndex(({ name }) => name.endsWith('direction overridden'));
    expect(rendered.get(turned)?.text).toContain('⟨U+202E⟩');
  });

  it('run nothing, fetch nothing, say nothing and open nothing', async () => {
    expect(await tripped(review.panel)).toBe(false);
    expect(await tripped(review.page)).toBe(false);
    const { seen } = review;
    expect(seen).toEqual({ asked: [], dialogs: [], said: [], pages: 0 });
  });
});

describe('an image of the candidate', () => {
  it('is asked for by a click alone, from the host that was said', async () => {
    const { panel, seen, close } = await openReview(['![plan](https://tracker.invalid/plan.png)'], {
      hosts: ['tracker.invalid:443'],
    });
    const button = panel.getByRole('button', { name: 'Show image: plan (loads from tracker.invalid)' });
    await button.waitFor();
    expect(seen.asked).toEqual([]);
    await button.click();
    await panel.getByText(/could not be loaded from tracker\.invalid/).waitFor();
    expect(seen.asked).toEqual(['https://tracker.invalid/plan.png']);
    await close();
  });
});

describe('comments of a megabyte', () => {
  const long = HOSTILE_MARKDOWN.filter(({ text }) => text.length >= LONG);
  let review: Awaited<ReturnType<typeof openReview>>;
  beforeAll(async () => {
    review = await openReview(long.map(({ text }) => text));
  });
  afterAll(() => review.close());

  it('are shown as they were typed, in bounded time, and the panel goes on', async () => {
    const shown = new Set<number>();
    await eachRow(review.panel, async (row) => {
      const less = row.getByRole('button', { name: 'Show less' });
      if ((await less.count()) === 0) return;
      await row.getByText(/Shown as it was typed, because it has 1,0\d\d,\d\d\d characters/).waitFor();
      shown.add(Number(/Trick (\d+) begins/.exec((await row.textContent()) ?? '')?.[1]));
    });
    expect(long.filter((_, index) => !shown.has(index)).map(({ name }) => name)).toEqual([]);
    expect(review.seen).toEqual({ asked: [], dialogs: [], said: [], pages: 0 });
  });
});
