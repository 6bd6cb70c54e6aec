import { afterEach, describe, expect, it } from 'vitest';
import type { DemoOptions } from '@/demo/server/server';
import { API, startSignedIn, type SignedIn } from './signed-in';

let open: SignedIn[] = [];

afterEach(async () => {
  await Promise.all(open.map(({ demo }) => demo.close()));
  open = [];
});

async function start(options: Partial<DemoOptions>): Promise<SignedIn> {
  const site = await startSignedIn(options);
  open.push(site);
  return site;
}

const pageOf = async (site: SignedIn): Promise<string> => (await site.get(site.demo.mrPath)).text();
const firstDiffNote = async (site: SignedIn): Promise<object | undefined> =>
  ((await site.read(`${API}/notes?per_page=100`)) as { type: string | null }[]).find(
    ({ type }) => type === 'DiffNote',
  );

describe('versions', () => {
  it('give the fields that each has', async () => {
    const site = await start({});
    const fields = async (gitlab: 16 | 17 | 18 | 19): Promise<boolean[]> => {
      site.demo.controls.gitlab = gitlab;
      const note = await firstDiffNote(site);
      return ['imported', 'internal', 'project_id', 'suggestions'].map((name) => name in (note ?? {}));
    };
    expect(await fields(19)).toEqual([true, true, true, true]);
    expect(await fields(18)).toEqual([true, true, true, true]);
    expect(await fields(17)).toEqual([false, true, true, true]);
    expect(await fields(16)).toEqual([false, false, false, false]);
  });

  it('say when somebody approved only since 18, and keep what else they say', async () => {
    const site = await start({ switches: { gitlab: 17 } });
    expect(await site.read(`${API}/approvals`)).toEqual({
      user_has_approved: false,
      user_can_approve: true,
      approved: true,
      approved_by: [{ user: expect.objectContaining({ username: 'robin-candidate' }) as object }],
    });
    expect(await site.read(API)).toMatchObject({ project_id: 42, source_project_id: 42 });
  });

  it('name themselves', async () => {
    const site = await start({ switches: { gitlab: 16, edition: 'CE' } });
    expect(await site.read('/api/v4/metadata')).toMatchObject({
      version: expect.stringMatching(/^16\./) as string,
      enterprise: false,
    });
    const page = await pageOf(site);
    expect(page).toContain('gon.version="16.');
    expect(page).not.toContain('data-project-full-path');
  });

  it('refuse the whole query for a field that they do not have', async () => {
    const site = await start({ switches: { gitlab: 16 } });
    const query = '{ project { mergeRequest { notes { nodes { id lastEditedAt } } } } }';
    expect(await site.read(`/api/graphql?query=${encodeURIComponent(query)}`)).toEqual({
      errors: [{ message: "Field 'lastEditedAt' doesn't exist on type 'Note'" }],
    });
  });

  it('have approval rules only where they are paid for', async () => {
    const site = await start({ switches: { edition: 'CE' } });
    expect((await site.get(`${API}/approval_state`)).status).toBe(404);
    site.demo.controls.edition = 'EE';
    expect((await site.get(`${API}/approval_state`)).status).toBe(200);
  });
});

describe('times', () => {
  it('keep their moment with an offset', async () => {
    const site = await start({});
    const created = async (): Promise<string> =>
      ((await site.read(API)) as { created_at: string }).created_at;
    const utc = await created();
    site.demo.controls.offsetMinutes = 120;
    const local = await created();
    expect(local).toMatch(/T\d\d:\d\d:\d\d\.\d{3}\+02:00$/);
    expect(Date.parse(local)).toBe(Date.parse(utc));
  });
});

