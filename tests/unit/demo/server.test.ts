import { connect, type IncomingHttpHeaders, type IncomingHttpStatusHeader } from 'node:http2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { API, startSignedIn } from './signed-in';

type AnswerHeaders = IncomingHttpHeaders & IncomingHttpStatusHeader;

let demo: DemoServer;

beforeEach(async () => {
  demo = await startDemoServer({ scenario: 'backend', tls: false });
});

afterEach(() => demo.close());

/** The cookie that a visit to the merge request sets. */
async function signIn(): Promise<string> {
  const visit = await fetch(demo.mrUrl);
  return visit.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(demo.origin + path, { headers: { cookie: await signIn(), ...headers } });
}

function control(body: unknown): Promise<Response> {
  return fetch(`${demo.origin}/-/demo/controls`, { method: 'POST', body: JSON.stringify(body) });
}

describe('the session', () => {
  it('answers 401 to who has not visited the page', async () => {
    const answer = await fetch(`${demo.origin}${API}/discussions`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: '401 Unauthorized' });
  });

  it('knows no cookie but those that it gave', async () => {
    const answer = await get('/api/v4/user', { cookie: '_gitlab_session=0123456789abcdef' });
    expect(answer.status).toBe(401);
  });

  it('signs the visitor in as the interviewer', async () => {
    expect(await (await get('/api/v4/user')).json()).toMatchObject({ username: 'alex-interviewer' });
  });

  it('ends where the switch says so, and the page says so too', async () => {
    demo.controls.signedOut = true;
    expect((await get('/api/v4/user')).status).toBe(401);
    const page = await fetch(demo.mrUrl);
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(await page.text()).not.toContain('current_user_id');
  });
});

describe('access and failures', () => {
  it('takes the project by number and by encoded path', async () => {
    expect((await get(API)).status).toBe(200);
    expect((await get(API.replace('42', 'acme%2Fstorefront'))).status).toBe(200);
    expect((await get(API.replace('42', '43'))).status).toBe(404);
  });

  it('answers 404 without access, and where the merge request is gone', async () => {
    demo.controls.noAccess = true;
    const hidden = await get(API);
    expect([hidden.status, await hidden.json()]).toEqual([404, { message: '404 Project Not Found' }]);
    demo.controls.set({ noAccess: false, gone: true });
    const gone = await get(API);
    expect([gone.status, await gone.json()]).toEqual([404, { message: '404 Not found' }]);
  });

  it('fails only where it is told to', async () => {
    demo.controls.set({ failWith: 500, failPath: '/commits' });
    expect((await get(`${API}/commits`)).status).toBe(500);
    expect((await get(`${API}/discussions`)).status).toBe(200);
  });

  it('limits as GitLab does: plain text and a time to wait', async () => {
    demo.controls.failWith = 429;
    const answer = await get(`${API}/discussions`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '5']);
    expect(await answer.text()).toBe('Retry later\n');
  });

  it('sends no comment at all, in the shape that GitLab has', async () => {
    demo.controls.noComments = true;
    for (const path of ['discussions', 'notes']) {
      const answer = await get(`${API}/${path}`);
      expect([answer.status, await answer.json()]).toEqual([200, []]);
    }
  });

  it('sends discussions of a shape that is not GitLab’s', async () => {
    demo.controls.malformed = true;
    expect(await (await get(`${API}/discussions`)).json()).not.toBeInstanceOf(Array);
  });
});

