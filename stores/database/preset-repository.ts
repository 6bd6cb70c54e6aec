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

  return { list, save };
}

/** Field by field, since the order of keys may differ. */
function isSame(a: ProcessPreset, b: ProcessPreset): boolean {
  const sorted = ({ calls, ...windows }: ProcessPreset) => [
    Object.entries(windows).sort(([one], [other]) => (one < other ? -1 : 1)),
    calls.map(({ name, durationMs }) => [name, durationMs]),
  ];
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
