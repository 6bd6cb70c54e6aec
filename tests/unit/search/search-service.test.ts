import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { FoundText } from '@/core/search/found-text';
import { openDatabase, type Database } from '@/stores/database/open-database';
import { searchSource } from '@/stores/database/search-source';
import type { Counted, FromSearch, ToSearch } from '@/stores/search/search-messages';
import { createSearchService } from '@/stores/search/search-service';
import { writeRows } from '@/tests/fixtures/write-rows';
import { yearOfInterviews, type YearRows } from '@/tests/fixtures/year-of-interviews';

const NOW = Date.UTC(2026, 10, 26, 10);
let opened = 0;

/** The search over a real database in memory, and what it has said. */
async function searching(rows: YearRows) {
  opened += 1;
  const name = `searched-${opened}`;
  const database: Database = openDatabase(name);
  await writeRows(database, rows);
  const said: FromSearch[] = [];
  const service = createSearchService({
    source: searchSource(name),
    send: (answer) => said.push(answer),
    clock: () => performance.now(),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    later: (act) => void setTimeout(act, 5),
  });
  await service.start();
  let ask = 0;
  const tell = (message: ToSearch) => service.receive(message);
  const look = async (query: string, most = 50) => {
    ask += 1;
    const mine = ask;
    tell({ type: 'search', ask: mine, query, most });
    const counted = await vi.waitUntil(() => said.map((one) => countedIn(one, mine)).find(Boolean));
    const found = said.find((one) => one.type === 'found' && one.ask === mine);
    if (found?.type !== 'found') throw new Error('Nothing was answered.');
    return {
      ...counted,
      hits: found.groups.flatMap(({ hits, interviewId }) => hits.map((hit) => ({ ...hit, interviewId }))),
    };
  };
  return { database, look, said, tell, rows };
}

/** What an answer to that question says of how many there are; with the places themselves, or behind them. */
function countedIn(answer: FromSearch, ask: number): Counted | null {
  if (answer.type === 'found' && answer.ask === ask) return answer.counted;
  if (answer.type !== 'counted' || answer.ask !== ask) return null;
  return { places: answer.places, interviews: answer.interviews };
}

const few = () => yearOfInterviews({ now: NOW, interviews: 12 });

