import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import type { InterviewStore } from '@/stores/interview-store';
import type { RequestName } from '@/stores/messages/protocol';
import { openTwoSurfaces, PLAIN } from './two-surfaces';

describe('a note and the draft in its editor, which are two writes', () => {
  let database: Database;
  let gateway: Gateway;
  let store: InterviewStore;
  /** The requests that are refused. */
  let refused: Set<RequestName>;
  let id: string;
  let field: string;

  beforeEach(async () => {
    const surfaces = await openTwoSurfaces();
    ({ database, gateway } = surfaces);
    refused = new Set();
    store = await surfaces.openStore({
      ...gateway,
      request: (name, ask) =>
        refused.has(name) ? Promise.reject(new Error('The disk is full.')) : gateway.request(name, ask),
    });
    id = await store.getState().addNote({ ...PLAIN, text: 'old' });
    field = `note:${id}`;
  });

  const noteState = () => store.getState().saves[field]?.state;
  const draftState = () => store.getState().saves[`draft:${field}`]?.state;
  const storedNote = () => database.notes.get(id);
  const storedDraft = async () => (await database.drafts.get(['interview-1', field]))?.text;
  const typeIn = async (text: string) => {
    store.getState().type(field, text);
    await store.getState().flush();
  };

  it('are left as they are where this version can not read what is stored, and that is said', async () => {
    const strange = { interviewId: 'interview-1', field, text: 7, updatedAt: 1 };
    await database.table('drafts').put(strange);
    await typeIn('typed on');
    expect(store.getState().saves[`draft:${field}`]).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(
        /can’t be read by this version .* The text is still here: copy it/,
      ) as string,
    });
    expect(await database.drafts.get(['interview-1', field])).toEqual(strange);
  });

  it.each([{ text: 'new' }, { visibility: 'private' }] as const)(
    'stay apart: %j that failed is not saved by what is typed after it',
    async (patch) => {
      refused.add('note.save');
      await store.getState().editNote(id, patch);
      await typeIn('typed on');
      expect([noteState(), draftState()]).toEqual(['failed', 'saved']);
      await typeIn('');
      refused.clear();
      await store.getState().reload();
      expect(store.getState().file?.notes).toMatchObject([patch]);
      await store.getState().retry(field);
      expect(noteState()).toBe('saved');
      expect(await storedNote()).toMatchObject(patch);
    },
  );

  it('keep what was typed just before a mark', async () => {
    store.getState().type(field, 'abc');
    void store.getState().editNote(id, { signal: 'plus' });
    await store.getState().flush();
    expect(await storedDraft()).toBe('abc');
    expect(await storedNote()).toMatchObject({ text: 'old', signal: 'plus' });
  });

  it('show the draft that could not be saved, whatever is stored of it', async () => {
    await typeIn('half');
    refused.add('draft.save');
    await typeIn('half an edit');
    await store.getState().editNote(id, { signal: 'plus' });
    expect([noteState(), draftState()]).toEqual(['saved', 'failed']);
    await store.getState().reload();
    expect(store.getState().draft(field)).toBe('half an edit');
  });

  it('are both settled by an edit of the text', async () => {
    await typeIn('new');
    refused.add('note.save');
    await store.getState().editNote(id, { text: 'new' });
    expect([noteState(), draftState()]).toEqual(['failed', 'failed']);
    // The words are stored as the draft, until they are as the note.
    expect(await storedDraft()).toBe('new');
    refused.clear();
    await Promise.all([store.getState().retry(`draft:${field}`), store.getState().retry(field)]);
    expect([noteState(), draftState()]).toEqual(['saved', 'saved']);
    expect([(await storedNote())?.text, await storedDraft()]).toEqual(['new', undefined]);
  });

  it('leave nothing to be tried again that a later mark would be lost by', async () => {
    await typeIn('new');
    refused.add('note.save');
    await store.getState().editNote(id, { text: 'new' });
    refused.clear();
    await store.getState().editNote(id, { signal: 'plus' });
    expect([noteState(), draftState()]).toEqual(['saved', 'saved']);
    await store.getState().retry(`draft:${field}`);
    expect(await storedNote()).toMatchObject({ text: 'new', signal: 'plus' });
    expect(await storedDraft()).toBeUndefined();
  });

  it('leave nothing to be tried again that takes back what the note line saved of it', async () => {
    refused.add('note.save');
    const failed = await store.getState().addNote({ ...PLAIN, text: 'a new one' });
    await store.getState().editNote(failed, { text: 'edited' });
    refused.clear();
    const again = { typed: 'as it stands in the line', rest: '', againId: failed };
    await store.getState().addNote({ ...PLAIN, text: again.typed }, again);
    await store.getState().retry(`draft:note:${failed}`);
    expect(await database.notes.get(failed)).toMatchObject({ text: again.typed });
    expect(Object.values(store.getState().saves).map(({ state }) => state)).not.toContain('failed');
  });

  it('do not bring back a note that was removed after an edit of it had failed', async () => {
    refused.add('note.save');
    await store.getState().editNote(id, { text: 'new' });
    refused.clear();
    await store.getState().removeNote(id);
    await store.getState().retry(`draft:${field}`);
    expect(await storedNote()).toBeUndefined();
    expect([noteState(), draftState()]).toEqual(['saved', 'saved']);
  });

  it('are tried again in one go, once', async () => {
    refused.add('note.save');
    await store.getState().editNote(id, { text: 'new' });
    let sent = 0;
    refused.has = (name) => {
      if (name === 'note.save') sent += 1;
      return false;
    };
    await Promise.all([store.getState().retry(`draft:${field}`), store.getState().retry(field)]);
    expect(sent).toBe(1);
  });
});
