import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import type { InterviewStore } from '@/stores/interview-store';
import { openTwoSurfaces, PLAIN, type TwoSurfaces } from './two-surfaces';

describe('two surfaces of one interview and what is typed in both', () => {
  let gateway: Gateway;
  let database: Database;
  let one: InterviewStore;
  let other: InterviewStore;
  let openStore: TwoSurfaces['openStore'];
  beforeEach(async () => {
    ({ gateway, database, one, other, openStore } = await openTwoSurfaces());
  });

  const storedDrafts = async () => (await database.drafts.toArray()).map(({ text }) => text);

  it('keep both texts of one line that were typed at the same time', async () => {
    one.getState().type('note-line', 'one');
    other.getState().type('note-line', 'other');
    await one.getState().flush();
    await other.getState().flush();
    expect(await storedDrafts()).toEqual(['one\nother']);
    expect(other.getState().draft('note-line')).toBe('one\nother');
    await one.getState().reload();
    expect(one.getState().draft('note-line')).toBe('one\nother');
  });

  it('go on with the text that the other began', async () => {
    one.getState().type('note-line', 'beg');
    await one.getState().flush();
    await other.getState().reload();
    other.getState().type('note-line', 'begun');
    await other.getState().flush();
    await one.getState().reload();
    expect(one.getState().draft('note-line')).toBe('begun');
    one.getState().type('note-line', '');
    await one.getState().flush();
    expect(await storedDrafts()).toEqual([]);
  });

  it('leave what one is typing where the other saves its note', async () => {
    one.getState().type('note-line', 'one');
    other.getState().type('note-line', 'other');
    await one.getState().flush();
    await other.getState().flush();
    await one.getState().addNote({ ...PLAIN, text: 'one' });
    expect(await database.notes.count()).toBe(1);
    // What has become a note is none any more.
    expect(await storedDrafts()).toEqual(['other']);
  });

  it('keep what one typed where the other sends its note before it has heard of it', async () => {
    other.getState().type('note-line', 'theirs');
    await other.getState().flush();
    one.getState().type('note-line', 'mine');
    const writing = one.getState().flush();
    await one.getState().addNote({ ...PLAIN, text: 'mine' });
    await writing;
    expect(await storedDrafts()).toEqual(['theirs']);
    expect(one.getState().draft('note-line')).toBe('theirs');
  });

  it('keep an unfinished edit where something else of its note is changed', async () => {
    await one.getState().addNote({ ...PLAIN, kind: 'candidate-question', text: 'On call?' });
    const id = one.getState().file?.notes[0]?.id ?? '';
    one.getState().type(`note:${id}`, 'On call, and how often?');
    await one.getState().flush();
    await one.getState().settleNote(id, true);
    expect(one.getState().draft(`note:${id}`)).toBe('On call, and how often?');
    expect(await storedDrafts()).toEqual(['On call, and how often?']);
    await one.getState().editNote(id, { text: 'On call, and how often?' });
    expect(await storedDrafts()).toEqual([]);
  });

  it('end a draft with its note, also where its last letters were taken back just before', async () => {
    one.getState().type('note-line', 'abc');
    await one.getState().flush();
    one.getState().type('note-line', 'ab');
    await one.getState().addNote({ ...PLAIN, text: 'ab' });
    expect(await storedDrafts()).toEqual([]);
  });

  it.each(['Hi', 'Hello, and more', ''])(
    'hold %j once, where the answer to what was typed before was lost',
    async (text) => {
      let lost = true;
      const lossy = await openStore({
        ...gateway,
        request: async (name, ask) => {
          const answer = await gateway.request(name, ask);
          if (name === 'draft.save' && lost) throw new Error('No answer.');
          return answer;
        },
      });
      for (const typed of ['Hello', 'Hel']) {
        lossy.getState().type('note-line', typed);
        await lossy.getState().flush();
      }
      lost = false;
      lossy.getState().type('note-line', text);
      await lossy.getState().flush();
      expect(await storedDrafts()).toEqual(text === '' ? [] : [text]);
      expect(lossy.getState().draft('note-line')).toBe(text);
    },
  );

  it('let the last one choose the marks', async () => {
    one.getState().type('note-line-marks', '{"a":1}');
    other.getState().type('note-line-marks', '{"a":2}');
    await one.getState().flush();
    await other.getState().flush();
    expect(await storedDrafts()).toEqual(['{"a":2}']);
  });
});
