import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import { processOf } from '@/core/process/process-of';
import type { Rubric } from '@/core/rubric/rubric';
import { versionsOf } from '@/core/versions/versioned';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { createExerciseLibrary, createRubricLibrary } from '@/stores/library-store';
import { createPanelStore } from '@/stores/panel-store';
import { createPresetDraft } from '@/stores/preset-draft';
import { createPresetStore } from '@/stores/preset-store';
import { createQualificationStore } from '@/stores/qualification-store';
import { anExercise } from '@/tests/fixtures/exercise';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { aSample, anAttempt } from '../calibration/sample';
import { aSession } from '../qualification/session';
import { openLocal } from './local';

/** The background gets whatever this page sends, and from some moment on the page is gone before any answer comes. */
function closing(over: Gateway): { gateway: Gateway; goes: () => void; arrived: () => Promise<unknown> } {
  let gone = false;
  const sent: Promise<unknown>[] = [];
  return {
    gateway: {
      ...over,
      request: (name, ask) => {
        const answer = over.request(name, ask);
        sent.push(answer.catch(() => undefined));
        return gone ? new Promise(() => undefined) : answer;
      },
    },
    goes: () => {
      gone = true;
    },
    arrived: async () => {
      await Promise.resolve();
      await new Promise((sentByNow) => setTimeout(sentByNow));
      await Promise.all(sent);
    },
  };
}

