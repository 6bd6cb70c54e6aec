import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API, startSignedIn, type SignedIn } from './signed-in';

let site: SignedIn;

beforeEach(async () => {
  site = await startSignedIn();
});

afterEach(() => site.demo.close());

const statuses = async (count: number, path = `${API}/commits`): Promise<number[]> => {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) found.push((await site.get(path)).status);
  return found;
};

describe('faults that end', () => {
  it('limits the next requests only, so that trying again succeeds', async () => {
    site.demo.controls.set({ failWith: 429, retryAfter: 1, failNext: 2 });
    const first = await site.get(`${API}/commits`);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await statuses(2)).toEqual([429, 200]);
    expect(site.demo.controls.get()).toMatchObject({ failWith: null, failNext: null });
  });

  it('counts only requests to the path that fails', async () => {
    site.demo.controls.set({ failWith: 500, failPath: '/versions', failNext: 1 });
    expect(await statuses(2)).toEqual([200, 200]);
    expect(await statuses(2, `${API}/versions`)).toEqual([500, 200]);
  });

  it('can be those of one page, or of an address that others go on behind', async () => {
    site.demo.controls.set({ failWith: 500, failPath: 'commits?page=2$' });
    expect(await statuses(1, `${API}/commits?page=1`)).toEqual([200]);
    expect(await statuses(1, `${API}/commits?page=2`)).toEqual([500]);
    site.demo.controls.set({ failPath: 'merge_requests/7$' });
    expect([...(await statuses(1)), ...(await statuses(1, API))]).toEqual([200, 500]);
  });

  it('leaves Retry-After out where it is told to', async () => {
    site.demo.controls.set({ failWith: 429, retryAfter: null });
    expect((await site.get(API)).headers.get('retry-after')).toBeNull();
  });

  it('ends the session after so many requests, and asks to sign in', async () => {
    site.demo.controls.sessionEndsAfter = 2;
    expect(await statuses(4)).toEqual([200, 200, 401, 401]);
    const page = await site.get(site.demo.mrPath);
    expect([page.status, page.headers.get('location')]).toEqual([302, '/users/sign_in']);
    expect(await (await site.get('/users/sign_in')).text()).toContain('data-page="sessions:new"');
    const again = await fetch(`${site.demo.origin}/users/sign_in`, { method: 'POST', redirect: 'manual' });
    const cookie = again.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await site.get(API, { cookie })).status).toBe(200);
  });
});

describe('spoilt answers', () => {
  it('cuts an answer in half, with status 200', async () => {
    const whole = await (await site.get(`${API}/discussions`)).text();
    site.demo.controls.fault = 'truncated';
    const cut = await site.get(`${API}/discussions`);
    const half = await cut.text();
    expect(cut.status).toBe(200);
    expect(whole.startsWith(half)).toBe(true);
    expect(() => JSON.parse(half) as unknown).toThrow(SyntaxError);
  });

  it('stalls until it is released', async () => {
    site.demo.controls.fault = 'stalled';
    const waiting = site.get(API);
    await expect.poll(() => site.demo.controls.countOf(API)).toBe(1);
    site.demo.controls.set({ fault: null });
    expect((await waiting).status).toBe(200);
  });

  it('sends headers and half of the body, and the rest when it is released', async () => {
    site.demo.controls.fault = 'stalled-body';
    const answer = await site.get(`${API}/commits`);
    expect(answer.status).toBe(200);
    const body = answer.text();
    site.demo.controls.release();
    expect(JSON.parse(await body)).toHaveLength(4);
  });

  it('lets go of who hangs up', async () => {
    site.demo.controls.fault = 'stalled';
    const leaving = new AbortController();
    const waiting = fetch(site.demo.origin + API, { signal: leaving.signal });
    await expect.poll(() => site.demo.controls.countOf(API)).toBe(1);
    leaving.abort();
    await expect(waiting).rejects.toThrow();
  });

  it('sends the sign-in page with status 200', async () => {
    site.demo.controls.fault = 'sign-in-page';
    const answer = await site.get(API);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('data-page="sessions:new"');
  });

  it('puts a byte order mark before JSON, and calls JSON something else', async () => {
    site.demo.controls.fault = 'bom';
    const bytes = new Uint8Array(await (await site.get(API)).arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
    site.demo.controls.fault = 'wrong-type';
    const called = await site.get(API);
    expect(called.headers.get('content-type')).toContain('text/html');
    expect(await called.json()).toMatchObject({ iid: 7 });
  });

  it('sends HTML with a 502', async () => {
    site.demo.controls.failWith = 502;
    const answer = await site.get(API);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<html>');
  });
});

describe('headers and pages', () => {
  it('lets the rate limit run low', async () => {
    site.demo.controls.rateRemaining = 1;
    const left = async (): Promise<string | null> => (await site.get(API)).headers.get('ratelimit-remaining');
    expect([await left(), await left(), await left()]).toEqual(['1', '0', '0']);
  });

  it('leaves out how many there are', async () => {
    site.demo.controls.withoutTotals = true;
    const { headers } = await site.get(`${API}/discussions?per_page=5`);
    expect([headers.get('x-total'), headers.get('x-total-pages')]).toEqual([null, null]);
    expect(headers.get('x-next-page')).toBe('2');
    expect(headers.get('link')).not.toContain('rel="last"');
  });

  it('has an empty and a short page in the middle', async () => {
    site.demo.controls.set({ emptyPage: 2, shortPage: 3 });
    const page = async (number: number): Promise<{ rows: number; next: string | null }> => {
      const answer = await site.get(`${API}/discussions?per_page=6&page=${number}`);
      const rows = (await answer.json()) as unknown[];
      return { rows: rows.length, next: answer.headers.get('x-next-page') };
    };
    expect(await page(2)).toEqual({ rows: 0, next: '3' });
    expect((await page(3)).rows).toBe(4);
  });

  it('refuses a value that a switch can not take', async () => {
    for (const switches of [
      { fault: 'fire' },
      { failWith: 200 },
      { failNext: -1 },
      { gitlab: 15 },
      { other: 1 },
    ]) {
      expect((await site.control(switches)).status).toBe(400);
    }
  });
});
