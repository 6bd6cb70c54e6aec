import { expect, it } from 'vitest';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import type { Gateway } from '@/stores/gateway';
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

it('reads again what was changed while it had no connection', async () => {
  const { gateway } = openLocal(() => 1);
  let publish: Parameters<Gateway['subscribe']>[0] = () => undefined;
  const cutOff: Gateway = { ...gateway, subscribe: (listener) => ((publish = listener), () => undefined) };
  const store = createPresetStore(cutOff);
  await gateway.request('preset.save', { preset: OWN });
  expect(store.getState().own).toEqual([]);
  publish({ type: 'reconnected' });
  await expect.poll(() => store.getState().own).toEqual([OWN]);
});

it('takes the same words for the same version, in whichever order their fields are', async () => {
  const { database, gateway } = openLocal(() => 1);
  const turned = OWN.agenda.map(({ id, plannedMs, title }) => ({ plannedMs, title, id }));
  await database.presets.put({ ...OWN, agenda: turned });
  const store = createPresetStore(gateway);
  await store.getState().save(OWN);
  expect(store.getState().own).toEqual([OWN]);
});

it('leaves a stored version that this build can’t read as it is, and says in words why nothing was saved', async () => {
  const { database, gateway } = openLocal(() => 1);
  const later = { ...OWN, reviewUpToMs: 'an hour' };
  await database.table('presets').put(later);
  const store = createPresetStore(gateway);
  await expect(store.getState().save(OWN)).rejects.toThrow('already stored');
  await expect(store.getState().patch(OWN, OWN)).rejects.toThrow('changed elsewhere');
  expect(await database.table('presets').toArray()).toEqual([later]);
});

it('never writes a stored version again, and shows nothing that was not stored', async () => {
  const { gateway } = openLocal(() => 1);
  const store = createPresetStore(gateway);
  await store.getState().save(OWN);
  await expect(store.getState().save({ ...OWN, reviewUpToMs: 1 })).rejects.toThrow('already stored');
  expect(store.getState().own).toEqual([OWN]);
});
