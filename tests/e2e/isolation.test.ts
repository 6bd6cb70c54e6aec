import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommentEvent } from '@/core/activity/activity-event';
import { isOverlayShown } from '@/demo/browser/overlay';
import { requests } from '@/stores/messages/protocol';
import { whatIsDrawn } from './support/drawn';
import { laterThanOnePress, pressHide } from './support/hide-key';
import { saveNote, startInterview } from './support/interview';
import { evaluateInContentScript, sendExpression } from './support/isolated-world';
import { readEnded, readTable, storedEvents } from './support/stored';
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

  it('keeps its title, its icons, its address and its console, and hears no message', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.exposeFunction('hears', (message: string) => said.push(message));
    await page.addInitScript(() => {
      if (window === window.top)
        addEventListener('message', ({ data }) =>
          (globalThis as unknown as { hears(message: string): void }).hears(JSON.stringify(data)),
        );
    });
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
    await startInterview(await world.openPanel(page));
  });
  afterAll(() => world.close());

  it('is refused everything that pages of ours may ask for', async () => {
    const names = Object.keys(requests);
    expect(names.length).toBeGreaterThan(50);
    const replies = await evaluateInContentScript(
      page,
      `Promise.all(${JSON.stringify(names)}.map((name) => ${sendExpression('name', { mrKey: null, id: 'x' }).replace('"name":"name"', '"name":name')}))`,
    );
    const refused = names.map((name) => ({
      ok: false,
      message: `No such request for a script in the page: ${name}`,
    }));
    expect(replies).toEqual(refused);
  });

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
    // Only a person's own key brings it back.
    await laterThanOnePress();
    await pressHide(world);
    await expect.poll(() => isOverlayShown(page)).toBe(true);
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
    const reviews = (await readTable(world.browser.worker, 'reviews')) as { mrKey: string }[];
    expect(reviews.map(({ mrKey }) => mrKey)).toEqual(['https://gitlab.com/acme/storefront!7']);
  });

  /** Sends these discussions as if they had been read, and the end of the reading; answers the replies. */
  const forge = (readId: string, discussions: string): Promise<unknown> => {
    const mrKey = 'https://gitlab.com/acme/storefront!7';
    const count = { mrKey, readId, startedAt: 'NOW', pagesFetched: 1, pagesKnown: 1 };
    const answer = { ...count, source: 'discussions', page: 1, status: 200, failure: null, text: 'TEXT' };
    const send = (name: string, ask: object): string =>
      sendExpression(name, ask).replace('"NOW"', 'Date.now()').replace('"TEXT"', 'text');
    return evaluateInContentScript(
      page,
      `(async () => {
        const text = ${discussions};
        return [
          await ${send('page.answer', answer)},
          await ${send('page.finished', { ...count, refused: [] })},
        ];
      })()`,
    );
  };

  it('overwrites no snapshot: what a comment said before stays beside what it forged', async () => {
    const { worker } = world.browser;
    await readEnded(worker);
    const before = await storedEvents(worker);
    const comment = [...before.values()].find((event): event is CommentEvent => event.kind === 'comment');
    if (!comment) throw new Error('The sample has comments.');
    const replies = await forge(
      'forged-edit',
      `JSON.stringify((await (await fetch('/api/v4/projects/42/merge_requests/7/discussions?per_page=100')).json())
        .map((discussion) => ({ ...discussion, notes: discussion.notes.map((note) =>
          note.id === ${comment.noteId} ? { ...note, body: 'What was never said.' } : note) })))`,
    );
    expect(replies).toMatchObject([{ ok: true }, { ok: true }]);
    const forged = async () => (await storedEvents(worker)).get(comment.id);
    await expect.poll(forged, { timeout: 10_000 }).toMatchObject({
      body: 'What was never said.',
      earlier: [{ body: comment.body }],
    });
  });

  it('erases nothing: of comments that it leaves out twice all is kept', async () => {
    const { worker } = world.browser;
    const before = await storedEvents(worker);
    for (const readId of ['forged-gone-1', 'forged-gone-2'])
      expect(await forge(readId, "'[]'")).toMatchObject([{ ok: true }, { ok: true }]);
    const kept = await storedEvents(worker);
    for (const [id, event] of before)
      if (event.kind === 'comment') expect(kept.get(id)).toMatchObject({ body: event.body });
    expect(kept.size).toBe(before.size);
  });

  it('floods nobody: beyond its measure it is refused, and nobody else is', async () => {
    const bystander = await world.openMergeRequest();
    const waiting = sendExpression('page.look-waiting', {
      mrKey: 'https://gitlab.com/another/one!1',
      until: 0,
    });
    const look = sendExpression('page.look', {});
    const flood = async () =>
      (await evaluateInContentScript(
        page,
        `Promise.all(Array.from({ length: 2_100 }, () => ${waiting})).then(async (replies) => ({
          refused: replies.filter(({ message }) => message === 'Refused: too much at once.').length,
          look: await ${look},
        }))`,
      )) as { refused: number; look: { ok: boolean } };
    // What may be sent is counted by the minute. One that ends in the middle has begun anew there, and holds all of the next.
    const first = await flood();
    const { refused, look: after } = first.refused < 100 || first.look.ok ? await flood() : first;
    // What the page itself had sent before counts too.
    expect(refused).toBeGreaterThanOrEqual(100);
    expect(refused).toBeLessThan(2_100);
    expect(after).toMatchObject({ ok: false });
    expect(await evaluateInContentScript(bystander, look)).toMatchObject({ ok: true });
    // The panel in the same tab is ours, and speaks for itself.
    const panel = page.frames().find((frame) => frame.url().startsWith('chrome-extension://'));
    if (!panel) throw new Error('The panel is open.');
    await saveNote(panel, 'written during a flood');
  });
});

describe('a page that imitates the message by which a content script begins', () => {
  it('takes launcher and panel away and nothing else: what was typed is there after a reload', async () => {
    const world = await openWorld();
    const page = await world.openMergeRequest();
    const panel = await world.openPanel(page);
    await startInterview(panel);
    const line = panel.getByRole('region', { name: 'New note' });
    await line.getByRole('textbox', { name: 'Note' }).fill('half a thought');
    await line.locator('[data-save-state="saved"]').waitFor();
    await page.evaluate(
      (type) =>
        document.dispatchEvent(
          new CustomEvent(type, { detail: { contentScriptName: 'gitlab', messageId: 'forged' } }),
        ),
      `${world.browser.extensionId}:gitlab:wxt:content-script-started`,
    );
    await expect.poll(() => isOverlayShown(page)).toBe(false);
    expect(await whatIsDrawn(page)).not.toContain('Second Chair was updated.');

    await page.reload();
    const again = await world.openPanel(page);
    const text = () => again.getByRole('textbox', { name: 'Note', exact: true }).inputValue();
    await expect.poll(text, { timeout: 10_000 }).toBe('half a thought');
    await world.close();
  });
});
