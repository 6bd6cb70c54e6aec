import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import type { ProcessPreset } from '@/core/process/preset';
import { openStaged } from '@/stores/database/staged-database';
import type { Gateway } from '@/stores/gateway';
import { createPresetStore } from '@/stores/preset-store';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

const OURS: ProcessPreset = { ...DEFAULT_PRESET, id: 'own-1', name: 'Ours' };
const NEXT: ProcessPreset = { ...OURS, version: 2, reviewUpToMs: 1 };
const OTHER: ProcessPreset = { ...OURS, id: 'own-2', name: 'Another team' };

async function withPresets(...presets: ProcessPreset[]): Promise<Gateway> {
  const { gateway } = openLocal(() => 1);
  for (const preset of presets) await gateway.request('preset.save', { preset });
  return gateway;
}

async function backupOf(gateway: Gateway): Promise<string> {
  const interview = makeInterview();
  await gateway.request('interview.create', { interview, rubric: tinyRubric });
  return (await gateway.request('backup.export', { interviewId: interview.id })).text;
}

describe('own presets in the backup of an interview', () => {
  it('come with it to another machine, all of them', async () => {
    const text = await backupOf(await withPresets(OURS, NEXT, OTHER));
    const elsewhere = await withPresets();
    expect(await elsewhere.request('backup.restore', { text })).toMatchObject({
      outcome: 'restored',
      keptPresets: [],
    });
    expect(await elsewhere.request('preset.list', {})).toEqual([OURS, NEXT, OTHER]);
  });

  it('are there for a page that was open before, of a new interview and of one that is here', async () => {
    const text = await backupOf(await withPresets(OURS));
    const elsewhere = await withPresets();
    const open = createPresetStore(elsewhere);
    await elsewhere.request('backup.restore', { text });
    await expect.poll(() => open.getState().own).toEqual([OURS]);
    await elsewhere.request('preset.remove', { id: OURS.id });
    await expect.poll(() => open.getState().own).toEqual([]);
    expect(await elsewhere.request('backup.restore', { text })).toMatchObject({ outcome: 'merged' });
    await expect.poll(() => open.getState().own).toEqual([OURS]);
  });

  it('are there for such a page out of a backup of everything too', async () => {
    const elsewhere = await withPresets();
    const open = createPresetStore(elsewhere);
    const staged = openStaged('presets');
    await staged.presets.add(OURS);
    await elsewhere.request('full-backup.take-over', { id: 'presets', mode: 'merge', at: 1 });
    await expect.poll(() => open.getState().own).toEqual([OURS]);
  });

  it('never take the place of what is stored, and are named where they would', async () => {
    const text = await backupOf(await withPresets(OURS, NEXT));
    const mine: ProcessPreset = { ...NEXT, reviewUpToMs: 99 };
    const elsewhere = await withPresets(OURS, mine);
    expect(await elsewhere.request('backup.restore', { text })).toMatchObject({
      outcome: 'restored',
      keptPresets: ['Ours'],
    });
    expect(await elsewhere.request('preset.list', {})).toEqual([OURS, mine]);
  });

  it('are refused with the backup where one calls itself a preset that comes with Second Chair', async () => {
    const text = (await backupOf(await withPresets(OURS))).replace('"own-1"', `"${DEFAULT_PRESET.id}"`);
    const elsewhere = await withPresets();
    expect(await elsewhere.request('backup.restore', { text })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('presets[0].id') as string,
    });
    expect(await elsewhere.request('interview.list', { mrKey: null })).toEqual([]);
  });
});
