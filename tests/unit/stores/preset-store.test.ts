import { expect, it } from 'vitest';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import { createPresetStore } from '@/stores/preset-store';
import { openLocal } from './local';

const OWN = { ...DEFAULT_PRESET, id: 'own-1', name: 'Ours' };

it('keeps every version, for other surfaces too', async () => {
  const { gateway } = openLocal(() => 1);
  const store = createPresetStore(gateway);
  await store.getState().save(OWN);
  await store.getState().save({ ...OWN, version: 2, reviewUpToMs: 1 });
  await store.getState().save(OWN);
  expect(store.getState().own).toHaveLength(2);
  const other = createPresetStore(gateway);
  await other.getState().load();
  expect(other.getState().own.map(({ version }) => version)).toEqual([1, 2]);
});

it('never writes a stored version again, and shows nothing that was not stored', async () => {
  const { gateway } = openLocal(() => 1);
  const store = createPresetStore(gateway);
  await store.getState().save(OWN);
  await expect(store.getState().save({ ...OWN, reviewUpToMs: 1 })).rejects.toThrow('already stored');
  expect(store.getState().own).toEqual([OWN]);
});
