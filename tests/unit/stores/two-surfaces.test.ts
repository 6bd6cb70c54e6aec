import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import type { InterviewStore } from '@/stores/interview-store';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openTwoSurfaces, PLAIN, type TwoSurfaces } from './two-surfaces';

describe('two surfaces of one interview', () => {
  let time: TwoSurfaces['time'];
  let gateway: Gateway;
  let database: Database;
  let one: InterviewStore;
  let other: InterviewStore;
  let openStore: TwoSurfaces['openStore'];
  let stored: TwoSurfaces['stored'];
  beforeEach(async () => {
    ({ time, gateway, database, one, other, openStore, stored } = await openTwoSurfaces());
  });

  it('keep both what they changed in different fields', async () => {
    one.getState().change({ alternative: 'A design talk' });
    other.getState().change({ accommodations: 'Breaks' });
    await Promise.all([one.getState().flush(), other.getState().flush()]);
    expect(await stored()).toMatchObject({ alternative: 'A design talk', accommodations: 'Breaks' });
  });

  it('keep both what they changed in one list, and in the windows of the process', async () => {
    const { process } = makeInterview();
    const answer = (eventId: string) => ({ eventId, answer: 'partly', note: '', at: time.now }) as const;
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
    time.now = updatedAt - 1_000;
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
      expect(await database.questions.toArray()).toMatchObject([
        { text: 'Why an index?', askedAt: time.now },
      ]);
      expect(shown?.questions).toMatchObject([{ text: 'Why an index?', askedAt: time.now }]);
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
});