describe('the search over everything', () => {
  it('finds a word in each kind of place, and says where', async () => {
    const rows = few();
    const [first] = rows.interviews;
    const note = rows.notes.find(({ interviewId }) => interviewId === first?.id);
    const rating = rows.ratings.find(({ interviewId }) => interviewId === first?.id);
    const feedback = rows.feedback.find(({ interviewId }) => interviewId === first?.id);
    const comment = rows.records.find(({ mrKey }) => mrKey === first?.mrKey)?.events[0];
    const question = rows.questions.find(({ interviewId }) => interviewId === first?.id);
    const finding = rows.findings.find(({ interviewId }) => interviewId === first?.id);
    if (
      !first?.candidate ||
      !note ||
      !rating ||
      !feedback ||
      !question ||
      !finding ||
      comment?.kind !== 'comment'
    )
      throw new Error('The first interview of the year has all of these.');
    first.candidate.name = 'Żubrówka Zed';
    first.accommodations = 'zubrowka';
    note.text = 'zubrowka';
    rating.comment = 'zubrowka';
    feedback.pros = 'zubrowka';
    comment.body = 'zubrowka';
    question.text = 'zubrowka';
    finding.comment = 'zubrowka';
    const { look } = await searching(rows);
    const { hits, interviews } = await look('ZUBRÓWKA');
    expect(interviews).toBe(1);
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(
      new Set(['candidate', 'details', 'note', 'rating', 'feedback', 'comment', 'question', 'finding']),
    );
    expect(hits.find(({ kind }) => kind === 'note')?.id).toBe(note.id);
    expect(hits.find(({ kind }) => kind === 'rating')).toMatchObject({ id: rating.criterionId });
    expect((await look('capture_payment')).hits.some(({ kind }) => kind === 'file')).toBe(true);
  });

  it('tells the first of many at once, and counts them all', async () => {
    const { look } = await searching(few());
    const { hits, places } = await look('the');
    expect(hits).toHaveLength(50);
    expect(places).toBeGreaterThan(300);
    expect((await look('the', 100)).hits).toHaveLength(100);
    expect(await look('')).toMatchObject({ places: 0, hits: [] });
  });

  it('tells the places and how many there are in one answer where all was looked through by then', async () => {
    const { look, said } = await searching(few());
    await look('quetzalcoatl');
    const answers = said.filter((one) => 'ask' in one);
    expect(answers).toEqual([{ type: 'found', ask: 1, groups: [], counted: { places: 0, interviews: 0 } }]);
  });

  it('answers the newest question, and lets go of an older one', async () => {
    const { said, tell } = await searching(few());
    tell({ type: 'search', ask: 90, query: 'the', most: 10_000 });
    tell({ type: 'search', ask: 91, query: 'lock', most: 50 });
    await vi.waitUntil(() => said.some((one) => countedIn(one, 91)));
    const last = said.filter((one) => 'ask' in one && one.ask >= 90).at(-1);
    expect(last).toMatchObject({ ask: 91 });
  });

  it('hears what was changed, begun and read of a merge request', async () => {
    const { database, look, rows, tell } = await searching(few());
    const [interview] = rows.interviews;
    const [note] = rows.notes;
    if (!interview || !note) throw new Error('The year has a note.');
    await database.notes.put({ ...note, text: 'quetzalcoatl' });
    tell({ type: 'interview-changed', interviewId: note.interviewId });
    await expect.poll(async () => (await look('quetzalcoatl')).places).toBe(1);
    await database.interviews.put({ ...interview, id: 'another', callName: 'axolotl' });
    tell({ type: 'interview-changed', interviewId: 'another' });
    await expect.poll(async () => (await look('axolotl')).places).toBe(1);
  });

  it('holds nothing of an interview that was erased', async () => {
    const { database, look, rows, tell } = await searching(few());
    const erased = rows.interviews.at(-1);
    if (!erased?.candidate) throw new Error('The last interview has a candidate.');
    erased.candidate.name = 'Quirinius';
    await database.interviews.put(erased);
    tell({ type: 'interview-changed', interviewId: erased.id });
    await expect.poll(async () => (await look('quirinius')).places).toBe(1);
    await database.interviews.delete(erased.id);
    tell({ type: 'interview-changed', interviewId: erased.id });
    await expect.poll(async () => (await look('quirinius')).places).toBe(0);
    expect((await look('the', 10_000)).hits.some(({ interviewId }) => interviewId === erased.id)).toBe(false);
  });

  it('finds nothing, and makes no database, where nothing is stored', async () => {
    const source = searchSource('never-there');
    expect(await source.list()).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never-there');
  });

  it('reads again what it could not read, by itself and as soon as something else is searched for', async () => {
    let isBroken = true;
    const said: FromSearch[] = [];
    const waiting: (() => void)[] = [];
    const texts: FoundText[] = [{ kind: 'note', id: 'n', about: '', text: 'quetzalcoatl' }];
    const service = createSearchService({
      source: {
        list: () => (isBroken ? Promise.reject(new Error('It does not open.')) : Promise.resolve(['one'])),
        read: (id) => Promise.resolve({ facts: { id, mrKey: null, order: 1, name: '' }, texts }),
        rest: () => undefined,
      },
      send: (answer) => said.push(answer),
      clock: () => 0,
      breathe: () => Promise.resolve(),
      later: (act) => waiting.push(act),
    });
    await service.start();
    expect(said).toEqual([{ type: 'failed', message: 'It does not open.' }]);
    isBroken = false;
    service.receive({ type: 'search', ask: 1, query: 'quetzalcoatl', most: 5 });
    const found = () => said.filter((one) => countedIn(one, 1)?.places === 1).length;
    await expect.poll(found).toBe(1);

    isBroken = true;
    service.receive({ type: 'read-anew' });
    await expect.poll(() => said.filter(({ type }) => type === 'failed').length).toBe(2);
    isBroken = false;
    for (const act of waiting) act();
    await expect.poll(found).toBe(2);
  });
});
