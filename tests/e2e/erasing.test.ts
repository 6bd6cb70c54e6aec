import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DAY_MS, type Interview } from '@/core/interview/interview';
import type { ActivityRecord } from '@/core/activity/activity-event';
import { purgeAtOf } from '@/core/keeping/retention';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import { findProblemsInBoth, openDashboard } from './support/dashboard';
import { orderReader } from './support/order-reader';
import { saveNote, startInterview } from './support/interview';
import { filesWith } from './support/profile-files';
import { readEnded, readTable } from './support/stored';
import { openWorld, type World } from './support/world';

const NOTE = 'Names the race between the two workers, unprompted: qzflarnedge.';
const DRAFT = 'half a sentence, brimquellzop';

interface Area {
  get: (key: string) => Promise<Record<string, unknown>>;
}

/** Changes rows of one table behind the product’s back. */
async function putRow(worker: Worker, table: string, row: unknown): Promise<void> {
  await worker.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('second-chair');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
          transaction.objectStore(name).put(value);
          transaction.onabort = () => reject(new Error(`${name} can't be written.`));
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [table, row] as const,
  );
}

describe('erasing in a browser with a profile of its own', () => {
  let demo: DemoServer;
  let userDataDir: string;
  let world: World;
  let names: string[];
  let comments: string[];
  const table = (name: string) => readTable(world.browser.worker, name);
  /** How far the rewriting of the browser’s files is. */
  const sweep = () =>
    world.browser.worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
      return (await storage.local.get('sweep'))['sweep'];
    });
  /** What stands in the extension’s own files, by its id in their path. */
  const onDisk = (texts: string[]) => filesWith(userDataDir, texts, world.browser.extensionId);

  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: true });
    userDataDir = await mkdtemp(join(tmpdir(), 'second-chair-erased-'));
    world = await openWorld({ demo, userDataDir });
    const panel = await world.openPanel(await world.openMergeRequest());
    await readEnded(world.browser.worker);
    await startInterview(panel);
    await saveNote(panel, NOTE);
    const line = panel.getByRole('textbox', { name: 'Note', exact: true });
    await line.fill(DRAFT);
    await vi.waitUntil(async () => JSON.stringify(await table('drafts')).includes(DRAFT), {
      timeout: 5_000,
    });
    const [interview] = (await table('interviews')) as Interview[];
    const { name = '', username = '', userId = null } = interview?.candidate ?? {};
    names = [name, username ?? ''];
    comments = ((await table('records')) as ActivityRecord[])
      .flatMap(({ events }) => events)
      .flatMap((event) =>
        event.kind === 'comment' && event.author?.id === userId ? [event.body.slice(0, 40)] : [],
      );
    if (comments.length < 5) throw new Error('The sample has no comments of the candidate.');
    await world.close();
  });
  afterAll(async () => {
    await world.close();
    await demo.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('finds the name, the notes and the comments on the disk before', () => {
    for (const text of [...names, NOTE, DRAFT, ...comments]) expect(onDisk([text]), text).not.toEqual([]);
  });

  it('erases in two steps, says what is left, and leaves no byte of it on the disk', async () => {
    world = await openWorld({ demo, userDataDir });
    const page = await world.openMergeRequest();
    const panel = await world.openPanel(page);
    await panel.getByRole('tab', { name: /^Review/ }).waitFor();
    await readEnded(world.browser.worker);
    await panel.getByRole('button', { name: 'Edit interview' }).click();
    await panel.getByRole('button', { name: 'Erase this interview' }).click();
    await panel.getByRole('button', { name: 'Erase for good' }).click();
    await panel.getByText(/nothing was found/).waitFor();
    await panel.getByText('The browser has rewritten its files', { exact: false }).waitFor();

    // What its tab still has to say is refused: it is told to read, as if it had been reading all the time.
    const asked = demo.controls.countOf('/discussions');
    await orderReader(world, page, { to: 'reader', type: 'read' });
    await expect.poll(() => demo.controls.countOf('/discussions')).toBeGreaterThan(asked);
    for (const name of ['interviews', 'notes', 'drafts', 'records', 'reviews', 'diffs'])
      expect(await table(name), name).toEqual([]);
    expect(await table('tombstones')).toHaveLength(1);

    await world.close();
    expect(onDisk([...names, NOTE, DRAFT, ...comments])).toEqual([]);
  });

  it('reads it again when Second Chair is opened there anew, and purges at a start of the browser', async () => {
    world = await openWorld({ demo, userDataDir });
    const panel = await world.openPanel(await world.openMergeRequest());
    await readEnded(world.browser.worker);
    await startInterview(panel);
    const [interview] = (await table('interviews')) as Interview[];
    if (!interview) throw new Error('No interview was begun.');
    const exported = { ...interview, exports: [{ format: 'markdown', at: Date.now() - 40 * DAY_MS }] };
    await putRow(world.browser.worker, 'interviews', exported);
    const purgeAt = purgeAtOf(exported);
    await putRow(world.browser.worker, 'purgeNotices', {
      interviewId: interview.id,
      announcedAt: Date.now() - 6 * DAY_MS,
      purgeAt,
    });
    await world.close();

    world = await openWorld({ demo, userDataDir });
    const dashboard = await openDashboard(world, 'keeping');
    await dashboard
      .getByRole('list', { name: 'Announced' })
      .getByText(/will be erased/)
      .waitFor();
    await dashboard.getByRole('list', { name: 'Announced' }).getByRole('button').first().click();
    await dashboard.getByRole('button', { name: 'Erase this interview' }).click();
    await dashboard.getByRole('button', { name: 'Keep it' }).waitFor();
    expect(await findProblemsInBoth(dashboard)).toEqual([]);
    await dashboard.getByRole('button', { name: 'Keep it' }).click();
    expect(await table('interviews')).toHaveLength(1);
    await putRow(world.browser.worker, 'purgeNotices', {
      interviewId: interview.id,
      announcedAt: Date.now() - 8 * DAY_MS,
      purgeAt,
    });
    await world.close();

    world = await openWorld({ demo, userDataDir });
    await expect.poll(() => table('interviews'), { timeout: 10_000 }).toEqual([]);
    const log = (await table('erasures')) as { reason: string; interviews: number }[];
    expect(log.map(({ reason, interviews }) => `${reason} ${interviews}`).sort()).toEqual([
      'erased 1',
      'purged 1',
    ]);
    await expect.poll(sweep, { timeout: 20_000 }).toMatchObject({ state: 'done' });
    await world.close();
    expect(onDisk([...names, ...comments])).toEqual([]);
  });
});
