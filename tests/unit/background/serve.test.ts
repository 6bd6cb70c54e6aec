import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '@/stores/messages/handlers';
import type { PageHandlers } from '@/entrypoints/background/page-handlers';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const fake = vi.hoisted(() => ({
  listeners: [] as Listener[],
  granted: ['https://gitlab.com/*'],
}));

vi.mock('@/stores/browser', () => ({
  browser: {
    permissions: { getAll: () => Promise.resolve({ origins: fake.granted }) },
    runtime: {
      id: 'our-id',
      getURL: (path: string) => `chrome-extension://our-id${path}`,
      onMessage: { addListener: (listener: Listener) => fake.listeners.push(listener) },
    },
  },
}));

const { serve } = await import('@/entrypoints/background/serve');
const { forgetGrantedHosts } = await import('@/entrypoints/background/granted-hosts');

const MR = 'https://gitlab.com/acme/storefront/-/merge_requests/7';
const panel = {
  id: 'our-id',
  url: 'chrome-extension://our-id/panel.html',
  tab: { id: 4, url: MR },
  frameId: 9,
};
const content = { id: 'our-id', url: MR, tab: { id: 4, url: MR }, frameId: 0 };

const envelope = (name: string, ask: unknown = {}) => ({
  kind: 'second-chair-request',
  name,
  ask,
  surfaceId: 's',
});

describe('serving messages', () => {
  const ping = vi.fn(() => Promise.resolve({}));
  const look = vi.fn(() => Promise.resolve({ hidden: false, width: 420 }));
  let allowed = true;

  const send = async (message: unknown, sender: unknown): Promise<unknown> =>
    fake.listeners[0]?.(message, sender);

  beforeEach(() => {
    fake.listeners.length = 0;
    fake.granted = ['https://gitlab.com/*'];
    forgetGrantedHosts();
    allowed = true;
    ping.mockClear();
    look.mockClear();
    serve(
      { 'background.ping': ping, 'interview.load': ping } as unknown as Handlers,
      { 'page.look': look, 'page.resize': look } as unknown as PageHandlers,
      () => allowed,
      { guard: (act) => act(), troubleOf: () => null },
    );
  });

  it('answers our own pages with the tab that they stand in', async () => {
    expect(await send(envelope('background.ping'), panel)).toEqual({ ok: true, answer: {} });
    expect(ping).toHaveBeenCalledWith({}, { surfaceId: 's', tabId: 4 });
  });

  it('gives a content script the narrow half, with the merge request of its tab', async () => {
    expect(await send(envelope('page.look'), content)).toMatchObject({ ok: true });
    expect(look).toHaveBeenCalledWith(
      {},
      { tabId: 4, ref: expect.objectContaining({ key: 'https://gitlab.com/acme/storefront!7' }) as unknown },
    );
  });

  it.each([
    ['a content script that asks for the whole protocol', envelope('background.ping'), content],
    ['a page of ours that asks for the narrow half', envelope('page.look'), panel],
    ['a frame inside the page', envelope('page.look'), { ...content, frameId: 3 }],
    ['another extension', envelope('background.ping'), { ...panel, id: 'other-id' }],
    [
      'a tab that shows no merge request',
      envelope('page.look'),
      { ...content, tab: { id: 4, url: 'https://gitlab.com/' } },
    ],
    ['a name that only looks like a request', envelope('toString'), panel],
    ['a name that only looks like a page request', envelope('constructor'), content],
  ])('refuses %s', async (_what, message, sender) => {
    expect(await send(message, sender)).toMatchObject({ ok: false });
    expect(ping).not.toHaveBeenCalled();
    expect(look).not.toHaveBeenCalled();
  });

  it('hears a self-managed host while it is granted, on its port only, and not after it was revoked', async () => {
    const at = (url: string) => ({ ...content, url, tab: { id: 4, url } });
    const here = at('http://localhost:8080/gitlab/acme/storefront/-/merge_requests/7');
    expect(await send(envelope('page.look'), here)).toMatchObject({ ok: false });

    fake.granted = ['https://gitlab.com/*', 'http://localhost:8080/*'];
    forgetGrantedHosts();
    expect(await send(envelope('page.look'), here)).toMatchObject({ ok: true });
    expect(look).toHaveBeenCalledTimes(1);
    const otherPort = at('http://localhost:8081/acme/storefront/-/merge_requests/7');
    expect(await send(envelope('page.look'), otherPort)).toMatchObject({ ok: false });

    fake.granted = ['https://gitlab.com/*'];
    forgetGrantedHosts();
    expect(await send(envelope('page.look'), here)).toMatchObject({ ok: false, code: 'not-ours' });
    expect(await send(envelope('page.look'), content)).toMatchObject({ ok: true });
  });

  it('refuses a tab that sends too much', async () => {
    allowed = false;
    // That is no reason for the page to take everything down.
    const reply = await send(envelope('page.look'), content);
    expect(reply).toMatchObject({ ok: false });
    expect(reply).not.toMatchObject({ code: 'not-ours' });
    expect(look).not.toHaveBeenCalled();
  });

  it('says where a request has the wrong shape', async () => {
    const reply = await send(envelope('page.resize', { width: 'wide' }), content);
    expect(reply).toMatchObject({
      ok: false,
      message: expect.stringContaining('page.resize: width') as unknown,
    });
  });

  it('leaves messages alone that are not ours', () => {
    expect(fake.listeners[0]?.({ type: 'something else' }, panel)).toBeUndefined();
    expect(fake.listeners[0]?.(null, panel)).toBeUndefined();
  });
});
