import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * A page that was put out of sight while its first write was on its way, and lives on: what was sent behind that write is
 * sent once more after it. Another surface has written the same meanwhile.
 */
describe('what is written once more', () => {
  let database: Database;
  let local: Gateway;
  let store: InterviewStore;
  let arrive: () => void;
  let held: (() => void)[];
  const act = () => store.getState();
  const now = () => CALL_AT;

  beforeEach(async () => {
    const opened = openLocal(now);
    ({ database } = opened);
    local = opened.gateway;
    let isHeld = true;
    held = [];
    const gateway: Gateway = {
      ...local,
      request: async (name, ask) => {
        if (isHeld && name.endsWith('.save')) {
          isHeld = false;
          await new Promise<void>((resolve) => held.push(resolve));
        }
        return local.request(name, ask);
      },
    };
    arrive = () => held.forEach((go) => go());
    let ids = 0;
    store = createInterviewStore({ gateway, now, newId: () => `id-${(ids += 1)}` });
    await act().create(makeInterview(), tinyRubric);
  });

  /** The first write is on its way when the other surface writes; what comes behind it overtakes it. */
  async function overtaken(first: () => void, theirs: () => Promise<unknown>, then: () => void) {
    first();
    void act().flush();
    await expect.poll(() => held.length).toBe(1);
    await theirs();
    then();
    act().leave();
    await settled();
    arrive();
    await settled();
    await act().flush();
  }

  it('leaves the other surface’s words in a draft', async () => {
    const draft = { interviewId: 'interview-1', field: 'note-line', text: 'Theirs', updatedAt: 1 };
    await overtaken(
      () => act().type('note-line', 'Asked ab'),
      () => local.request('draft.save', { draft, before: [''] }),
      () => act().type('note-line', 'Asked about retries'),
    );
    const both = 'Theirs\nAsked about retries';
    expect((await database.drafts.toArray()).map(({ text }) => text)).toEqual([both]);
    expect(act().draft('note-line')).toBe(both);
  });

  it('leaves the other surface’s words at a rating', async () => {
    const rating = {
      interviewId: 'interview-1',
      criterionId: 'tests',
      values: { intermediate: null, senior: null },
      comment: 'Theirs',
      reason: '',
      updatedAt: 1,
    };
    await overtaken(
      () => act().rate('tests', { comment: 'Ran th' }),
      () => local.request('rating.save', { rating, seen: [] }),
      () => act().rate('tests', { comment: 'Ran them first' }),
    );
    const [stored] = await database.ratings.toArray();
    expect(stored?.comment.split('\n')).toEqual(expect.arrayContaining(['Theirs', 'Ran them first']));
  });

  it('leaves the other surface’s edit of a note', async () => {
    await local.request('note.save', { note: makeNote(), seen: [], otherId: 'x', act: null, draft: null });
    await act().open('interview-1');
    const base = makeNote();
    await overtaken(
      () => void act().editNote(base.id, { signal: 'plus' }),
      () =>
        local.request('note.save', {
          note: { ...base, criterionId: 'tests', updatedAt: CALL_AT + 5 },
          seen: [base],
          otherId: 'y',
          act: null,
          draft: null,
        }),
      () => void act().editNote(base.id, { visibility: 'private' }),
    );
    expect(await database.notes.toArray()).toMatchObject([
      { signal: 'plus', visibility: 'private', criterionId: 'tests' },
    ]);
  });
});
