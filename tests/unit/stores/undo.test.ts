import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

const source = { type: 'activity', eventId: 'note:5' } as const;
const shareable = { signal: null, criterionId: null, anchorEventId: null, visibility: 'shareable' } as const;

describe('undo', () => {
  let database: Database;
  let store: InterviewStore;
  const act = () => store.getState();

  beforeEach(async () => {
    const local = openLocal(() => CALL_AT);
    database = local.database;
    let ids = 0;
    store = createInterviewStore({
      gateway: local.gateway,
      now: () => CALL_AT,
      newId: () => `id-${(ids += 1)}`,
    });
    await act().create(makeInterview(), tinyRubric);
  });

  const stored = async () => ({
    ratings: await database.ratings.toArray(),
    evidence: await database.evidence.toArray(),
    questions: await database.questions.toArray(),
    notes: await database.notes.toArray(),
  });

  it('takes a rating back to what it was before, and a clear too, but no comment', async () => {
    act().rate('tests', { values: { intermediate: 3 } });
    act().rate('tests', { values: { senior: 2 } });
    act().rate('tests', { comment: 'Written since.' });
    act().rate('tests', { values: { intermediate: null } });
    expect(act().lastAct).toMatchObject({ act: 'clear-rating', about: 'tests' });
    await act().undo();
    expect((await stored()).ratings).toMatchObject([
      { values: { intermediate: 3, senior: 2 }, comment: 'Written since.' },
    ]);
    await act().undo();
    await act().undo();
    expect((await stored()).ratings).toMatchObject([
      { values: { intermediate: null, senior: null }, comment: 'Written since.' },
    ]);
    expect(act().lastAct).toBeNull();
    await act().undo();
  });

  it('has nothing to take back where a rating was given twice', () => {
    act().rate('tests', { values: { intermediate: 3 } });
    const first = act().lastAct;
    act().rate('tests', { values: { intermediate: 3 } });
    expect(act().lastAct).toEqual(first);
  });

  it('takes back tagging, weighing and untagging', async () => {
    await act().tag({ criterionId: 'tests', source, excerpt: 'This can fail', polarity: 'plus' });
    const [piece] = (await stored()).evidence;
    if (!piece) throw new Error('Nothing was tagged.');
    await act().weigh(piece.id, 'minus');
    await act().untag(piece.id);
    expect((await stored()).evidence).toEqual([]);
    await act().undo();
    expect((await stored()).evidence).toEqual([{ ...piece, polarity: 'minus' }]);
    await act().undo();
    expect((await stored()).evidence).toEqual([piece]);
    await act().undo();
    expect((await stored()).evidence).toEqual([]);
  });

  it('takes back what was done to the plan', async () => {
    await act().plan({ source: { type: 'own' }, text: 'First?' });
    await act().plan({ source: { type: 'own' }, text: 'Second?' });
    const before = (await stored()).questions;
    const [first] = before;
    if (!first) throw new Error('Nothing was planned.');
    await act().moveQuestion(first.id, 1);
    await act().ask(first.id, true);
    await act().removeQuestion(first.id);
    expect((await stored()).questions).toHaveLength(1);
    await act().undo();
    expect((await stored()).questions).toContainEqual(
      expect.objectContaining({ id: first.id, askedAt: CALL_AT }),
    );
    await act().undo();
    await act().undo();
    expect((await stored()).questions).toEqual(before);
    await act().undo();
    await act().undo();
    expect((await stored()).questions).toEqual([]);
  });

  it('puts a removed note back, once, whichever way', async () => {
    await act().addNote({ ...shareable, text: 'Kept' });
    const { notes } = await stored();
    const [note] = notes;
    if (!note) throw new Error('No note.');
    await act().removeNote(note.id);
    await act().undo();
    expect((await stored()).notes).toEqual(notes);
    await act().removeNote(note.id);
    await act().restoreNote(note);
    expect(act().lastAct).toBeNull();
  });

  it('belongs to the interview that is open', async () => {
    act().rate('tests', { values: { intermediate: 3 } });
    await act().flush();
    await act().close();
    expect(act().lastAct).toBeNull();
  });

  it('survives another surface’s change of the same piece', async () => {
    await act().tag({ criterionId: 'tests', source, excerpt: 'x' });
    const [piece] = (await stored()).evidence;
    if (!piece) throw new Error('Nothing was tagged.');
    await act().weigh(piece.id, 'plus');
    await database.evidence.delete(piece.id);
    await act().reload();
    await act().undo();
    expect((await stored()).evidence).toEqual([]);
  });
});