describe('answers', () => {
  it('come after the delay, pages of the site at once', async () => {
    const cookie = await signIn();
    demo.controls.delayMs = 60_000;
    expect((await fetch(demo.mrUrl)).status).toBe(200);
    demo.controls.delayMs = 120;
    const begun = performance.now();
    await fetch(`${demo.origin}/api/v4/version`, { headers: { cookie } });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(115);
  });

  it('carry a weak ETag, and nothing again to who has them', async () => {
    const first = await get(`${API}/commits`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    const again = await get(`${API}/commits`, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('count against a limit', async () => {
    const asked = Date.now();
    const { headers } = await get(`${API}/commits`);
    expect(headers.get('ratelimit-limit')).toBe('2000');
    expect(Number(headers.get('ratelimit-remaining'))).toBe(
      2_000 - Number(headers.get('ratelimit-observed')),
    );
    expect(Number(headers.get('ratelimit-reset')) * 1_000).toBeGreaterThan(asked);
  });

  it('leave unreadable notes out after paging, so that a page is short while more follow', async () => {
    const pages: { shown: number; next: string | null }[] = [];
    for (let page = 1; page < 20; page += 1) {
      const answer = await get(`${API}/discussions?per_page=5&page=${page}`);
      const next = answer.headers.get('x-next-page');
      pages.push({ shown: ((await answer.json()) as unknown[]).length, next });
      if (next === '') break;
    }
    expect(pages.some(({ shown, next }) => shown < 5 && next !== '')).toBe(true);
  });

  it('give the notes of the page in batches that follow a cursor', async () => {
    const path = `${demo.mrPath}/discussions.json?per_page=20`;
    const first = await get(path);
    const cursor = first.headers.get('x-next-page-cursor') ?? '';
    expect(await first.json()).toHaveLength(20);
    const rest = await get(`${path}&cursor=${cursor}`);
    expect(((await rest.json()) as unknown[]).length).toBeGreaterThan(10);
    expect((await get(`${path}&cursor=nonsense`)).status).toBe(400);
  });
});

describe('controls', () => {
  it('show and set switches over HTTP, and refuse what is none', async () => {
    expect(await (await control({ delayMs: 30, signedOut: true })).json()).toMatchObject({
      delayMs: 30,
      signedOut: true,
    });
    expect(demo.controls.delayMs).toBe(30);
    const refused = await control({ delayMs: 'long' });
    expect([refused.status, demo.controls.delayMs]).toEqual([400, 30]);
  });

  it('edit a note: only the page says that it was edited', async () => {
    const noteId = demo.controls.addNote('before');
    await control({ act: 'editNote', noteId, body: 'after' });
    const notes = (await (await get(`${API}/notes?per_page=1`)).json()) as object[];
    expect(notes[0]).toMatchObject({ id: noteId, body: 'after' });
    expect(notes[0]).not.toHaveProperty('last_edited_at');
    expect((await control({ act: 'editNote', noteId: 1, body: 'x' })).status).toBe(400);
  });

  it('push commits of the candidate until none is left', async () => {
    const before = (await (await get(`${API}/commits`)).json()) as unknown[];
    const sha = demo.controls.pushCommit();
    const after = (await (await get(`${API}/commits`)).json()) as object[];
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatchObject({ id: sha, author_name: 'Robin Okafor' });
    expect(await (await get(API)).json()).toMatchObject({ sha });
    const versions = (await (await get(`${API}/versions`)).json()) as object[];
    expect(versions[0]).toMatchObject({ head_commit_sha: sha });
    const pushed = [demo.controls.pushCommit(), demo.controls.pushCommit(), demo.controls.pushCommit()];
    expect(pushed.at(-1)).toBeNull();
  });

  it('leave what was pushed before as it was', async () => {
    const pushes = async (): Promise<object[]> =>
      (await (
        await get(`${API.split('/merge_requests')[0]}/events?action=pushed&per_page=100`)
      ).json()) as object[];
    const before = await pushes();
    const sha = demo.controls.pushCommit();
    const [newest, ...others] = await pushes();
    expect(newest).toMatchObject({ push_data: { commit_count: 1, commit_to: sha } });
    expect(others).toEqual(before);
  });

  it('count what was asked for', async () => {
    await get(`${API}/commits`);
    await get(`${API}/commits?page=2`);
    expect(demo.controls.countOf('/commits')).toBe(2);
  });
});

describe('pages', () => {
  it('let no name end the script in the head', async () => {
    const ugly = await startDemoServer({
      scenario: 'ugly',
      tls: false,
      pageHead: '<script nonce="{{nonce}}"></script>',
    });
    const answer = await fetch(ugly.mrUrl);
    const page = await answer.text();
    await ugly.close();
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(page).toContain(`<script nonce="${nonce}"></script>`);
    expect(page).not.toMatch(/<img src=x|<script>document/);
  });

  it('name the action by the address that was loaded', async () => {
    const pageOf = async (path: string): Promise<string | undefined> =>
      /data-page="([^"]+)"/.exec(await (await fetch(demo.mrUrl + path)).text())?.[1];
    expect(await pageOf('')).toBe('projects:merge_requests:show');
    expect(await pageOf('/commits')).toBe('projects:merge_requests:show');
    expect(await pageOf('/diffs')).toBe('projects:merge_requests:diffs');
  });

  it('lead from the root to the merge request, and nowhere else by themselves', async () => {
    expect((await fetch(demo.origin)).url).toBe(demo.mrUrl);
    expect((await fetch(`${demo.origin}/acme/elsewhere`)).status).toBe(404);
  });
});

describe('ten thousand notes', () => {
  it('answer page by page, and leave their number out where GitLab does', async () => {
    const large = await startSignedIn({ scenario: 'ten-thousand-notes' });
    const threads = await large.get(`${API}/discussions?per_page=100`);
    const notes = await large.get(`${API}/notes?per_page=100`);
    await large.demo.close();
    expect(threads.headers.get('x-total-pages')).toMatch(/^7\d$/);
    // One more than 10,000, with the one that the viewer may not read.
    expect([notes.headers.get('x-total'), notes.headers.get('x-next-page')]).toEqual([null, '2']);
  });
});

describe('over TLS', () => {
  it('speaks HTTP/2 and calls itself what the client calls it', async () => {
    const secure = await startDemoServer({ scenario: 'backend', tls: true });
    const session = connect(secure.origin, { rejectUnauthorized: false });
    const stream = session.request({ ':path': secure.mrPath, ':authority': 'gitlab.com' });
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    session.close();
    await secure.close();
    expect(session.alpnProtocol).toBe('h2');
    expect(Buffer.concat(chunks).toString()).toContain('gon.gitlab_url="https://gitlab.com"');
  });

  it('refuses none of many large answers that are asked for at once', async () => {
    const secure = await startDemoServer({ scenario: 'ten-thousand-notes', tls: true });
    const session = connect(secure.origin, { rejectUnauthorized: false });
    const ask = async (path: string, cookie: string): Promise<AnswerHeaders> => {
      const stream = session.request({ ':path': path, cookie });
      const headers = new Promise<AnswerHeaders>((told) => stream.once('response', told));
      for await (const _chunk of stream as AsyncIterable<Buffer>);
      return headers;
    };
    const cookie = (await ask(secure.mrPath, ''))['set-cookie']?.[0]?.split(';')[0] ?? '';
    const path = `${API}/discussions?per_page=100`;
    // Kept for the next time, so that all of them are there at once.
    await ask(path, cookie);
    const answers = await Promise.all(Array.from({ length: 90 }, () => ask(path, cookie)));
    session.close();
    await secure.close();
    expect(answers.map((headers) => headers[':status'])).toEqual(Array.from({ length: 90 }, () => 200));
  });
});
