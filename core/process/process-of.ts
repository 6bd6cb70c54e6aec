import type { Interview } from '@/core/interview/interview';
import type { ProcessPreset } from './preset';

/** The copy of a preset's windows that an interview keeps. */
export function processOf(preset: ProcessPreset): Interview['process'] {
  const { id, version, name, calls: _, agenda: __, aiPolicy: ___, ...windows } = preset;
  return { presetId: id, presetVersion: version, presetName: name, ...windows };
}
