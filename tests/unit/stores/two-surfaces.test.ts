import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import { MOST_VERSIONS } from '@/core/notes/merge-note';
import { byTime } from '@/core/notes/note-order';
import type { Gateway } from '@/stores/gateway';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

const PLAIN = { signal: null, criterionId: null, anchorEventId: null, visibility: 'shareable' } as const;

/** Two surfaces of one interview over one database; neither hears of the other until it reloads. */
describe('two surfaces of one interview', () => {
  let now = CALL_AT;
  let ids = 0;
  let gateway: Gateway;
  let database: Database;
  let one: InterviewStore;
  let other: InterviewStore;

  const makeStore = (over: Gateway = gateway): InterviewStore =>
    createInterviewStore({ gateway: over, now: () => now, newId: () => `id-${(ids += 1)}` });
  const openStore = async (over: Gateway = gateway): Promise<InterviewStore> => {
    const store = makeStore(over);
    await store.getState().open('interview-1');
    return store;
  };
  const stored = async () => {
    const interview = await database.interviews.get('interview-1');
    if (!interview) throw new Error('The interview is not stored.');
    return interview;
  };

  beforeEach(async () => {
    now = CALL_AT;
    ({ gateway, database } = openLocal(() => now));
    await makeStore().getState().create(makeInterview(), tinyRubric);
    one = await openStore();
    other = await openStore();
  });

  it('keep both what they changed in different fields', async () => {
    one.getState().change({ alternative: 'A design talk' });
    other.getState().change({ accommodations: 'Breaks' });
    await Promise.all([one.getState().flush(), other.getState().flush()]);
    expect(await stored()).toMatchObject({ alternative: 'A design talk', accommodations: 'Breaks' });
  });

  it('keep both what they changed in one list, and in the windows of the process', async () => {
    const { process } = makeInterview();
    const answer = (eventId: string) => ({ eventId, answer: 'partly', note: '', at: now }) as const;
    one.getState().change({ explained: [answer('note:1')], process: { ...process, sittingGapMs: 1 } });
    other.getState().change({ explained: [answer('note:2')], process: { ...process, reviewUpToMs: 2 } });
    one.getState().startOrPauseClock();
    other.getState().enterSegment('walk');
    await Promise.all([one.getState().flush(), other.getState().flush()]);
    const { explained, clock, process: windows } = await stored();
    expect(explained.map(({ eventId }) => eventId).sort()).toEqual(['note:1', 'note:2']);
    // The clock starts with the first part of the agenda.
    expect(clock.map(({ type }) => type).sort()).toEqual(['segment', 'segment', 'start']);
    expect(windows).toMatchObject({ sittingGapMs: 1, reviewUpToMs: 2 });
  });

  it('take out of a list only what they took out', async () => {
    const owner = (sha: string) => ({ sha, byCandidate: true });
    one.getState().change({ commitOwners: [owner('a'), owner('b')] });
    await one.getState().flush();
    await other.getState().reload();
    one.getState().change({ commitOwners: [owner('b')] });
    other.getState().change({ commitOwners: [owner('a'), owner('b'), owner('c')] });
    await Promise.all([one.getState().flush(), other.getState().flush()]);
    expect((await stored()).commitOwners).toEqual([owner('b'), owner('c')]);
  });

  it('count every change, whatever the clock says', async () => {
    const { updatedAt } = await stored();
    now = updatedAt - 1_000;
    one.getState().change({ alternative: 'A' });
    await one.getState().flush();
    expect((await stored()).updatedAt).toBe(updatedAt + 1);
  });

  it('show what the other changed beside what could not be saved here, and save only that', async () => {
    let full = true;
    const failing = await openStore({
      ...gateway,
      request: (name, ask) =>
        name === 'interview.patch' && full
          ? Promise.reject(new Error('The disk is full.'))
          : gateway.request(name, ask),
    });
    failing.getState().change({ alternative: 'Only here' });
    await failing.getState().flush();
    expect(failing.getState().saves['interview']).toEqual({ state: 'failed', message: 'The disk is full.' });
    other.getState().change({ accommodations: 'Breaks' });
    await other.getState().flush();

    await failing.getState().reload();
    const both = { alternative: 'Only here', accommodations: 'Breaks' };
    expect(failing.getState().file?.interview).toMatchObject(both);
    full = false;
    failing.getState().change({ callName: 'Backend call' });
    await failing.getState().flush();
    expect(await stored()).toMatchObject({ ...both, callName: 'Backend call' });
  });

  it('see the change of the other though it comes while one reads', async () => {
    let reading: Promise<void> = Promise.resolve();
    const slow = await openStore({
      ...gateway,
      request: async (name, ask) => {
        const answer = await gateway.request(name, ask);
        if (name === 'interview.load') await reading;
        return answer;
      },
    });
    let go: () => void = () => undefined;
    reading = new Promise((resolve) => (go = resolve));
    const reload = slow.getState().reload();
    slow.getState().change({ alternative: 'Meanwhile' });
    await slow.getState().flush();
    await slow.getState().addNote({ ...PLAIN, text: 'Meanwhile' });
    go();
    await reload;
    expect(slow.getState().file).toMatchObject({
      interview: { alternative: 'Meanwhile' },
      notes: [{ text: 'Meanwhile' }],
    });
  });

  it('keep what another changes while the rubric is changed', async () => {
    one.getState().change({ alternative: 'A' });
    await one.getState().moveRubric({ ...tinyRubric, version: 2 });
    other.getState().change({ accommodations: 'Breaks' });
    await other.getState().flush();
    expect(await stored()).toMatchObject({ alternative: 'A', accommodations: 'Breaks', rubricVersion: 2 });
  });

  describe('and their notes', () => {
    const add = async (text = 'Asked about retries') => {
      await one.getState().addNote({ ...PLAIN, text });
      await other.getState().reload();
      const note = one.getState().file?.notes.at(-1);
      if (!note) throw new Error('There is no note.');
      return note;
    };
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
      let full = true;
      const failing = await openStore({
        ...gateway,
        request: (name, ask) =>
          full && name === 'note.save'
            ? Promise.reject(new Error('The disk is full.'))
            : gateway.request(name, ask),
      });
      for (let tries = 0; tries < MOST_VERSIONS + 5; tries += 1)
        await failing.getState().editNote(id, { text: `Try ${tries}` });
      full = false;
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

    it('say that a note could not be removed, and show it as removed until it is', async () => {
      const { id } = await add();
      let full = true;
      const failing = await openStore({
        ...gateway,
        request: (name, ask) =>
          full && (name === 'note.remove' || name === 'question.remove')
            ? Promise.reject(new Error('The disk is full.'))
            : gateway.request(name, ask),
      });
      await failing.getState().plan({ id: 'q1', source: { type: 'own' }, text: 'Why?' });
      await failing.getState().removeNote(id);
      await failing.getState().removeQuestion('q1');
      await failing.getState().reload();
      expect(failing.getState().file).toMatchObject({ notes: [], questions: [] });
      expect(failing.getState().saves[`note:${id}`]).toEqual({
        state: 'failed',
        message: 'The disk is full.',
      });
      full = false;
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

  describe('and what makes up the scorecard', () => {
    const both = async (act: (store: InterviewStore) => void, and: (store: InterviewStore) => void) => {
      act(one);
      and(other);
      await one.getState().flush();
      await other.getState().flush();
      return other.getState().file;
    };

    it('keep the rating of one beside the words of the other', async () => {
      const shown = await both(
        (store) => store.getState().rate('tests', { values: { intermediate: 3 } }),
        (store) => store.getState().rate('tests', { values: { senior: 2 }, comment: 'Ran them' }),
      );
      const merged = { values: { intermediate: 3, senior: 2 }, comment: 'Ran them' };
      expect(await database.ratings.toArray()).toMatchObject([merged]);
      // Who was later sees it without having to look again.
      expect(shown?.ratings).toMatchObject([merged]);
    });

    it('keep both words about one rating', async () => {
      one.getState().rate('tests', { comment: 'Ran them' });
      await one.getState().flush();
      await other.getState().reload();
      const shown = await both(
        (store) => store.getState().rate('tests', { comment: 'Ran them first' }),
        (store) => store.getState().rate('tests', { comment: 'Ran them\nNamed each' }),
      );
      expect(shown?.ratings).toMatchObject([{ comment: 'Ran them first\nNamed each' }]);
      expect(await database.ratings.toArray()).toEqual(shown?.ratings);
    });

    it('keep both points of one list of the feedback, and other fields of it', async () => {
      one.getState().writeFeedback({ pros: '- Reads tests', overall: 'yes' });
      await one.getState().flush();
      await other.getState().reload();
      const shown = await both(
        (store) => store.getState().writeFeedback({ pros: '- Reads tests\n- Names things', cons: '- Slow' }),
        (store) => store.getState().writeFeedback({ pros: '- Reads tests\n- Asks', overall: 'strong-yes' }),
      );
      expect(shown?.feedback).toMatchObject({
        pros: '- Reads tests\n- Names things\n- Asks',
        cons: '- Slow',
        overall: 'strong-yes',
      });
      expect(await database.feedback.toArray()).toEqual([shown?.feedback]);
    });

    it('keep what was typed on while the other’s words came in', async () => {
      one.getState().writeFeedback({ takeaways: 'One' });
      await one.getState().flush();
      other.getState().writeFeedback({ takeaways: 'Oth' });
      const writing = other.getState().flush();
      other.getState().writeFeedback({ takeaways: 'Other' });
      await writing;
      await other.getState().flush();
      expect(await database.feedback.toArray()).toMatchObject([{ takeaways: 'One\nOther' }]);
    });

    it('keep a finding’s state, its comments and the words of both', async () => {
      const shown = await both(
        (store) => void store.getState().confirm('n-plus-one', { state: 'partly', eventIds: ['note:1'] }),
        (store) => void store.getState().confirm('n-plus-one', { comment: 'Late', eventIds: ['note:2'] }),
      );
      const merged = { state: 'partly', comment: 'Late', eventIds: ['note:1', 'note:2'] };
      expect(await database.findings.toArray()).toMatchObject([merged]);
      expect(shown?.findings).toMatchObject([merged]);
    });

    it('keep the words of a question that the other ticked, and the place that it was moved to', async () => {
      await one.getState().plan({ source: { type: 'own' }, text: 'Why?' });
      await other.getState().reload();
      const id = one.getState().file?.questions[0]?.id ?? '';
      const shown = await both(
        (store) => void store.getState().ask(id, true),
        (store) => void store.getState().changeQuestion(id, { text: 'Why an index?' }),
      );
      expect(await database.questions.toArray()).toMatchObject([{ text: 'Why an index?', askedAt: now }]);
      expect(shown?.questions).toMatchObject([{ text: 'Why an index?', askedAt: now }]);
    });

    it('weigh one piece of evidence without taking back what it said', async () => {
      const source = { type: 'activity', eventId: 'note:1' } as const;
      await one.getState().tag({ criterionId: 'tests', source, excerpt: 'Said' });
      await other.getState().reload();
      const id = one.getState().file?.evidence[0]?.id ?? '';
      await both(
        (store) => void store.getState().weigh(id, 'plus'),
        (store) => void store.getState().weigh(id, 'minus'),
      );
      expect(await database.evidence.toArray()).toMatchObject([{ polarity: 'minus', excerpt: 'Said' }]);
    });

    it('hold words once where the answer to their first try was lost', async () => {
      let lost = true;
      const lossy = await openStore({
        ...gateway,
        request: async (name, ask) => {
          const answer = await gateway.request(name, ask);
          if (name === 'rating.save' && lost) throw new Error('No answer.');
          return answer;
        },
      });
      lossy.getState().rate('tests', { comment: 'Ran them' });
      await lossy.getState().flush();
      lost = false;
      lossy.getState().rate('tests', { comment: 'Ran the tests' });
      await lossy.getState().flush();
      expect(await database.ratings.toArray()).toMatchObject([{ comment: 'Ran the tests' }]);
    });
  });

  describe('and what is typed in both', () => {
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
});
