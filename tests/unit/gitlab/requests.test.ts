import { describe, expect, it, vi } from 'vitest';
import { realClock, type Clock } from '@/gitlab/requests/clock';
import type { FetchLike } from '@/gitlab/requests/fetch-once';
import { atOnce } from '@/gitlab/requests/policy';
import { createSlots } from '@/gitlab/requests/slots';
import { readWishes } from '@/gitlab/requests/wishes';
import { fakeClock, requestsOver } from './fake-requests';

const URL_A = 'https://gitlab.example/api/v4/a';

interface Given {
  status?: number;
  text?: string;
  headers?: Record<string, string>;
  redirectedTo?: string;
}
type Outcome = Given | 'offline';

/** Answers with each outcome in turn, and with the last one from then on. */
function answering(...outcomes: Outcome[]) {
  const asked: string[] = [];
  const fetch: FetchLike = (url) => {
    const outcome = outcomes[Math.min(asked.length, outcomes.length - 1)] ?? {};
    asked.push(url);
    if (outcome === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    const { status = 200, text = '[]', headers = {}, redirectedTo } = outcome;
    return Promise.resolve({
      status,
      headers: new Headers(headers),
      redirected: redirectedTo !== undefined,
      url: redirectedTo ?? url,
      text: () => Promise.resolve(text),
    });
  };
  return { fetch, asked };
}

describe('tries', () => {
  it.each<[string, Outcome]>([
    ['502', { status: 502, text: '<html>' }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['no network', 'offline'],
    ['a list that ends early', { text: '[{"id": 1}, {"id' }],
    ['an object that ends early', { text: ' {"id": 1' }],
  ])('are made again after %s, with longer and longer pauses', async (_what, trouble) => {
    const { fetch, asked } = answering(trouble, trouble, { text: '[1]\n' });
    const { clock, slept } = fakeClock();
    expect(await requestsOver(fetch, { clock }).get(URL_A)).toMatchObject({ status: 200, text: '[1]\n' });
    expect(asked).toHaveLength(3);
    expect(slept).toEqual([500, 1_000]);
  });

  it('are three at most, and the last outcome counts', async () => {
    const { fetch, asked } = answering({ status: 502, text: 'bad gateway' });
    expect(await requestsOver(fetch).get(URL_A)).toMatchObject({ status: 502, text: 'bad gateway' });
    expect(asked).toHaveLength(3);
    expect(await requestsOver(answering('offline').fetch).get(URL_A)).toMatchObject({ failure: 'offline' });
  });

  it.each([400, 401, 403, 404, 410, 422, 500])('are not made again after %i', async (status) => {
    const { fetch, asked } = answering({ status });
    expect(await requestsOver(fetch).get(URL_A)).toMatchObject({ status });
    expect(asked).toHaveLength(1);
  });

  it('take an answer with a sign-in page as it is, and a way to one as no session', async () => {
    const page = answering({ text: '<!doctype html><p>Sign in' });
    expect(await requestsOver(page.fetch).get(URL_A)).toMatchObject({ status: 200, failure: null });
    expect(page.asked).toHaveLength(1);
    const away = answering({ text: '<p>', redirectedTo: 'https://gitlab.example/users/sign_in?x=1' });
    expect(await requestsOver(away.fetch).get(URL_A)).toMatchObject({ status: 0, failure: 'unauthorised' });
    const moved = answering({ redirectedTo: 'https://gitlab.example/api/v4/b' });
    expect(await requestsOver(moved.fetch).get(URL_A)).toMatchObject({ status: 200 });
  });

  it('are spread by chance', async () => {
    const { clock, slept } = fakeClock();
    const { createGate } = await import('@/gitlab/requests/gate');
    const { createRequests } = await import('@/gitlab/requests/requests');
    const { signal } = new AbortController();
    const gate = createGate({ clock, signal, onWaiting: () => undefined });
    const deps = { gate, clock, signal, atOnce: 1, restMs: 0, priority: 'auto' as const };
    for (const chance of [0, 0.99]) {
      const { fetch } = answering({ status: 502 }, {});
      await createRequests({ ...deps, fetch, random: () => chance })(URL_A);
    }
    expect(slept).toEqual([250, 745]);
  });
});

describe('limits', () => {
  const limited = (headers: Record<string, string> = {}): Given => ({
    status: 429,
    text: 'Retry later',
    headers,
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['an HTTP date', { 'retry-after': new Date(1_009_000).toUTCString() }, 9_000],
    [
      'an HTTP date, by the clock of the server',
      { 'retry-after': 'Wed, 06 May 2026 10:00:20 GMT', date: 'Wed, 06 May 2026 10:00:00 GMT' },
      20_000,
    ],
    ['nothing', {}, 2_000],
    ['nonsense', { 'retry-after': 'soon' }, 2_000],
    ['no time at all', { 'retry-after': '0' }, 2_000],
    ['the past', { 'retry-after': 'Thu, 01 Jan 1970 00:00:20 GMT' }, 2_000],
  ])('are waited for: %s', async (_what, headers, ms) => {
    const { clock, slept } = fakeClock();
    const { get, waits } = requestsOver(answering(limited(headers), {}).fetch, { clock });
    expect(await get(URL_A)).toMatchObject({ status: 200 });
    expect(slept).toEqual([ms]);
    expect(waits).toEqual([1_000_000 + ms]);
  });

  it('hold every other request back too', async () => {
    const { fetch, asked } = answering(limited({ 'retry-after': '60' }), {});
    const { clock, slept } = fakeClock();
    const { get } = requestsOver(fetch, { clock, atOnce: 1 });
    await Promise.all(['a', 'b', 'c'].map(get));
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
    expect(slept).toEqual([60_000]);
  });

  it('that last longer than we wait count at once, for what has not been asked too', async () => {
    const { fetch, asked } = answering(limited({ 'retry-after': '3600' }));
    const { clock, slept } = fakeClock();
    const { get } = requestsOver(fetch, { clock, atOnce: 1 });
    const outcomes = await Promise.all(['a', 'b', 'c'].map(get));
    expect(outcomes.map((outcome) => outcome?.status)).toEqual([429, 429, 429]);
    expect(asked).toEqual(['a']);
    expect(slept).toEqual([]);
  });

  it('that come again and again are not waited for without an end', async () => {
    const { fetch, asked } = answering(limited({ 'retry-after': '100' }));
    const { clock, slept } = fakeClock();
    const { get } = requestsOver(fetch, { clock, atOnce: 2 });
    await Promise.all(Array.from({ length: 50 }, (_, index) => get(String(index))));
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(300_000);
    expect(asked.length).toBeLessThan(20);
  });

  it('of a server that is starting are waited for as well', async () => {
    const { clock, slept } = fakeClock();
    const { fetch } = answering({ status: 503, headers: { 'retry-after': '30' } }, {});
    expect(await requestsOver(fetch, { clock }).get(URL_A)).toMatchObject({ status: 200 });
    expect(slept).toEqual([30_000]);
  });

  it('that are nearly used up are waited for before the next request', async () => {
    const headers = { 'ratelimit-remaining': '3', 'ratelimit-reset': '1040' };
    const { clock, slept } = fakeClock();
    const { get, waits } = requestsOver(answering({ headers }, {}).fetch, { clock });
    await get('a');
    expect(waits).toEqual([]);
    await get('b');
    expect(slept).toEqual([40_000]);
    expect(waits).toEqual([1_040_000]);
  });

  it.each([
    ['with enough left', { 'ratelimit-remaining': '1500', 'ratelimit-reset': '1040' }],
    ['that have begun anew', { 'ratelimit-remaining': '0', 'ratelimit-reset': '900' }],
    ['that begin anew too late to wait', { 'ratelimit-remaining': '0', 'ratelimit-reset': '9000' }],
    ['without a number', { 'ratelimit-remaining': 'few', 'ratelimit-reset': '1040' }],
  ])('%s hold nothing back', async (_what, headers) => {
    const { clock, slept } = fakeClock();
    const { get } = requestsOver(answering({ headers }).fetch, { clock });
    await get('a');
    expect(await get('b')).toMatchObject({ status: 200 });
    expect(slept).toEqual([]);
  });
});

describe('leaving', () => {
  it('ends a wait, and asks nothing after it', async () => {
    const visit = new AbortController();
    const clock: Clock = {
      now: () => 0,
      sleep: (_ms, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    };
    const { fetch, asked } = answering({ status: 429, headers: { 'retry-after': '60' } });
    const { get, waits } = requestsOver(fetch, { clock, signal: visit.signal });
    const outcome = get(URL_A);
    await vi.waitFor(() => expect(waits).toEqual([60_000]));
    visit.abort();
    expect(await outcome).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('ends what waits for its turn', async () => {
    const visit = new AbortController();
    const { fetch, asked } = answering({});
    const get = requestsOver(
      (url, init) => {
        visit.abort();
        return fetch(url, init);
      },
      { signal: visit.signal, atOnce: 1 },
    ).get;
    expect(await Promise.all(['a', 'b', 'c'].map(get))).toEqual([null, null, null]);
    expect(asked).toEqual(['a']);
  });

  it('ends a real sleep at once, and one that would begin after it', async () => {
    const visit = new AbortController();
    const sleep = realClock.sleep(1e8, visit.signal);
    visit.abort();
    await sleep;
    await realClock.sleep(1e8, visit.signal);
    expect(visit.signal.aborted).toBe(true);
  });
});

describe('how many at once', () => {
  it('is never more than may be, and in the order in which they were asked', async () => {
    const inSlot = createSlots(2);
    const running: (() => void)[] = [];
    const begun: number[] = [];
    const tasks = [0, 1, 2, 3].map((number) =>
      inSlot(async () => {
        begun.push(number);
        await new Promise<void>((resolve) => running.push(resolve));
      }),
    );
    await vi.waitFor(() => expect(begun).toEqual([0, 1]));
    running[1]?.();
    await vi.waitFor(() => expect(begun).toEqual([0, 1, 2]));
    running[0]?.();
    await vi.waitFor(() => expect(begun).toEqual([0, 1, 2, 3]));
    running.forEach((end) => end());
    await Promise.all(tasks);
  });

  it('is given back by a task that fails', async () => {
    const inSlot = createSlots(1);
    await expect(inSlot(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await inSlot(() => Promise.resolve(7))).toBe(7);
  });

  it('rests after an answer where that is wanted, while whoever asked has it already', async () => {
    const { clock, slept } = fakeClock();
    const { fetch, asked } = answering({}, {}, {});
    const { get } = requestsOver(fetch, { atOnce: 1, restMs: 50, clock });
    const [first, second] = [get('a'), get('b')];
    await first;
    expect(asked).toEqual(['a']);
    await second;
    expect(slept[0]).toBe(50);
    expect(asked).toEqual(['a', 'b']);
  });

  it('leaves a pause between two tries to others', async () => {
    const { fetch, asked } = answering({ status: 502 }, {});
    const { get } = requestsOver(fetch, { atOnce: 1 });
    await Promise.all(['a', 'b'].map(get));
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('is what a browser opens to a host over HTTP/1.1, and more where nothing is narrow', () => {
    expect(atOnce('http/1.1').timeline).toBe(6);
    expect(atOnce('').timeline).toBe(6);
    expect(atOnce('h2').timeline).toBeGreaterThan(6);
    expect(atOnce('http/1.1').details).toBeLessThan(6);
  });
});

it('reads wishes only out of what looks like one', () => {
  const wishes = (headers: Record<string, string>) => readWishes(new Headers(headers), 0);
  expect(wishes({ 'retry-after': '-5' }).retryInMs).toBeNull();
  expect(wishes({ 'retry-after': '1e9' }).retryInMs).toBeNull();
  expect(wishes({ 'retry-after': ' 5 ' }).retryInMs).toBe(5_000);
  expect(wishes({})).toEqual({ retryInMs: null, restInMs: null });
});
