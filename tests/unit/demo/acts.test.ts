import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API, startSignedIn, type SignedIn } from './signed-in';

interface Row {
  id: number;
  body: string;
  system: boolean;
  resolvable: boolean;
  resolved?: boolean;
  updated_at: string;
}
interface Thread {
  id: string;
  notes: Row[];
}

let site: SignedIn;

beforeEach(async () => {
  site = await startSignedIn();
});

afterEach(() => site.demo.close());

const newest = async (): Promise<Row | undefined> =>
  ((await site.read(`${API}/notes?order_by=updated_at&sort=desc&per_page=1`)) as Row[])[0];
const threads = async (): Promise<Thread[]> =>
  (await site.read(`${API}/discussions?per_page=100`)) as Thread[];
const openThread = async (): Promise<Row | undefined> =>
  (await threads())
    .flatMap(({ notes }) => notes.slice(0, 1))
    .find(({ resolvable, resolved }) => resolvable && resolved === false);

describe('the newest change', () => {
  it('sorts by the time of the change when asked to, both ways', async () => {
    const sorted = async (sort: string): Promise<string[]> =>
      ((await site.read(`${API}/notes?order_by=updated_at&sort=${sort}&per_page=100`)) as Row[]).map(
        ({ updated_at }) => updated_at,
      );
    const falling = await sorted('desc');
    expect(falling).toEqual([...falling].sort().reverse());
    expect(await sorted('asc')).toEqual([...falling].reverse());
  });

  it('answers 304 until something changes', async () => {
    const probe = `${API}/notes?order_by=updated_at&sort=desc&per_page=1`;
    const etag = (await site.get(probe)).headers.get('etag') ?? '';
    const same = await site.get(probe, { 'if-none-match': etag });
    expect([same.status, same.headers.get('content-length')]).toEqual([304, null]);
    site.demo.controls.addNote('New');
    expect((await site.get(probe, { 'if-none-match': etag })).status).toBe(200);
  });

  it('shows an answer of the author, and a thread where there was a single comment', async () => {
    const noteId = site.demo.controls.addNote('Alone');
    const replyId = site.demo.controls.addReply(noteId, 'Not any more');
    expect(await newest()).toMatchObject({ id: replyId, body: 'Not any more', type: 'DiscussionNote' });
  });

  it('shows a thread that was resolved or opened again', async () => {
    const first = await openThread();
    if (!first) throw new Error('There is no open thread.');
    site.demo.controls.resolveThread(first.id);
    expect(await newest()).toMatchObject({ resolved: true, resolved_by: { username: 'sam-author' } });
    site.demo.controls.reopenThread(first.id);
    expect(await newest()).toMatchObject({ resolved: false, resolved_by: null });
  });
});

describe('what goes away', () => {
  it('a note, and a whole thread', async () => {
    const before = await threads();
    const long = before.find(({ notes }) => notes.length > 1);
    const [first, second] = long?.notes ?? [];
    if (!long || !first || !second) throw new Error('There is no thread with an answer.');
    await site.control({ act: 'deleteNote', noteId: second.id });
    expect((await threads()).find(({ id }) => id === long.id)?.notes).toHaveLength(long.notes.length - 1);
    await site.control({ act: 'deleteThread', noteId: first.id });
    expect((await threads()).map(({ id }) => id)).toEqual(
      before.map(({ id }) => id).filter((id) => id !== long.id),
    );
    expect((await site.control({ act: 'deleteNote', noteId: first.id })).status).toBe(400);
  });

  it('gives no id twice', () => {
    const { controls } = site.demo;
    const noteId = controls.addNote('Short-lived');
    controls.deleteNote(noteId);
    expect(controls.addNote('After it')).toBeGreaterThan(noteId);
  });

  it('an approval, with a note for each step', async () => {
    const approved = async (): Promise<unknown> => site.read(`${API}/approvals`);
    site.demo.controls.withdrawApproval();
    expect(await approved()).toMatchObject({ approved: false, approved_by: [] });
    expect(await newest()).toMatchObject({ body: 'unapproved this merge request', system: true });
    expect(await site.read(`${API}/reviewers`)).toMatchObject([{ state: 'unapproved' }]);
    site.demo.controls.approve();
    expect(await approved()).toMatchObject({ approved: true });
    expect(await newest()).toMatchObject({ body: 'approved this merge request' });
  });

  it('leaves a reaction on a note', async () => {
    const noteId = site.demo.controls.addNote('React to me');
    await site.control({ act: 'react', noteId, body: 'eyes' });
    expect(await site.read(`${API}/notes/${noteId}/award_emoji`)).toMatchObject([{ name: 'eyes' }]);
  });
});

describe('pushes in the project', () => {
  const EVENTS = '/api/v4/projects/42/events?action=pushed';

  it('are one for each version, by its pusher, and one to another branch', async () => {
    expect(await site.read(EVENTS)).toMatchObject([
      { author_username: 'sam-author', push_data: { commit_count: 1, action: 'pushed' } },
      { author_username: 'sam-author', push_data: { commit_count: 3, action: 'created', commit_from: null } },
      { author_username: 'alex-interviewer', push_data: { ref: 'main' } },
    ]);
    expect(await site.read('/api/v4/projects/42/events?action=commented')).toEqual([]);
  });

  it('show a push on the call, newest first', async () => {
    const [before] = (await site.read(EVENTS)) as { push_data: { commit_to: string } }[];
    const sha = site.demo.controls.pushCommit();
    const after = (await site.read(`${EVENTS}&page=1&per_page=1`)) as object[];
    expect(after).toMatchObject([
      {
        author_username: 'robin-candidate',
        push_data: { ref_type: 'branch', commit_from: before?.push_data.commit_to, commit_to: sha },
      },
    ]);
  });
});
