import { beforeEach, describe, expect, it } from 'vitest';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import type { Gateway } from '@/stores/gateway';
import type { Database } from '@/stores/database/open-database';
import { emptyFile } from '@/core/interview/empty-file';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

const shareable = { signal: null, criterionId: null, anchorEventId: null, visibility: 'shareable' } as const;

describe('interview store', () => {
  let now = CALL_AT;
  let ids = 0;
  let gateway: Gateway;
  let database: Database;
  const makeStore = (over: Gateway = gateway): InterviewStore =>
    createInterviewStore({ gateway: over, now: () => now, newId: () => `id-${(ids += 1)}` });

  beforeEach(() => {
    now = CALL_AT;
    ({ gateway, database } = openLocal(() => now));
  });

  const begin = async (): Promise<InterviewStore> => {
    const store = makeStore();
    await store.getState().create(makeInterview(), tinyRubric);
    return store;
  };

  const reopen = async (): Promise<InterviewStore> => {
    const store = makeStore();
    await store.getState().open('interview-1');
    return store;
  };

  it('brings everything back after it was closed', async () => {
    const store = await begin();
    const act = store.getState();
    act.change({ level: 'senior' });
    await act.addNote({ ...shareable, text: 'Asked about retries.', signal: 'plus', criterionId: 'tests' });
    act.rate('tests', { values: { intermediate: 3 } });
    act.rate('tests', { values: { senior: 2 } });
    act.rate('tests', { comment: 'Named the missing case.' });
    await act.tag({
      criterionId: 'tests',
      source: { type: 'activity', eventId: 'note:5' },
      excerpt: 'This can fail',
    });
    act.writeFeedback({ pros: 'Clear.', overall: 'yes' });
    await act.toggleAsk('note:5');
    await act.plan({ source: { type: 'own' }, text: 'What would you test first?' });
    await act.confirm('open-refund', { state: 'partly', eventIds: ['note:5'] });
    await act.flush();

    const { file, rubric } = (await reopen()).getState();
    expect(file).toEqual(store.getState().file);
    expect(file?.ratings).toMatchObject([
      { values: { intermediate: 3, senior: 2 }, comment: 'Named the missing case.' },
    ]);
    expect(rubric).toEqual(tinyRubric);
  });

  it('keeps what is being typed as a draft, and drops it with the note that it became', async () => {
    const store = await begin();
    store.getState().type('note-line', 'Half a thou');
    await store.getState().flush();
    const second = await reopen();
    expect(second.getState().draft('note-line')).toBe('Half a thou');

    await second.getState().addNote({ ...shareable, text: 'Half a thought, finished' });
    expect((await reopen()).getState().draft('note-line')).toBe('');
    expect(await database.notes.count()).toBe(1);
  });

  it('gives notes call time only while the clock runs', async () => {
    const store = await begin();
    await store.getState().addNote({ ...shareable, text: 'before' });
    store.getState().startClock();
    now += 90_000;
    await store.getState().addNote({ ...shareable, text: 'during' });
    store.getState().endCall();
    now += 1_000;
    await store.getState().addNote({ ...shareable, text: 'after' });
    expect(store.getState().file?.notes.map(({ phase, callOffsetMs }) => ({ phase, callOffsetMs }))).toEqual([
      { phase: 'preparation', callOffsetMs: null },
      { phase: 'call', callOffsetMs: 90_000 },
      { phase: 'after', callOffsetMs: null },
    ]);
  });

  it('stores what another interviewer prepared whole, and no other text of a rubric', async () => {
    await begin();
    const file = (id: string) => ({
      ...emptyFile(makeInterview({ id })),
      notes: [makeNote({ id: `note-${id}`, interviewId: id })],
    });
    const store = makeStore(gateway);
    await store.getState().add(file('prepared'), tinyRubric);
    await store.getState().open('prepared');
    expect(store.getState().file?.notes).toHaveLength(1);
    const other = { ...tinyRubric, title: 'Other words' };
    await expect(store.getState().add(file('refused'), other)).rejects.toThrow(
      'Another text of this version',
    );
    expect(await database.notes.count()).toBe(1);
  });

  it('leaves a new interview as it has become since, where it is sent once more', async () => {
    const interview = makeInterview();
    const ask = { interview, rubric: tinyRubric };
    await gateway.request('interview.create', ask);
    const change = { before: { callName: interview.callName }, after: { callName: 'Backend' } };
    await gateway.request('interview.patch', { interviewId: interview.id, change, at: CALL_AT });
    await gateway.request('interview.create', ask);
    expect((await gateway.request('interview.load', { id: interview.id }))?.file.interview.callName).toBe(
      'Backend',
    );
  });

  it('stores what was prepared once where the answer was lost, and nothing over another of its id', async () => {
    await begin();
    const file = {
      ...emptyFile(makeInterview({ id: 'prepared' })),
      notes: [makeNote({ id: 'a', interviewId: 'prepared' }), makeNote({ id: 'b', interviewId: 'prepared' })],
    };
    const store = makeStore(gateway);
    await store.getState().add(file, tinyRubric);
    await store.getState().add(file, tinyRubric);
    expect(await database.notes.count()).toBe(2);
    const [first] = file.notes;
    await expect(store.getState().add({ ...file, notes: first ? [first] : [] }, tinyRubric)).rejects.toThrow(
      'already stored here',
    );
    expect(await database.notes.count()).toBe(2);
  });

  it('keeps a note that could not be saved on screen, and says so', async () => {
    await begin();
    const broken = makeStore({
      ...gateway,
      request: (name, ask) =>
        name === 'note.save' ? Promise.reject(new Error('The disk is full.')) : gateway.request(name, ask),
    });
    await broken.getState().open('interview-1');
    await broken.getState().addNote({ ...shareable, text: 'Do not lose me' });
    const { file, saves } = broken.getState();
    expect(file?.notes).toMatchObject([{ text: 'Do not lose me' }]);
    expect(saves['note-line']).toEqual({ state: 'failed', message: 'The disk is full.' });

    await broken.getState().reload();
    expect(broken.getState().file?.notes).toMatchObject([{ text: 'Do not lose me' }]);
  });

  it('takes a note back and puts it back as it was', async () => {
    const store = await begin();
    await store.getState().addNote({ ...shareable, text: 'Twice' });
    const [note] = store.getState().file?.notes ?? [];
    if (!note) throw new Error('no note');
    await store.getState().removeNote(note.id);
    expect(await database.notes.count()).toBe(0);
    await store.getState().restoreNote(note);
    expect(await database.notes.toArray()).toEqual([note]);
  });

  it('backs up and restores without loss', async () => {
    const store = await begin();
    await store.getState().addNote({ ...shareable, text: 'Kept' });
    const text = await store.getState().exportBackup();

    const elsewhere = openLocal(() => now);
    const restored = makeStore(elsewhere.gateway);
    expect(await restored.getState().restoreBackup(text)).toEqual({
      outcome: 'restored',
      interviewId: 'interview-1',
      keptPresets: [],
    });
    await restored.getState().open('interview-1');
    expect(restored.getState().file).toEqual(store.getState().file);
  });

  it('leaves nothing behind where a backup is refused', async () => {
    const store = await begin();
    const before = await database.interviews.toArray();
    const refused = await store.getState().restoreBackup('{"format":"something else"}');
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(await database.interviews.toArray()).toEqual(before);
  });

  it('says which piece of evidence could not be saved, keeps it on screen, and writes it again', async () => {
    await begin();
    let full = true;
    const store = makeStore({
      ...gateway,
      request: (name, ask) =>
        name === 'evidence.save' && full
          ? Promise.reject(new Error('The disk is full.'))
          : gateway.request(name, ask),
    });
    await store.getState().open('interview-1');
    const piece = { criterionId: 'tests', source: { type: 'activity', eventId: 'note:5' } as const };
    await store.getState().tag({ ...piece, excerpt: 'Lost?' });
    full = false;
    await store.getState().tag({ ...piece, excerpt: 'Kept' });
    const [first] = store.getState().file?.evidence ?? [];
    const field = `evidence:${first?.id ?? ''}`;
    expect(store.getState().saves[field]).toEqual({ state: 'failed', message: 'The disk is full.' });

    await store.getState().reload();
    expect(
      store
        .getState()
        .file?.evidence.map(({ excerpt }) => excerpt)
        .sort(),
    ).toEqual(['Kept', 'Lost?']);
    await store.getState().retry(field);
    expect(store.getState().saves[field]?.state).toBe('saved');
    expect(await database.evidence.count()).toBe(2);
  });

  it('leaves no interview with text that could not be saved', async () => {
    await begin();
    let full = true;
    const store = makeStore({
      ...gateway,
      request: (name, ask) =>
        name === 'feedback.save' && full
          ? Promise.reject(new Error('The disk is full.'))
          : gateway.request(name, ask),
    });
    await store.getState().open('interview-1');
    store.getState().writeFeedback({ pros: 'Only here' });
    await expect(store.getState().close()).rejects.toThrow('The disk is full.');
    await expect(store.getState().open('interview-1')).rejects.toThrow('The disk is full.');
    expect(store.getState().file?.feedback?.pros).toBe('Only here');

    full = false;
    await store.getState().retry('feedback');
    await store.getState().close();
    expect(store.getState()).toMatchObject({ file: null, saves: {} });
    expect(await database.feedback.toArray()).toMatchObject([{ pros: 'Only here' }]);
  });

  it('writes what still waits before it opens another interview, and begins that one with nothing said', async () => {
    const store = await begin();
    store.getState().writeFeedback({ pros: 'In time' });
    await store.getState().open('interview-1');
    expect(store.getState().file?.feedback?.pros).toBe('In time');
    expect(store.getState().saves).toEqual({});
  });

  it('knows the newest interview of all, whichever merge request it was on', async () => {
    const store = await begin();
    const mrKey = 'https://gitlab.com/acme/other!3';
    const elsewhere = makeInterview({ id: 'interview-2', mrKey, createdAt: CALL_AT + 1 });
    await store.getState().create(elsewhere, tinyRubric);
    const second = makeStore();
    await second.getState().list(makeInterview().mrKey);
    expect(second.getState().interviews?.map(({ id }) => id)).toEqual(['interview-1']);
    expect(second.getState().everywhere[0]?.id).toBe('interview-2');
  });
});
