import type { ProcessPreset } from '@/core/process/preset';
import type { Database } from './open-database';

/** The interviewer's own process presets. A stored version is never written again. */
export function presetRepository(database: Database) {
  const { presets } = database;

  /** Every version of every preset, oldest version of each first. */
  async function list(): Promise<ProcessPreset[]> {
    return presets.toArray();
  }

  /** The same version again is no error, as a request may be repeated; another text of it is refused. */
  async function save(preset: ProcessPreset): Promise<void> {
    await database.transaction('rw', presets, async () => {
      const stored = await presets.get([preset.id, preset.version]);
      if (!stored) await presets.add(preset);
      else if (!isSame(stored, preset))
        throw new Error(
          `Version ${preset.version} of this preset is already stored. Save it again as the next one.`,
        );
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
        return known !== undefined && !isSame(known, preset);
      });
      return [...new Set(other.map(({ name }) => name))];
    });
  }

  return { list, save, restore };
}

/** Field by field, since the order of keys may differ. */
function isSame(a: ProcessPreset, b: ProcessPreset): boolean {
  const sorted = ({ calls, ...windows }: ProcessPreset) => [
    Object.entries(windows).sort(([one], [other]) => (one < other ? -1 : 1)),
    calls.map(({ name, durationMs }) => [name, durationMs]),
  ];
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
