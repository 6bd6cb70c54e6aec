import { beforeEach, describe, expect, it } from 'vitest';
import type { InterviewStore } from '@/stores/interview-store';
import { openTwoSurfaces, type TwoSurfaces } from './two-surfaces';

/** What one surface takes away while the other, which has not heard of that, writes in it. */
describe('two surfaces, of which one removes what the other writes in', () => {
  let database: TwoSurfaces['database'];
  let time: TwoSurfaces['time'];
  let one: InterviewStore;
  let other: InterviewStore;
  beforeEach(async () => {
    ({ database, one, other, time } = await openTwoSurfaces());
  });
  const write = async (
    store: InterviewStore,
    act: (state: ReturnType<InterviewStore['getState']>) => unknown,
  ) => {
    time.now += 1_000;
    await act(store.getState());
    await store.getState().flush();
  };

  describe('a question of the plan', () => {
    const words = async () => (await database.questions.toArray()).map(({ text }) => text);
    beforeEach(async () => {
      await write(one, (state) => state.plan({ id: 'q', source: { type: 'own' }, text: 'Why?' }));
      await other.getState().reload();
    });

    it('keep it, and show what was written, where it was worded anew meanwhile', async () => {
      await write(one, (state) => state.changeQuestion('q', { text: 'Why a queue?' }));
      await write(other, (state) => state.removeQuestion('q'));
      expect(await words()).toEqual(['Why a queue?']);
      expect(other.getState().file?.questions).toMatchObject([{ text: 'Why a queue?' }]);
      await write(other, (state) => state.undo());
      expect(await words()).toEqual(['Why a queue?']);
      await write(other, (state) => state.removeQuestion('q'));
      expect(await words()).toEqual([]);
    });

    it('let it go where nobody else wrote in it, and bring it back', async () => {
      await write(other, (state) => state.changeQuestion('q', { text: 'Why one queue?' }));
      await write(other, (state) => state.removeQuestion('q'));
      expect(await words()).toEqual([]);
      await write(other, (state) => state.undo());
      expect(await words()).toEqual(['Why one queue?']);
    });

    it('let it go with words of one’s own that were not saved yet', async () => {
      await other.getState().changeQuestion('q', { text: 'Why o' });
      await other.getState().removeQuestion('q');
      await other.getState().flush();
      expect(await words()).toEqual([]);
    });
  });

  describe('what is said about a finding', () => {
    const comments = async () => (await database.findings.toArray()).map(({ comment }) => comment);
    beforeEach(async () => {
      await write(one, (state) => state.confirm('f', { state: 'extra', title: 'A race' }));
      await other.getState().reload();
    });

    it('keep it, and show what was written, where a comment was written meanwhile', async () => {
      await write(one, (state) => state.confirm('f', { comment: 'Seen in thread 3.' }));
      await write(other, (state) => state.removeFinding('f'));
      expect(await comments()).toEqual(['Seen in thread 3.']);
      expect(other.getState().file?.findings).toMatchObject([{ comment: 'Seen in thread 3.' }]);
    });

    it('let it go where nobody else wrote in it', async () => {
      await write(other, (state) => state.removeFinding('f'));
      expect(await comments()).toEqual([]);
    });
  });
});
