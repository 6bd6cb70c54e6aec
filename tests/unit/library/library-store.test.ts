import { describe, expect, it } from 'vitest';
import { GatewayError, type Gateway } from '@/stores/gateway';
import { createRubricLibrary } from '@/stores/library-store';
import { CALL_AT } from '@/tests/fixtures/interview';
import { MINE, titled, open, opened, use, titles } from './a-library';

describe('saving a rubric', () => {
  it('changes a version in place while no interview uses it', async () => {
    const { store, gateway } = await opened();
    store.getState().change(titled('One'));
    expect(store.getState().save).toEqual({ state: 'typing' });
    await store.getState().flush();
    expect(store.getState().save).toEqual({ state: 'saved', at: CALL_AT });
    store.getState().change(titled('Two'));
    await store.getState().flush();
    expect(await titles(gateway)).toEqual([[1, 'Two']]);
  });

  it('keeps what is typed while a save is under way, though another tab saves something then', async () => {
    const { store } = await opened();
    store.getState().change(titled('One'));
    const saving = store.getState().flush();
    store.getState().change(titled('One, and more'));
    await saving;
    expect(store.getState().save?.state).not.toBe('saved');
    await store.getState().load();
    expect(store.getState().open?.title).toBe('One, and more');
  });

  it('makes the next version of one that an interview uses, and only one', async () => {
    const { store, gateway } = await opened();
    await use(gateway, MINE);
    store.getState().change(titled('One'));
    await store.getState().flush();
    expect(store.getState().open).toMatchObject({ version: 2, basedOn: { id: 'mine', version: 1 } });
    store.getState().change({ ...titled('Two'), version: 2 });
    await store.getState().flush();
    expect(await titles(gateway)).toEqual([
      [1, 'Backend'],
      [2, 'Two'],
    ]);
    const loaded = await gateway.request('interview.load', { id: 'i1' });
    expect(loaded?.rubric.title).toBe('Backend');
  });

  it('asked twice for the same, as after a lost answer, does it once', async () => {
    const { gateway } = await opened();
    await use(gateway, MINE);
    const ask = { item: titled('One'), before: MINE, sent: [] };
    const first = await gateway.request('rubric.save', ask);
    expect(await gateway.request('rubric.save', ask)).toEqual(first);
    expect(await titles(gateway)).toHaveLength(2);
  });

  it('keeps what was typed while it was being saved', async () => {
    const { store, gateway } = await opened();
    await use(gateway, MINE);
    store.getState().change(titled('One'));
    const saving = store.getState().flush();
    store.getState().change(titled('One and a half'));
    await saving;
    expect(store.getState().open?.title).toBe('One and a half');
    await store.getState().flush();
    expect(await titles(gateway)).toEqual([
      [1, 'Backend'],
      [2, 'One and a half'],
    ]);
  });

  it('keeps what was stored while the list of before was on its way', async () => {
    const { gateway } = await opened();
    const holds = new Map<string, Promise<void>>();
    const release = new Map<string, () => void>();
    const hold = (name: string) =>
      holds.set(name, new Promise((resolve) => release.set(name, () => resolve())));
    let resolve = (): void => undefined;
    const begun = { promise: new Promise<void>((done) => (resolve = done)), resolve: () => resolve() };
    const slow: Gateway = {
      ...gateway,
      request: async (name, ask) => {
        if (name === 'rubric.save') {
          begun.resolve();
          await holds.get(name);
        }
        const answer = await gateway.request(name, ask);
        if (name === 'rubric.list') await holds.get(name);
        return answer;
      },
    };
    const store = createRubricLibrary({ gateway: slow, surfaceId: 'a', now: () => CALL_AT });
    await store.getState().load();
    await store.getState().edit('mine');
    hold('rubric.save');
    hold('rubric.list');
    store.getState().change(titled('One'));
    const saved = store.getState().flush();
    await begun.promise;
    const loaded = store.getState().load();
    await gateway.request('rubric.list', {});
    release.get('rubric.save')?.();
    await saved;
    holds.clear();
    release.get('rubric.list')?.();
    await loaded;
    expect(store.getState().open?.title).toBe('One');
    expect(store.getState().items?.map(({ title }) => title)).toEqual(['One']);
  });

  it('overwrites nothing that another tab has stored, and keeps the one that is chosen', async () => {
    const { store, other, gateway } = await opened();
    await other.getState().load();
    await other.getState().edit('mine');
    store.getState().change(titled('Here'));
    other.getState().change(titled('There'));
    await other.getState().flush();
    await store.getState().flush();
    expect(store.getState()).toMatchObject({
      open: { title: 'Here' },
      conflict: { stored: { title: 'There' } },
      save: { state: 'failed' },
    });
    await expect(store.getState().close()).rejects.toThrow('Not everything is saved');
    await store.getState().settle('mine');
    expect(await titles(gateway)).toEqual([[1, 'Here']]);
    expect(store.getState().conflict).toBeNull();
  });

  it('lets go of what is here for what another tab has stored', async () => {
    const { store, other } = await opened();
    await other.getState().load();
    await other.getState().edit('mine');
    store.getState().change(titled('Here'));
    other.getState().change(titled('There'));
    await other.getState().flush();
    await store.getState().flush();
    await store.getState().settle('theirs');
    expect(store.getState()).toMatchObject({ open: { title: 'There' }, save: undefined });
    await store.getState().close();
  });

  it('follows another tab where nothing is being typed', async () => {
    const { store, other } = await opened();
    await other.getState().load();
    await other.getState().edit('mine');
    other.getState().change(titled('There'));
    await other.getState().flush();
    await expect.poll(() => store.getState().open?.title).toBe('There');
  });

  it('keeps on the screen what could not be stored, and tries again', async () => {
    const { gateway } = open();
    let broken = false;
    const flaky: Gateway = {
      ...gateway,
      request: (name, ask) =>
        broken && name === 'rubric.save'
          ? Promise.reject(new GatewayError('No room.'))
          : gateway.request(name, ask),
    };
    const store = createRubricLibrary({ gateway: flaky, surfaceId: 'a', now: () => CALL_AT });
    await store.getState().load();
    await store.getState().begin(MINE);
    broken = true;
    store.getState().change(titled('One'));
    await store.getState().flush();
    expect(store.getState()).toMatchObject({
      open: { title: 'One' },
      save: { state: 'failed', message: 'No room.' },
    });
    await expect(store.getState().edit('other')).rejects.toThrow('No room.');
    broken = false;
    await store.getState().retry();
    expect(store.getState().save).toMatchObject({ state: 'saved' });
    expect(await titles(gateway)).toEqual([[1, 'One']]);
  });

  it('refuses the id of a pack that ships, and ids that fit nowhere', async () => {
    const { gateway } = open();
    const save = (id: string) =>
      gateway.request('rubric.save', { item: { ...MINE, id }, before: null, sent: [] });
    await expect(save('backend')).rejects.toThrow('comes with Second Chair');
    await expect(save('')).rejects.toThrow('the id is empty');
  });
});

describe('adding', () => {
  it('stores all or none', async () => {
    const { store, gateway } = await opened();
    const fresh = { ...MINE, id: 'fresh' };
    await expect(store.getState().add([fresh, titled('Other')])).rejects.toThrow(
      'Another text of version 1 of the rubric “mine”',
    );
    expect(await titles(gateway)).toEqual([[1, 'Backend']]);
    await store.getState().add([fresh, MINE]);
    expect(store.getState().items?.map(({ id }) => id)).toEqual(['fresh', 'mine']);
  });
});
