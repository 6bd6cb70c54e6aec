import { describe, expect, it } from 'vitest';
import type { Source } from '@/core/merge-request/merge-request';
import { addressOf, endpointsFor } from '@/gitlab/endpoints';
import { createNews, type News, type NewsFetch, type ReadAnswer } from '@/gitlab/news';

const SERVER_NOW = Date.UTC(2026, 4, 8, 12);

/** A GitLab in which every path has an answer, and which knows ETags. */
class FakeGitLab {
  readonly bodies = new Map<string, string>();
  readonly statuses = new Map<string, number>();
  readonly asked: { path: string; etag: string | undefined; answered: number }[] = [];
  withEtags = true;
  retryAfter: string | null = null;
  down = false;
  limit: { remaining: string; reset: string } | null = null;

  #tagOf(body: string): string | null {
    return this.withEtags ? `W/"${String(body.length)}-${body.slice(-20)}"` : null;
  }

  /** What a whole read would have been given now. */
  read(): Map<Source, ReadAnswer> {
    const endpoints = endpointsFor({ project: 42, iid: 7 });
    return new Map(
      endpoints.map((endpoint) => {
        const path = addressOf('', endpoint, 1).replace('/projects/42/merge_requests/7', '');
        const text = this.bodies.get(path) ?? '[]';
        return [endpoint.source, { status: this.statuses.get(path) ?? 200, text, etag: this.#tagOf(text) }];
      }),
    );
  }

  readonly fetch: NewsFetch = (url, { headers, cache }) => {
    expect(cache).toBe('no-store');
    const path = url.replace('https://gitlab.com/api/v4/projects/42/merge_requests/7', '');
    const etag = headers['if-none-match'];
    if (this.down) return Promise.reject(new TypeError('Failed to fetch'));
    const body = this.bodies.get(path) ?? '[]';
    const tag = this.#tagOf(body);
    const status = this.statuses.get(path) ?? (tag !== null && etag === tag ? 304 : 200);
    this.asked.push({ path, etag, answered: status });
    const given: Record<string, string | null> = {
      etag: tag,
      date: new Date(SERVER_NOW).toUTCString(),
      'retry-after': this.retryAfter,
      'ratelimit-remaining': this.limit?.remaining ?? null,
      'ratelimit-reset': this.limit?.reset ?? null,
    };
    return Promise.resolve({
      status,
      headers: { get: (name) => given[name] ?? null },
      text: () => Promise.resolve(status === 304 ? '' : body),
    });
  };
}

const NOTES = '/notes?order_by=updated_at&sort=desc&per_page=20';
const COMMITS = '/commits?per_page=100&page=1';
const { signal } = new AbortController();

function setUp(): { gitlab: FakeGitLab; news: News; at: { now: number }; waits: number[] } {
  const gitlab = new FakeGitLab();
  const at = { now: 0 };
  gitlab.bodies.set(NOTES, '[{"id":1,"updated_at":"2026-05-01T10:00:00.000Z"}]');
  const webRoot = 'https://gitlab.com';
  const waits: number[] = [];
  const news = createNews({
    fetch: gitlab.fetch,
    webRoot,
    project: 42,
    iid: 7,
    now: () => at.now,
    onWaiting: (until) => waits.push(until),
  });
  return { gitlab, news, at, waits };
}

describe('looking for news', () => {
  it('finds the same news again where it could not be read', async () => {
    const { gitlab, news } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    gitlab.bodies.set(NOTES, '[{"id":2}]');
    expect(await news.look(signal)).toBe(true);
    news.forget();
    expect(await news.look(signal)).toBe(true);
    expect(await news.look(signal)).toBe(false);
  });

  it('asks with the ETags of the answers before, and finds none where all answer 304', async () => {
    const { gitlab, news } = setUp();
    expect(news.isPrimed()).toBe(false);
    await news.prime(gitlab.read(), 1_000, signal);
    expect(news.isPrimed()).toBe(true);
    gitlab.asked.length = 0;
    expect(await news.look(signal)).toBe(false);
    expect(gitlab.asked.length).toBeGreaterThan(5);
    expect(gitlab.asked.every(({ etag, answered }) => etag !== undefined && answered === 304)).toBe(true);
  });

  it('finds a new note once', async () => {
    const { gitlab, news } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    gitlab.bodies.set(NOTES, '[{"id":1}]');
    expect(await news.look(signal)).toBe(true);
    expect(await news.look(signal)).toBe(false);
  });

  it('compares texts where a proxy takes the ETags off', async () => {
    const { gitlab, news } = setUp();
    gitlab.withEtags = false;
    await news.prime(gitlab.read(), 1_000, signal);
    expect(await news.look(signal)).toBe(false);
    gitlab.bodies.set(COMMITS, '[{"id":"a"}]');
    expect(await news.look(signal)).toBe(true);
  });

  it('calls it news where nothing was read before', async () => {
    const { news } = setUp();
    expect(await news.look(signal)).toBe(true);
    expect(news.isPrimed()).toBe(true);
  });

  it('asks again after a read during which the server changed something', async () => {
    const { gitlab, news } = setUp();
    const changed = new Date(SERVER_NOW - 3_000).toISOString();
    gitlab.bodies.set(NOTES, `[{"id":1,"updated_at":"${changed}"},{"id":2}]`);
    await news.prime(gitlab.read(), 4_000, signal);
    expect(await news.look(signal)).toBe(true);
    expect(await news.look(signal)).toBe(false);
  });

  it('asks for nothing again after a read but for the notes that changed last', async () => {
    const { gitlab, news } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    expect(gitlab.asked.map(({ path }) => path)).toEqual([NOTES]);
  });

  it('finds what changed between the read and the first look', async () => {
    const { gitlab, news } = setUp();
    const read = gitlab.read();
    gitlab.bodies.set(COMMITS, '[{"id":"a"}]');
    await news.prime(read, 1_000, signal);
    expect(await news.look(signal)).toBe(true);
    expect(await news.look(signal)).toBe(false);
  });

  it('takes for no news what was refused to the read already', async () => {
    const { gitlab, news } = setUp();
    gitlab.statuses.set('/approvals', 403);
    await news.prime(gitlab.read(), 1_000, signal);
    expect(await news.look(signal)).toBe(false);
    gitlab.statuses.delete('/approvals');
    expect(await news.look(signal)).toBe(true);
  });

  it('takes the end of a session, and a new one, for news once each', async () => {
    const { gitlab, news } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    gitlab.statuses.set(NOTES, 401);
    expect(await news.look(signal)).toBe(true);
    expect(await news.look(signal)).toBe(false);
    gitlab.statuses.delete(NOTES);
    expect(await news.look(signal)).toBe(true);
  });

  it('is quiet about a server that is down, and finds afterwards what happened meanwhile', async () => {
    const { gitlab, news } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    gitlab.down = true;
    expect(await news.look(signal)).toBe(false);
    gitlab.down = false;
    gitlab.statuses.set(NOTES, 502);
    expect(await news.look(signal)).toBe(false);
    gitlab.statuses.delete(NOTES);
    gitlab.bodies.set(NOTES, '[{"id":1}]');
    expect(await news.look(signal)).toBe(true);
  });

  it.each([
    ['in seconds', 429, '40', 40_000],
    ['as a date', 429, new Date(SERVER_NOW + 50_000).toUTCString(), 50_000],
    ['not at all', 429, null, 60_000],
    ['while it is being maintained', 503, '30', 30_000],
  ])('keeps to the pause that GitLab wants %s, and says so', async (_how, status, retryAfter, ms) => {
    const { gitlab, news, at, waits } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    gitlab.statuses.set(NOTES, status);
    gitlab.retryAfter = retryAfter;
    expect(await news.look(signal)).toBe(false);
    expect(waits).toEqual([ms]);
    expect(news.pauseMs()).toBe(ms);
    gitlab.asked.length = 0;
    at.now = ms - 1;
    expect(await news.look(signal)).toBe(false);
    expect(waits).toEqual([ms, ms]);
    expect(gitlab.asked).toEqual([]);
    at.now = ms;
    expect(news.pauseMs()).toBe(0);
    gitlab.statuses.delete(NOTES);
    gitlab.retryAfter = null;
    await news.look(signal);
    expect(gitlab.asked).not.toEqual([]);
    expect(waits).toHaveLength(2);
  });

  it('pauses before the limit is used up', async () => {
    const { gitlab, news, waits } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    gitlab.limit = { remaining: '9', reset: String(SERVER_NOW / 1_000 + 20) };
    expect(await news.look(signal)).toBe(false);
    expect(waits).toEqual([20_000]);
  });

  it('finds after the pause what one of its questions had already found', async () => {
    const { gitlab, news, at } = setUp();
    await news.prime(gitlab.read(), 1_000, signal);
    gitlab.bodies.set(COMMITS, '[{"id":"a"}]');
    gitlab.statuses.set(NOTES, 429);
    expect(await news.look(signal)).toBe(false);
    gitlab.statuses.delete(NOTES);
    at.now = 60_000;
    expect(await news.look(signal)).toBe(true);
  });
});
