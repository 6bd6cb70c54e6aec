import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isOverlayShown } from '@/demo/browser/overlay';
import { laterThanOnePress, pressHide } from './support/hide-key';
import { startInterview } from './support/interview';
import { evaluateInContentScript, sendExpression } from './support/isolated-world';
import { openWorld, type World } from './support/world';

interface Chrome {
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
}

describe('what the page can see and do', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    page = await world.openMergeRequest();
  });

  it('finds no frame, no open shadow root and no trace in the timing of resources', async () => {
    const frame = await world.openPanel(page);
    await frame.getByRole('tab').or(frame.getByRole('button')).first().waitFor();
    const seen = await page.evaluate(() => ({
      frames: window.length,
      iframes: document.querySelectorAll('iframe').length,
      roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      resources: performance.getEntriesByType('resource').filter((entry) => /extension/.test(entry.name))
        .length,
      text: document.documentElement.innerText.includes('Start interview'),
    }));
    expect(seen).toEqual({ frames: 0, iframes: 0, roots: 0, resources: 0, text: false });
  });

  it('keeps its title, its icons, its address and its console', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    // Loaded once more: what is said while the page begins counts as well.
    await page.reload();
    const own = () =>
      page.evaluate(() => [
        document.title,
        location.href,
        history.length,
        ...[...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')].map(({ href }) => href),
      ]);
    const before = await own();
    const frame = await world.openPanel(page);
    await startInterview(frame);
    await frame.getByRole('tab', { name: 'Summary' }).click();
    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isOverlayShown(page)).toBe(false);
    expect(await own()).toEqual(before);
    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isOverlayShown(page)).toBe(true);
    expect(await own()).toEqual(before);
    expect(said).toEqual([]);
  });

  it('hears none of the keys that are typed into the panel', async () => {
    const frame = await world.openPanel(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste']) {
        window.addEventListener(type, () => heard.push(type), true);
      }
      Object.assign(window, { heard });
    });
    await frame.getByRole('button').first().focus();
    await page.keyboard.type('secret');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('gets no interview when it frames the panel itself', async () => {
    await world.openPanel(page);
    // As the content script frames it; the frame's own address is the static one, whatever was asked for.
    const dynamicUrl = String(await evaluateInContentScript(page, "chrome.runtime.getURL('/panel.html')"));
    const staticUrl = `chrome-extension://${world.browser.extensionId}/panel.html`;
    const stranger = await world.openMergeRequest();
    // GitLab's own policy forbids foreign frames; a hostile page would have none.
    await stranger.route('**/hostile.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>hostile</title>' }),
    );
    await stranger.goto('https://gitlab.com/acme/storefront/hostile.html');
    await stranger.evaluate(
      (urls) => {
        for (const src of urls)
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
      },
      [
        `${dynamicUrl}#${crypto.randomUUID()}`,
        dynamicUrl,
        `${staticUrl}#${crypto.randomUUID()}`,
        // What stands in no page of GitLab's is no page's to frame, by either address.
        ...['sidepanel.html', 'interview.html', 'dashboard.html'].flatMap((file) =>
          [dynamicUrl, staticUrl].map((url) => url.replace('panel.html', file)),
        ),
      ],
    );
    const framed = () => stranger.frames().filter((other) => other.url().startsWith('chrome-extension://'));
    // The static address is no page's to load; the dynamic one is, and then stands in the frame as the static one.
    const blocked = () => stranger.frames().filter((other) => other.url().startsWith('chrome-error://'));
    await expect.poll(() => [framed().length, blocked().length], { timeout: 10_000 }).toEqual([2, 7]);
    for (const other of framed()) {
      // Without a key, and with one that nobody registered.
      await other.getByText(/^(No interview|Not connected)$/).waitFor();
      const text = await other.locator('body').innerText();
      expect(text).not.toMatch(/Start interview|merge request!|!7|Robin|storefront/i);
      expect(await other.getByRole('tab').count()).toBe(0);
    }
  });
});

describe('what a taken-over content script can do', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld();
    page = await world.openMergeRequest();
    await world.openPanel(page);
  });
  afterAll(() => world.close());

  it.each(['interview.list', 'interview.load', 'review.load', 'backup.export', 'note.save', 'surface.claim'])(
    'is refused %s',
    async (name) => {
      const ask = { mrKey: null, id: 'x', interviewId: 'x', nonce: 'x' };
      const reply = await evaluateInContentScript(page, sendExpression(name, ask));
      expect(reply).toMatchObject({ ok: false });
    },
  );

  it('reaches neither the stored data nor the settings', async () => {
    const reached = await evaluateInContentScript(
      page,
      `(async () => ({
        databases: (await indexedDB.databases()).map((database) => database.name),
        local: await chrome.storage.local.get(null).then(() => 'read', () => 'refused'),
        session: await chrome.storage.session.get(null).then(() => 'read', () => 'refused'),
      }))()`,
    );
    expect(reached).toEqual({ databases: [], local: 'refused', session: 'refused' });
  });

  it('can hide everything and show nothing', async () => {
    const hide = () => evaluateInContentScript(page, sendExpression('page.hide', {}));
    const bystander = await world.openMergeRequest();
    await expect.poll(() => isOverlayShown(bystander)).toBe(true);
    for (let asked = 0; asked < 3; asked += 1) {
      await laterThanOnePress();
      expect(await hide()).toMatchObject({ ok: true });
      await expect.poll(() => isOverlayShown(bystander)).toBe(false);
    }
    const stored = () =>
      world.browser.worker.evaluate(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get('hidden'),
      );
    expect(await stored()).toEqual({ hidden: true });
    await bystander.close();
  });

  it('can name no other merge request than that of its tab', async () => {
    const answer = {
      readId: 'forged',
      startedAt: 1,
      source: 'discussions',
      page: 1,
      status: 200,
      failure: null,
      text: '[]',
      pagesFetched: 1,
      pagesKnown: 1,
      mrKey: 'https://gitlab.com/other/project!1',
    };
    const reply = await evaluateInContentScript(page, sendExpression('page.answer', answer));
    expect(reply).toMatchObject({
      ok: false,
      message: expect.stringContaining('another merge request') as unknown,
    });
    const { readId, startedAt, pagesFetched, pagesKnown, mrKey } = answer;
    const finished = { readId, startedAt, pagesFetched, pagesKnown, mrKey, refused: [] };
    expect(await evaluateInContentScript(page, sendExpression('page.finished', finished))).toMatchObject({
      ok: false,
    });
    const keys = await world.browser.worker.evaluate(
      () =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open('second-chair');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const all = opening.result.transaction('reviews').objectStore('reviews').getAllKeys();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result);
            };
          };
        }),
    );
    expect(keys).toEqual(['https://gitlab.com/acme/storefront!7']);
  });
});
