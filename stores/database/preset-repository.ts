import { ProcessPresetSchema, type ProcessPreset } from '@/core/process/preset';
import { isBuiltIn } from '@/core/process/presets';
import { isSame } from '@/core/versions/same';
import type { Database } from './open-database';

/** What became of a change: the preset as it is stored now, or what somebody else has stored in the meantime. */
export type PresetSaving =
  | { outcome: 'saved'; preset: ProcessPreset }
  | { outcome: 'changed-elsewhere'; stored: ProcessPreset | null };

/** The interviewer's own process presets. A version that an interview began with is never written again. */
export function presetRepository(database: Database) {
  const { interviews, presets } = database;

  const newestOf = async (id: string): Promise<ProcessPreset | null> =>
    (await presets.toArray()).filter((one) => one.id === id).sort((a, b) => b.version - a.version)[0] ?? null;

  const usesOf = (id: string, version: number | null): Promise<number> =>
    interviews
      .filter(
        ({ process }) => process.presetId === id && (version === null || process.presetVersion === version),
      )
      .count();

  /** Every version of every preset, oldest version of each first. */
  async function list(): Promise<ProcessPreset[]> {
    return presets.toArray();
  }

  /** The same version again is no error, as a request may be repeated; another text of it is refused. */
  async function save(preset: ProcessPreset): Promise<void> {
    await database.transaction('rw', presets, async () => {
      const stored = await presets.get([preset.id, preset.version]);
      if (!stored) await presets.add(preset);
      else if (!isSame(ProcessPresetSchema, stored, preset))
        throw new Error(
          `Version ${preset.version} of this preset is already stored. Save it again as the next one.`,
        );
    });
  }

  /**
   * Stores a change of the newest version, which is written anew while no interview began with it, and becomes the next
   * version once one did. `before` is the text that was changed, null for a new preset, and `sent` what the same surface
   * sent since without an answer: where another one is stored by now, nothing is written. The same text again is no error,
   * as a request may be repeated.
   */
  async function change(
    preset: ProcessPreset,
    before: ProcessPreset | null,
    sent: readonly ProcessPreset[] = [],
  ): Promise<PresetSaving> {
    refuseBuiltIn(preset.id);
    return database.transaction('rw', presets, interviews, async (): Promise<PresetSaving> => {
      const newest = await newestOf(preset.id);
      /** Whichever version it was stored as. */
      const saysWhatIsStored = (one: ProcessPreset): boolean =>
        newest !== null && isSame(ProcessPresetSchema, newest, { ...one, version: newest.version });
      if (newest && saysWhatIsStored(preset)) return { outcome: 'saved', preset: newest };
      const isOwn = newest
        ? (before && isSame(ProcessPresetSchema, newest, before)) || sent.some(saysWhatIsStored)
        : before === null;
      if (!isOwn) return { outcome: 'changed-elsewhere', stored: newest };
      const used = newest !== null && (await usesOf(newest.id, newest.version)) > 0;
      const saved = { ...preset, version: (newest?.version ?? 1) + (used ? 1 : 0) };
      await presets.put(saved);
      return { outcome: 'saved', preset: saved };
    });
  }

  /** Removes every version of one; refused where an interview began with it. */
  async function remove(id: string): Promise<void> {
    await database.transaction('rw', presets, interviews, async () => {
      const uses = await usesOf(id, null);
      if (uses > 0)
        throw new Error(
          `This preset stays, as ${uses === 1 ? 'an interview' : `${uses} interviews`} began with it.`,
        );
      const versions = (await presets.toArray()).filter((one) => one.id === id);
      await presets.bulkDelete(versions.map(({ version }): [string, number] => [id, version]));
    });
  }

  /**
   * Adds the versions of a backup that are not stored. What is stored stays; answers the names of those of which it has
   * another text.
   */
  async function restore(backup: readonly ProcessPreset[]): Promise<string[]> {
    return database.transaction('rw', presets, async () => {
      const keys = backup.map(({ id, version }): [string, number] => [id, version]);
      const stored = await presets.bulkGet(keys);
      await presets.bulkAdd(backup.filter((_, index) => stored[index] === undefined));
      const other = backup.filter((preset, index) => {
        const known = stored[index];
        return known !== undefined && !isSame(ProcessPresetSchema, known, preset);
      });
      return [...new Set(other.map(({ name }) => name))];
    });
  }

  return { list, save, change, remove, restore };
}

function refuseBuiltIn(id: string): void {
  if (isBuiltIn(id))
    throw new Error('This preset comes with Second Chair, and stays as it is. Duplicate it.');
}
