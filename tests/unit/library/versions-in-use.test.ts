import { describe, expect, it } from 'vitest';
import { versionsOf } from '@/core/versions/versioned';
import { createExerciseLibrary } from '@/stores/library-store';
import { anExercise } from '@/tests/fixtures/exercise';
import { CALL_AT, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '../stores/local';
import { MINE, titled, open, opened, use, titles } from './a-library';

describe('the list', () => {
  it('names which versions interviews use, and no pack that ships', async () => {
    const { store, gateway } = await opened();
    await use(gateway, MINE);
    await use(gateway, MINE, 'i2');
    await use(gateway, { ...tinyRubric, id: 'backend' }, 'i3');
    await store.getState().load();
    expect(store.getState().items?.map(({ id }) => id)).toEqual(['mine']);
    expect(store.getState().uses).toContainEqual({ id: 'mine', version: 1, interviews: 2 });
  });
});

describe('removing', () => {
  it('refuses what an interview uses, and says why', async () => {
    const { store, gateway } = await opened();
    await use(gateway, MINE);
    await expect(store.getState().remove('mine', null)).rejects.toThrow(
      'This rubric stays, as an interview uses its version 1.',
    );
    expect(await titles(gateway)).toHaveLength(1);
  });

  it('removes one version that is not used, and gives it back', async () => {
    const { store, gateway } = await opened();
    await use(gateway, MINE);
    store.getState().change(titled('Two'));
    await store.getState().flush();
    const gone = await store.getState().remove('mine', 2);
    expect(store.getState().open).toMatchObject({ version: 1, title: 'Backend' });
    await store.getState().add(gone);
    expect(versionsOf(store.getState().items ?? [], 'mine').map(({ title }) => title)).toEqual([
      'Two',
      'Backend',
    ]);
  });
});

describe('beginning an interview', () => {
  it('is refused with a text that was changed since it was shown', async () => {
    const { store, gateway } = await opened();
    store.getState().change(titled('Changed'));
    await store.getState().flush();
    await expect(use(gateway, MINE)).rejects.toThrow('changed a moment ago');
    expect(await gateway.request('interview.list', { mrKey: null })).toEqual([]);
  });
});

describe('an exercise', () => {
  it('stays as it was given to a candidate whose interview was erased', async () => {
    const { gateway, database } = openLocal(() => CALL_AT);
    const store = createExerciseLibrary({ gateway, surfaceId: 'a', now: () => CALL_AT });
    await store.getState().load();
    await store.getState().begin(anExercise);
    await database.exposures.add({
      id: 'gone',
      exerciseId: anExercise.id,
      exerciseVersion: 1,
      interviewId: null,
      candidate: null,
      at: CALL_AT,
    });
    store.getState().change({ ...anExercise, title: 'Changed' });
    await store.getState().flush();
    await store.getState().load();
    expect(store.getState().items?.map(({ version, title }) => [version, title])).toEqual([
      [1, 'Take payments for orders'],
      [2, 'Changed'],
    ]);
    expect(store.getState().uses).toEqual([{ id: anExercise.id, version: 1, interviews: 0 }]);
    await store.getState().remove(anExercise.id, null);
    expect(store.getState().items).toEqual([]);
  });
});

describe('moving an interview', () => {
  it('rests on the other version from then on, which is stored with it', async () => {
    const { gateway } = open();
    await use(gateway, tinyRubric);
    const next = { ...tinyRubric, version: 2, title: 'Second' };
    await gateway.request('interview.move', { interviewId: 'i1', rubric: next, at: 1 });
    const loaded = await gateway.request('interview.load', { id: 'i1' });
    expect(loaded?.rubric).toEqual(next);
    await expect(
      gateway.request('interview.move', { interviewId: 'gone', rubric: next, at: 1 }),
    ).rejects.toThrow('no longer exists');
  });
});
