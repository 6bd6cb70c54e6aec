import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import { MOST_VERSIONS } from '@/core/notes/merge-note';
import { byTime } from '@/core/notes/note-order';
import type { Gateway } from '@/stores/gateway';
import type { InterviewStore } from '@/stores/interview-store';
import { openTwoSurfaces, PLAIN, type TwoSurfaces } from './two-surfaces';

describe('two surfaces of one interview and their notes', () => {
  let gateway: Gateway;
  let database: Database;
  let one: InterviewStore;
  let other: InterviewStore;
  let makeStore: TwoSurfaces['makeStore'];
  let openStore: TwoSurfaces['openStore'];
  let stored: TwoSurfaces['stored'];
  beforeEach(async () => {
    ({ gateway, database, one, other, makeStore, openStore, stored } = await openTwoSurfaces());
  });

  const add = async (text = 'Asked about retries') => {
    await one.getState().addNote({ ...PLAIN, text });
    await other.getState().reload();
    const note = one.getState().file?.notes.at(-1);
    if (!note) throw new Error('There is no note.');
    return note;
  };
  /** A third surface, of which these requests are refused. */
  const openRefused = (refused: ReadonlySet<string>) =>
    openStore({
      ...gateway,
      request: (name, ask) =>
        refused.has(name) ? Promise.reject(new Error('The disk is full.')) : gateway.request(name, ask),
    });
  const notesOf = async () => (await database.notes.toArray()).sort(byTime);
  const texts = async () => (await notesOf()).map(({ text, editOf }) => ({ text, editOf }));

  it('keep both edits of one note: the later one becomes another version of it', async () => {
    const { id } = await add();
    await one.getState().editNote(id, { text: 'One' });
    await other.getState().editNote(id, { text: 'Other' });
    expect(await texts()).toEqual([
      { text: 'One', editOf: null },
      { text: 'Other', editOf: id },
    ]);
    // Who was later sees both without having to look again.
    expect(other.getState().file?.notes).toEqual(await notesOf());
  });

  it('keep in one note what they changed of it in different places', async () => {
    const { id } = await add();
    await one.getState().editNote(id, { signal: 'plus' });
    await other.getState().editNote(id, { text: 'Other', visibility: 'private' });
    expect(await notesOf()).toMatchObject([{ id, signal: 'plus', text: 'Other', visibility: 'private' }]);
    expect(other.getState().file?.notes).toEqual(await notesOf());
  });

  it('keep both where an editor was opened before the other surface saved', async () => {
    const begun = await add();
    await one.getState().editNote(begun.id, { text: 'One' });
    await other.getState().reload();
    await other.getState().editNote(begun.id, { text: 'Other' }, begun);
    expect(await texts()).toEqual([
      { text: 'One', editOf: null },
      { text: 'Other', editOf: begun.id },
    ]);
  });

  it('keep one note where the same edit arrives twice, its first answer lost', async () => {
    const { id } = await add();
    let lost = true;
    const lossy = await openStore({
      ...gateway,
      request: async (name, ask) => {
        const answer = await gateway.request(name, ask);
        if (name === 'note.save' && lost) throw new Error('No answer.');
        return answer;
      },
    });
    await lossy.getState().editNote(id, { text: 'First' });
    lost = false;
    await lossy.getState().editNote(id, { text: 'Second' });
    expect(await texts()).toEqual([{ text: 'Second', editOf: null }]);
  });

  it.each(['edited', 'removed'])('can be %s after more tries than a request may tell of', async (how) => {
    const { id } = await add();
    const refused = new Set(['note.save']);
    const failing = await openRefused(refused);
    for (let tries = 0; tries < MOST_VERSIONS + 5; tries += 1)
      await failing.getState().editNote(id, { text: `Try ${tries}` });
    refused.clear();
    if (how === 'edited') await failing.getState().editNote(id, { text: 'Saved' });
    else await failing.getState().removeNote(id);
    expect(await texts()).toEqual(how === 'edited' ? [{ text: 'Saved', editOf: null }] : []);
  });

  it('keep one other version where such an edit arrives twice', async () => {
    const { id } = await add();
    await one.getState().editNote(id, { text: 'One' });
    let lost = true;
    const lossy = makeStore({
      ...gateway,
      request: async (name, ask) => {
        const answer = await gateway.request(name, ask);
        if (name === 'note.save' && lost) throw new Error('No answer.');
        return answer;
      },
    });
    lossy.setState(other.getState());
    await lossy.getState().editNote(id, { text: 'Other' });
    lost = false;
    await lossy.getState().retry(`note:${id}`);
    expect((await texts()).map(({ text }) => text)).toEqual(['One', 'Other']);
  });

  it('keep a note that one removes while the other edits it, whoever is first', async () => {
    const { id } = await add();
    await one.getState().editNote(id, { text: 'Edited' });
    await other.getState().removeNote(id);
    expect(await texts()).toEqual([{ text: 'Edited', editOf: null }]);
    expect(other.getState().file?.notes).toMatchObject([{ text: 'Edited' }]);

    await one.getState().removeNote(id);
    await other.getState().editNote(id, { text: 'Edited again' });
    expect(await texts()).toEqual([{ text: 'Edited again', editOf: null }]);
  });

  describe('whose times the clock of the call was corrected', () => {
    let taken = 0;
    let id = '';
    const byMs = -300_000;
    beforeEach(async () => {
      one.getState().startClock();
      await one.getState().flush();
      ({ id, createdAt: taken } = await add());
      const [first] = (await stored()).clock;
      if (!first) throw new Error('The clock does not run.');
      await gateway.request('clock.move', { interviewId: 'interview-1', correction: { byMs, first } });
    });

    it('remove a note that nobody edited since', async () => {
      await other.getState().removeNote(id);
      expect(await texts()).toEqual([]);
    });

    it('edit one and leave its corrected time', async () => {
      await other.getState().editNote(id, { text: 'Edited' });
      await other.getState().editNote(id, { text: 'Edited again' });
      expect(await notesOf()).toMatchObject([{ text: 'Edited again', createdAt: taken + byMs }]);
      expect(other.getState().file?.notes).toEqual(await notesOf());
    });
  });

  it('keep a note that one removes while the other is still typing in it', async () => {
    const { id } = await add();
    other.getState().type(`note:${id}`, 'Half an ed');
    await other.getState().flush();
    await one.getState().removeNote(id);
    expect(await texts()).toHaveLength(1);
    await one.getState().reload();
    expect(one.getState().draft(`note:${id}`)).toBe('Half an ed');
    await one.getState().removeNote(id);
    expect(await texts()).toEqual([]);
  });

  it('take the other version, or keep both, and undo either', async () => {
    const { id } = await add();
    await one.getState().editNote(id, { text: 'One' });
    await other.getState().editNote(id, { text: 'Other', signal: 'plus' });
    const both = await notesOf();
    const version = both[1]?.id ?? '';
    await other.getState().takeVersion(version);
    expect(await notesOf()).toMatchObject([{ id, text: 'Other', signal: 'plus', editOf: null }]);
    await other.getState().undo();
    expect((await notesOf()).map(({ text, signal, editOf }) => ({ text, signal, editOf }))).toEqual(
      both.map(({ text, signal, editOf }) => ({ text, signal, editOf })),
    );
    await other.getState().keepBoth(version);
    expect((await texts()).map(({ editOf }) => editOf)).toEqual([null, null]);
    await other.getState().undo();
    expect((await texts())[1]?.editOf).toBe(id);
  });

  it('keep the other version until its text is stored as the note, and let it be taken again', async () => {
    const { id } = await add();
    await one.getState().editNote(id, { text: 'One' });
    await other.getState().editNote(id, { text: 'Other' });
    const version = (await notesOf())[1]?.id ?? '';
    const refused = new Set(['note.save']);
    const failing = await openRefused(refused);
    await failing.getState().takeVersion(version);
    expect((await texts()).map(({ text }) => text)).toEqual(['One', 'Other']);
    expect(failing.getState().file?.notes).toHaveLength(2);
    refused.clear();
    await failing.getState().retry(`note:${id}`);
    expect((await texts()).map(({ text }) => text)).toEqual(['Other', 'Other']);
    await failing.getState().takeVersion(version);
    expect(await texts()).toEqual([{ text: 'Other', editOf: null }]);
  });

  it('say that a note could not be removed, and show it as removed until it is', async () => {
    const { id } = await add();
    const refused = new Set(['note.remove', 'question.remove']);
    const failing = await openRefused(refused);
    await failing.getState().plan({ id: 'q1', source: { type: 'own' }, text: 'Why?' });
    await failing.getState().removeNote(id);
    await failing.getState().removeQuestion('q1');
    await failing.getState().reload();
    expect(failing.getState().file).toMatchObject({ notes: [], questions: [] });
    expect(failing.getState().saves[`note:${id}`]).toEqual({
      state: 'failed',
      message: 'The disk is full.',
    });
    refused.clear();
    await failing.getState().retry(`note:${id}`);
    await failing.getState().retry('question:q1');
    expect([await database.notes.count(), await database.questions.count()]).toEqual([0, 0]);
  });

  it('draw nothing anew that has not changed', async () => {
    await add();
    const before = other.getState().file;
    await one.getState().addNote({ ...PLAIN, text: 'Another' });
    await other.getState().reload();
    const after = other.getState().file;
    expect(after?.notes).toHaveLength(2);
    expect(after?.notes[0]).toBe(before?.notes[0]);
    expect(after?.interview).toBe(before?.interview);
    expect(after?.questions).toBe(before?.questions);
  });
});
