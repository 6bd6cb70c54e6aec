import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabMessage } from '@/stores/messages/page-protocol';

type Listener = (message: TabMessage, sender: unknown, answer: (heard: string) => void) => void;

const fake = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  replies: [] as (() => unknown)[],
  asked: 0,
  mounted: 0,
  left: null as AbortSignal | null,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'our-id',
      sendMessage: () => {
        fake.asked += 1;
        const reply = fake.replies.length > 1 ? fake.replies.shift() : fake.replies[0];
        return Promise.resolve().then(() => reply?.());
      },
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
  },
}));
vi.mock('@/entrypoints/gitlab.content/overlay', () => ({
  mountOverlay: (_state: unknown, left: AbortSignal) => {
    fake.mounted += 1;
    fake.left = left;
    return { hear: () => undefined, place: () => undefined };
  },
}));

const { visit } = await import('@/entrypoints/gitlab.content/visit');

const here = () => ({ ok: true, answer: { hidden: false, width: 420, left: false } });
const refused = () => ({ ok: false, message: 'Refused: not a page of ours.', code: 'not-ours' });
const busy = () => ({ ok: false, message: 'The browser gave no list of permissions.' });
const gone = () => {
  throw new Error('Could not establish connection.');
};

describe('a visit to a merge request', () => {
  let page: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    page = new AbortController();
    Object.assign(fake, { replies: [here], asked: 0, mounted: 0, left: null });
    fake.listeners.clear();
  });
  afterEach(() => {
    page.abort();
    vi.useRealTimers();
  });

  async function begin(): Promise<void> {
    const visiting = visit(page.signal);
    await vi.runAllTimersAsync();
    await visiting;
  }
  async function hostsChange(...replies: (() => unknown)[]): Promise<void> {
    fake.replies = replies;
    for (const hear of fake.listeners)
      (hear as Listener)({ to: 'launcher', type: 'look' }, {}, () => undefined);
    await vi.runAllTimersAsync();
  }

  it('ends where its host was revoked', async () => {
    await begin();
    await hostsChange(refused);
    expect(fake.left?.aborted).toBe(true);
    expect(fake.listeners.size).toBe(0);
  });

  it.each([
    ['can’t be reached', gone],
    ['fails', busy],
  ])(
    'goes on where another host was granted and the background %s when it is asked',
    async (_what, fails) => {
      await begin();
      await hostsChange(fails);
      expect(fake.left?.aborted).toBe(false);
      expect(fake.listeners.size).toBe(1);
    },
  );

  it('asks again where asking failed, and hears then that it is refused', async () => {
    await begin();
    await hostsChange(gone, busy, refused);
    expect(fake.left?.aborted).toBe(true);
  });

  it('begins though the background was not there at first', async () => {
    fake.replies = [gone, here];
    await begin();
    expect(fake.mounted).toBe(1);
  });

  it('puts nothing on a page that is not ours, and asks no further', async () => {
    fake.replies = [refused];
    await begin();
    expect([fake.mounted, fake.asked, fake.listeners.size]).toEqual([0, 1, 0]);
  });
});
