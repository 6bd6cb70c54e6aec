import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import { processOf } from '@/core/process/process-of';
import { createPresetDraft } from '@/stores/preset-draft';
import { createPresetStore } from '@/stores/preset-store';
import { makeInterview } from '@/tests/fixtures/interview';
import { packOf } from '@/tests/fixtures/packs';
import { openLocal } from './local';

const OWN = { ...DEFAULT_PRESET, id: 'own-1', name: 'Ours' };

async function open() {
  const local = openLocal(() => 1);
  const store = createPresetStore(local.gateway);
  await store.getState().patch(OWN, null);
  const draft = createPresetDraft(store, OWN, () => 1);
  const use = async (id: string) => {
    const preset = (await local.gateway.request('preset.list', {})).at(-1) ?? OWN;
    const interview = makeInterview({ id, process: processOf(preset) });
    await local.gateway.request('interview.create', {
      interview,
      rubric: packOf(interview.role),
    });
  };
  const stored = async () =>
    (await local.gateway.request('preset.list', {})).map(({ version, reviewUpToMs }) => [
      version,
      reviewUpToMs,
    ]);
  return { ...local, store, draft, use, stored };
}

describe('a preset that is edited', () => {
  it('changes in place until an interview began with it, then becomes the next version', async () => {
    const { draft, use, stored } = await open();
    draft.getState().change({ reviewUpToMs: 2 });
    await draft.getState().flush();
    expect(await stored()).toEqual([[1, 2]]);
    await use('one');
    draft.getState().change({ reviewUpToMs: 3 });
    draft.getState().change({ reviewUpToMs: 4 });
    await draft.getState().flush();
    expect(await stored()).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(draft.getState().draft.version).toBe(2);
    expect(draft.getState().status).toEqual({ state: 'saved', at: 1 });
  });

  it('is not written over what somebody else stored meanwhile, and keeps what is typed', async () => {
    const { draft, store, stored } = await open();
    await store.getState().patch({ ...OWN, reviewUpToMs: 9 }, OWN);
    draft.getState().change({ reviewUpToMs: 5 });
    await draft.getState().flush();
    expect(draft.getState().status).toMatchObject({ state: 'failed' });
    expect(draft.getState().draft.reviewUpToMs).toBe(5);
    expect(await stored()).toEqual([[1, 9]]);
    draft.getState().change({ reviewUpToMs: 6 });
    await draft.getState().flush();
    expect(await stored()).toEqual([[1, 6]]);
  });

  it('keeps its name until it has another that it can have, and saves everything else', async () => {
    const { draft, store, stored } = await open();
    draft.getState().change({ name: ' ', reviewUpToMs: 7 });
    await draft.getState().flush();
    expect(draft.getState().problem).toBe('Give the preset a name.');
    expect(await stored()).toEqual([[1, 7]]);
    expect(store.getState().own.map(({ name }) => name)).toEqual(['Ours']);
    expect(draft.getState()).toMatchObject({ draft: { name: ' ' }, status: { state: 'typing' } });
    draft.getState().change({ name: 'Ours too' });
    await draft.getState().flush();
    expect(store.getState().own.map(({ name }) => name)).toEqual(['Ours too']);
  });
});

describe('a preset that is removed', () => {
  it('is gone with all of its versions, unless an interview began with one', async () => {
    const { store, use, stored } = await open();
    await use('one');
    await expect(store.getState().remove(OWN.id)).rejects.toThrow('an interview began with it');
    expect(await stored()).toHaveLength(1);
  });

  it('leaves those that come with Second Chair as they are', async () => {
    const { store } = await open();
    const changed = { ...DEFAULT_PRESET, reviewUpToMs: 1 };
    await expect(store.getState().patch(changed, null)).rejects.toThrow('comes with Second Chair');
  });

  it('tells other surfaces', async () => {
    const { gateway, store } = await open();
    const other = createPresetStore(gateway);
    await other.getState().load();
    await store.getState().remove(OWN.id);
    await expect.poll(() => other.getState().own).toEqual([]);
  });
});
