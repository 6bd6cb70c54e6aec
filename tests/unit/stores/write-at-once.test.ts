import { describe, expect, it } from 'vitest';
import { writeAtOnce } from '@/stores/database/write-at-once';
import { makeNote } from '../../fixtures/interview';
import { openLocal } from './local';

describe('a write in one transaction', () => {
  it('writes all that it was given', async () => {
    const { database } = openLocal(() => 0);
    await writeAtOnce(database, ['notes', 'drafts'], ({ storeOf }) => {
      storeOf('notes').add(makeNote());
      storeOf('drafts').put({ interviewId: 'interview-1', field: 'note-line', text: 'x', updatedAt: 1 });
    });
    expect(await database.notes.toArray()).toEqual([makeNote()]);
    expect(await database.drafts.count()).toBe(1);
  });

  it('rejects with what the browser says is wrong, and writes nothing', async () => {
    const { database } = openLocal(() => 0);
    const writing = writeAtOnce(database, ['notes'], ({ storeOf }) => {
      storeOf('notes').put(makeNote({ id: 'first' }));
      storeOf('notes').add(makeNote({ id: 'twice' }));
      storeOf('notes').add(makeNote({ id: 'twice' }));
    });
    await expect(writing).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await database.notes.count()).toBe(0);
  });

  it('says what is kept and what to do where the browser gives up without a reason', async () => {
    const { database } = openLocal(() => 0);
    const writing = writeAtOnce(database, ['notes'], ({ storeOf, ask }) => {
      storeOf('notes').put(makeNote());
      ask(storeOf('notes').count(), () => undefined);
      storeOf('notes').transaction.abort();
    });
    await expect(writing).rejects.toThrow(/saved before is as it was, and the text is still here: try again/);
    expect(await database.notes.count()).toBe(0);
  });

  it('writes no half where the writing itself throws', async () => {
    const { database } = openLocal(() => 0);
    const writing = writeAtOnce(database, ['notes'], ({ storeOf }) => {
      storeOf('notes').put(makeNote());
      throw new Error('half-way');
    });
    await expect(writing).rejects.toThrow('half-way');
    expect(await database.notes.count()).toBe(0);
  });

  it('rejects with the reason where a value can not be stored, and writes nothing', async () => {
    const { database } = openLocal(() => 0);
    const writing = writeAtOnce(database, ['notes'], ({ storeOf }) => {
      storeOf('notes').put(makeNote());
      storeOf('notes').put({ ...makeNote(), id: 'no-clone', text: () => 'a function' });
    });
    await expect(writing).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await database.notes.count()).toBe(0);
  });

  it('goes on with each answer, and refuses in the last of them without having written', async () => {
    const { database } = openLocal(() => 0);
    await database.notes.put(makeNote({ id: 'there' }));
    const asked: unknown[] = [];
    const writing = writeAtOnce(database, ['notes', 'drafts'], ({ storeOf, ask, refuse }) => {
      storeOf('notes').put(makeNote({ id: 'new' }));
      ask(storeOf('notes').getKey('there'), (there) => {
        asked.push(there);
        ask(storeOf('drafts').count(), (drafts) => {
          asked.push(drafts);
          refuse(new Error('not this one'));
        });
      });
    });
    await expect(writing).rejects.toThrow('not this one');
    expect(asked).toEqual(['there', 0]);
    expect(await database.notes.toCollection().primaryKeys()).toEqual(['there']);
  });

  it('writes nothing where going on with an answer throws', async () => {
    const { database } = openLocal(() => 0);
    const writing = writeAtOnce(database, ['notes'], ({ storeOf, ask }) => {
      storeOf('notes').put(makeNote());
      ask(storeOf('notes').count(), () => {
        throw new Error('half-way');
      });
    });
    await expect(writing).rejects.toThrow('half-way');
    expect(await database.notes.count()).toBe(0);
  });
});
