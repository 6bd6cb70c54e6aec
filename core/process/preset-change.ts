import { MINUTE_MS, type Interview } from '@/core/interview/interview';
import type { ProcessPreset } from './preset';
import { BUILT_IN_PRESETS, isBuiltIn } from './presets';
import { processOf } from './process-of';

/** What changes in an interview that takes a preset, for one of its calls (`callName`; its first where there is no such). */
export function takePreset(
  preset: ProcessPreset,
  callName: string,
): Pick<Interview, 'process' | 'callName' | 'callDurationMs' | 'aiPolicy'> {
  const call = preset.calls.find(({ name }) => name === callName) ?? preset.calls[0];
  return {
    process: processOf(preset),
    aiPolicy: preset.aiPolicy,
    callName: preset.calls.length > 1 ? (call?.name ?? '') : '',
    callDurationMs: call?.durationMs ?? 90 * MINUTE_MS,
  };
}

/**
 * The interview's present windows as a preset: the next version of an own one with the same name, else version 1 of a new
 * one under `newId`. Built-in presets never get a version of the interviewer's.
 */
export function presetFrom(
  {
    process,
    callName,
    callDurationMs,
    agenda,
    aiPolicy,
  }: Pick<Interview, 'process' | 'callName' | 'callDurationMs' | 'agenda' | 'aiPolicy'>,
  name: string,
  { own, base, newId }: { own: readonly ProcessPreset[]; base: ProcessPreset | null; newId: string },
): ProcessPreset {
  const called = name.trim();
  const versions = own.filter((preset) => preset.name === called && !isBuiltIn(preset.id));
  const latest = versions.sort((a, b) => b.version - a.version)[0];
  const id = latest?.id ?? newId;
  const { presetId: _, presetName: __, presetVersion: ___, ...windows } = process;
  const calls = base?.calls ?? [{ name: called, durationMs: callDurationMs }];
  const only = calls.length === 1;
  return {
    ...windows,
    agenda,
    aiPolicy,
    id,
    version: Math.max(0, ...own.filter((preset) => preset.id === id).map(({ version }) => version)) + 1,
    name: called,
    calls: calls.map((call) =>
      only || call.name === callName ? { name: call.name, durationMs: callDurationMs } : { ...call },
    ),
  };
}

/** Why an own preset can't be called so, null where it can: nobody else is to have its name. */
export function checkOwnName({ id, name }: ProcessPreset, own: readonly ProcessPreset[]): string | null {
  const others = own.filter((one) => one.id !== id);
  if (others.some((one) => one.name === name.trim()))
    return 'Another preset of yours has this name. Choose another.';
  return checkPresetName(name, BUILT_IN_PRESETS);
}

/** A copy of a preset under `id` as the first version of a new one, with a name that no other has. */
export function duplicatePreset(
  preset: ProcessPreset,
  id: string,
  own: readonly ProcessPreset[],
): ProcessPreset {
  const named = (count: number): ProcessPreset => ({
    ...preset,
    id,
    version: 1,
    name: `${preset.name}, ${count === 1 ? 'copy' : `copy ${count}`}`,
  });
  let count = 1;
  while (checkOwnName(named(count), own) !== null) count += 1;
  return named(count);
}

/** Why nothing can be saved as a preset under this name; null where it can. */
export function checkPresetName(name: string, builtIn: readonly ProcessPreset[]): string | null {
  if (name.trim() === '') return 'Give the preset a name.';
  if (builtIn.some((preset) => preset.name === name.trim()))
    return 'A preset that comes with Second Chair has this name. Choose another.';
  return null;
}