describe('below a path', () => {
  it('everything has the root before it', async () => {
    const site = await start({ root: '/gitlab' });
    expect(site.demo.mrPath).toBe('/gitlab/acme/storefront/-/merge_requests/7');
    const page = await pageOf(site);
    expect(page).toContain('gon.relative_url_root="/gitlab"');
    const paths = [...page.matchAll(/(?:href|src|data-url|data-stream-url)="(\/[^"]*)"/g)].map(
      ([, path]) => path,
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => path?.startsWith('/gitlab/') !== true)).toEqual([]);
    expect(page).toContain('&quot;discussionsPath&quot;:&quot;/gitlab/acme/');
    const asset = /href="(\/gitlab\/assets\/demo\/page\.css)"/.exec(page)?.[1] ?? '';
    expect((await site.get(asset)).status).toBe(200);
    expect((await site.get('/acme/storefront')).status).toBe(404);
    expect((await fetch(site.demo.origin)).url).toBe(site.demo.mrUrl);
  });

  it('the API is there too, and says so in every address', async () => {
    const site = await start({ root: '/gitlab' });
    const answer = await site.get(`/gitlab${API}/discussions?per_page=5`);
    expect(answer.headers.get('link')).toContain(`<${site.demo.origin}/gitlab/api/v4/`);
    expect(await site.read(`/gitlab${API}`)).toMatchObject({ web_url: site.demo.mrUrl });
    expect((await site.get(API)).status).toBe(404);
  });

  it('leaves what people wrote as it is, and roots what is a link', async () => {
    const site = await start({ root: '/gitlab' });
    site.demo.controls.addNote('See "/acme" and @sam-author.');
    const all = (await site.read(`${site.demo.mrPath}/discussions.json`)) as {
      notes: { note: string; note_html: string }[];
    }[];
    const note = all.at(-1)?.notes[0];
    expect(note?.note).toBe('See "/acme" and @sam-author.');
    expect(note?.note_html).toContain('href="/gitlab/sam-author"');
  });
});

describe('pages', () => {
  it('have the panel or the document that scrolls', async () => {
    const panels = await pageOf(await start({}));
    expect(panels).toContain('js-static-panel-inner');
    expect(panels).toContain('page-with-panels');
    const older = await pageOf(await start({ switches: { layout: 'document' } }));
    for (const gone of ['js-static-panel-inner', 'page-with-panels', 'js-super-topbar']) {
      expect(older).not.toContain(gone);
    }
    for (const there of [
      'top-bar-fixed',
      'merge-request-tabs-holder',
      'data-project-path="/acme/storefront"',
    ]) {
      expect(older).toContain(there);
    }
  });

  it('have the changes as rapid or as old diffs', async () => {
    const site = await start({});
    const files = async (): Promise<string> => (await site.get(`${site.demo.mrPath}/diffs_stream`)).text();
    expect(await pageOf(site)).toContain('data-rapid-diffs');
    expect(await files()).toMatch(/<diff-file id="[0-9a-f]{40}"/);
    site.demo.controls.diffs = 'old';
    expect(await pageOf(site)).toContain('id="js-diffs-app"');
    const old = await files();
    expect(old).toContain('class="diff-file file-holder"');
    expect(old).toMatch(/id="[0-9a-f]{40}_\d+_\d+"/);
    expect(old).not.toContain('<diff-file');
  });

  it('speak German, and leave what people wrote alone', async () => {
    const page = await pageOf(await start({ switches: { locale: 'de' } }));
    expect(page).toMatch(/<html[^>]* lang="de"/);
    expect(page).toContain('Änderungen');
    expect(page).toContain('Let support refund orders');
  });

  it('learn of changed notes by asking again, and when to draw everything again', async () => {
    const site = await start({});
    const path = '/acme/storefront/noteable/merge_request/318204551/notes';
    // A moment ago: the note may come within this millisecond.
    const since = String((Date.now() - 1) * 1_000);
    const poll = (): Promise<Response> => site.get(path, { 'x-last-fetched-at': since });
    expect(await (await poll()).json()).toMatchObject({ notes: [] });
    const noteId = site.demo.controls.addNote('New');
    site.demo.controls.rerender();
    const answer = await poll();
    expect([answer.headers.get('poll-interval'), answer.headers.get('x-demo-renders')]).toEqual([
      '6000',
      '1',
    ]);
    const { notes } = (await answer.json()) as { notes: { id: string; discussion_id: string }[] };
    expect(notes.map(({ id }) => id)).toEqual([String(noteId)]);
    expect(await site.read(`${site.demo.mrPath}/discussions/${notes[0]?.discussion_id ?? ''}`)).toMatchObject(
      {
        notes: [{ id: String(noteId) }],
      },
    );
  });
});