/** A write that is under way when the page goes, and what is typed meanwhile. */
describe('what is typed in a page that is closed while its last write is under way', () => {
  let page: ReturnType<typeof closing>;
  let database: Database;
  const now = () => CALL_AT;

  beforeEach(() => {
    const local = openLocal(now);
    database = local.database;
    page = closing(local.gateway);
  });

  /** `store.flush` sends `first`, nothing answers it, `then` is typed, and the page is closed. */
  async function close(
    store: { flush: () => Promise<void>; leave: () => void },
    first: () => void,
    then: () => void,
  ): Promise<void> {
    page.goes();
    first();
    void store.flush();
    await new Promise((sent) => setTimeout(sent));
    then();
    store.leave();
    await page.arrived();
  }

  describe('of an interview', () => {
    let store: InterviewStore;
    const act = () => store.getState();
    beforeEach(async () => {
      let ids = 0;
      store = createInterviewStore({ gateway: page.gateway, now, newId: () => `id-${(ids += 1)}` });
      await act().create(makeInterview(), tinyRubric);
    });
    const closed = (first: () => void, then: () => void) => close(act(), first, then);

    it('is kept in the note line, once', async () => {
      await closed(
        () => act().type('note-line', 'Asked ab'),
        () => act().type('note-line', 'Aske about retries'),
      );
      expect((await database.drafts.toArray()).map(({ text }) => text)).toEqual(['Aske about retries']);
    });

    it('is kept in the note line while a note is being saved', async () => {
      await closed(
        () => {
          act().type('note-line', 'A note');
          const line = { typed: 'A note', rest: '', againId: null };
          const marks = {
            signal: null,
            criterionId: null,
            anchorEventId: null,
            visibility: 'private',
          } as const;
          void act().addNote({ ...marks, text: 'A note' }, line);
        },
        () => act().type('note-line', 'The next'),
      );
      expect((await database.notes.toArray()).map(({ text }) => text)).toEqual(['A note']);
      expect((await database.drafts.toArray()).map(({ text }) => text)).toEqual(['The next']);
    });

    it('is kept in its form', async () => {
      await closed(
        () => act().change({ alternative: 'A des', callName: 'One' }),
        () => act().change({ alternative: 'A design talk' }),
      );
      expect(await database.interviews.toArray()).toMatchObject([
        { alternative: 'A design talk', callName: 'One' },
      ]);
    });

    it('is kept at a rating, beside the rating', async () => {
      await closed(
        () => act().rate('tests', { values: { intermediate: 3 } }),
        () => act().rate('tests', { comment: 'They ran them first' }),
      );
      expect(await database.ratings.toArray()).toMatchObject([
        { values: { intermediate: 3 }, comment: 'They ran them first' },
      ]);
    });

    it('is kept at a finding and at a question', async () => {
      await act().plan({ source: { type: 'own' }, text: 'Why' });
      const id = act().file?.questions[0]?.id ?? '';
      await closed(
        () => {
          void act().confirm('n-plus-one', { state: 'unprompted' });
          void act().changeQuestion(id, { text: 'Why a' });
        },
        () => {
          void act().confirm('n-plus-one', { comment: 'With the fix' });
          void act().changeQuestion(id, { text: 'Why an index?' });
        },
      );
      expect(await database.findings.toArray()).toMatchObject([
        { state: 'unprompted', comment: 'With the fix' },
      ]);
      expect(await database.questions.toArray()).toMatchObject([{ text: 'Why an index?' }]);
    });

    it('is kept in the feedback', async () => {
      await closed(
        () => act().writeFeedback({ pros: 'Read the te' }),
        () => act().writeFeedback({ pros: 'Read the tests first', cons: 'None' }),
      );
      expect(await database.feedback.toArray()).toMatchObject([
        { pros: 'Read the tests first', cons: 'None' },
      ]);
    });

    it('is kept in the debrief', async () => {
      await act().flush();
      const panel = createPanelStore({
        gateway: page.gateway,
        interviewStore: store,
        surfaceId: 'a',
        now,
        newId: () => 'x',
      });
      await panel.getState().load('interview-1');
      await panel.getState().seal();
      await close(
        panel.getState(),
        () => panel.getState().writeDebrief('tests', 'We agr'),
        () => panel.getState().writeDebrief('tests', 'We agreed on 3'),
      );
      expect(await database.debriefs.toArray()).toMatchObject([{ text: 'We agreed on 3' }]);
    });
  });

  describe('of a library', () => {
    const MINE: Rubric = { ...tinyRubric, id: 'mine' };
    const deps = () => ({ gateway: page.gateway, surfaceId: 'a', now });

    it('is kept in a rubric', async () => {
      const store = createRubricLibrary(deps());
      await store.getState().load();
      await store.getState().begin(MINE);
      await close(
        store.getState(),
        () => store.getState().change({ ...MINE, title: 'Back' }),
        () => store.getState().change({ ...MINE, title: 'Backend, ours' }),
      );
      expect((await database.rubrics.toArray()).map(({ title }) => title)).toEqual(['Backend, ours']);
      expect(store.getState().conflict).toBeNull();
    });

    it('is kept in the same next version of a rubric that an interview uses', async () => {
      const store = createRubricLibrary(deps());
      await store.getState().load();
      await store.getState().begin(MINE);
      const interview = makeInterview({ rubricId: 'mine', rubricVersion: 1 });
      await page.gateway.request('interview.create', { interview, rubric: MINE });
      await close(
        store.getState(),
        () => store.getState().change({ ...MINE, title: 'Back' }),
        () => store.getState().change({ ...MINE, title: 'Backend, ours' }),
      );
      const stored = versionsOf(await database.rubrics.toArray(), 'mine');
      expect(stored.map(({ version, title }) => [version, title])).toEqual([
        [2, 'Backend, ours'],
        [1, 'Backend'],
      ]);
    });

    it('is kept in a new exercise', async () => {
      const store = createExerciseLibrary(deps());
      await store.getState().load();
      await close(
        store.getState(),
        () => void store.getState().begin({ ...anExercise, title: 'Pay' }),
        () => store.getState().change({ ...anExercise, title: 'Payments' }),
      );
      expect((await database.exercises.toArray()).map(({ title }) => title)).toEqual(['Payments']);
    });
  });

  describe('of a process preset', () => {
    const OWN = { ...DEFAULT_PRESET, id: 'own-1', name: 'Ours' };

    async function editing() {
      const presets = createPresetStore(page.gateway);
      await presets.getState().patch(OWN, null);
      const draft = createPresetDraft(presets, OWN, now);
      const closed = () =>
        close(
          { flush: () => draft.getState().flush(), leave: () => presets.getState().leave() },
          () => draft.getState().change({ name: 'Our ne' }),
          () => draft.getState().change({ name: 'Our new one' }),
        );
      return { presets, draft, closed };
    }

    it('is kept', async () => {
      const { closed } = await editing();
      await closed();
      expect((await database.presets.toArray()).map(({ name }) => name)).toEqual(['Our new one']);
    });

    it('is kept in the same next version of one that an interview began with', async () => {
      const { closed } = await editing();
      const interview = makeInterview({ process: processOf(OWN) });
      await page.gateway.request('interview.create', { interview, rubric: tinyRubric });
      await closed();
      expect((await database.presets.toArray()).map(({ version, name }) => [version, name])).toEqual([
        [1, 'Ours'],
        [2, 'Our new one'],
      ]);
    });

    it('is sent no more once it is saved', async () => {
      const { presets, draft } = await editing();
      draft.getState().change({ name: 'Our new one' });
      await draft.getState().flush();
      await presets.getState().patch({ ...OWN, name: 'Of another' }, { ...OWN, name: 'Our new one' });
      presets.getState().leave();
      await page.arrived();
      expect((await database.presets.toArray()).map(({ name }) => name)).toEqual(['Of another']);
    });
  });

  describe('of one’s own qualification', () => {
    it('is kept at a session and at a practised rating', async () => {
      const store = createQualificationStore({ gateway: page.gateway, surfaceId: 'a', now });
      await store.getState().load();
      await store.getState().putSession(aSession());
      await store.getState().begin(anAttempt, aSample);
      const { id } = anAttempt;
      await close(
        store.getState(),
        () => {
          store.getState().changeSession('s1', { note: 'Debr' });
          store.getState().rate(id, 'tests', { value: 3 });
        },
        () => {
          store.getState().changeSession('s1', { note: 'Debriefed', signedOffBy: 'Noor' });
          store.getState().rate(id, 'tests', { reason: 'Ran them first' });
        },
      );
      expect(await database.sessions.toArray()).toMatchObject([{ note: 'Debriefed', signedOffBy: 'Noor' }]);
      expect((await database.calibrations.toArray())[0]?.ratings).toContainEqual({
        criterionId: 'tests',
        value: 3,
        reason: 'Ran them first',
      });
    });
  });
});
