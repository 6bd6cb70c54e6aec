import * as v from 'valibot';
import type { Part } from '@/core/interview/interview';

/** The parts that a preset asks for, in the order in which they are taken: to listen, to lead and be heard, to lead. */
export const STEP_PARTS = ['shadow', 'reverse-shadow', 'lead'] as const satisfies readonly Part[];
export type StepPart = (typeof STEP_PARTS)[number];

/** More of one part than this is a slip of the keyboard. */
export const MOST_OF_A_STEP = 20;
const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_OF_A_STEP));

/**
 * What it takes to be qualified: how many signed-off sessions of each part, in order. A part that is not asked for has 0.
 * Versions are immutable: a changed preset is the next version, so that what held before can be read.
 */
export const QualificationPresetSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  counts: v.object({ shadow: CountSchema, 'reverse-shadow': CountSchema, lead: CountSchema }),
  /** Whether each role is counted by itself, or all sessions together. */
  byRole: v.boolean(),
  /** Since when it holds, epoch ms; 0 for what comes with Second Chair. */
  at: v.number(),
});
export type QualificationPreset = v.InferOutput<typeof QualificationPresetSchema>;

/**
 * Two shadows, one reverse shadow, then one lead. GitLab's handbook leaves the numbers to each team (one shadower a live
 * interview, trainees first): these are ours, to be changed.
 */
export const FIRST_PRESET: QualificationPreset = {
  version: 1,
  counts: { shadow: 2, 'reverse-shadow': 1, lead: 1 },
  byRole: true,
  at: 0,
};

/** The preset that holds now: the newest version, the one that comes with Second Chair where none was made. */
export function currentPreset(stored: readonly QualificationPreset[]): QualificationPreset {
  return stored.reduce((newest, preset) => (preset.version > newest.version ? preset : newest), FIRST_PRESET);
}

/** Whether two plans ask for the same. */
export function asksTheSame(one: QualificationPreset, other: QualificationPreset): boolean {
  return one.byRole === other.byRole && STEP_PARTS.every((part) => one.counts[part] === other.counts[part]);
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const NAMES: Record<StepPart, readonly [one: string, several: string]> = {
  shadow: ['shadow', 'shadows'],
  'reverse-shadow': ['reverse shadow', 'reverse shadows'],
  lead: ['lead', 'leads'],
};

/** "two shadows", "one reverse shadow". */
export function countWords(part: StepPart, count: number): string {
  return `${NUMBERS[count] ?? count} ${stepName(part, count)}`;
}

/** What so many sessions of a part are called: "shadows". */
export function stepName(part: StepPart, count: number): string {
  return NAMES[part][count === 1 ? 0 : 1];
}

/** "two shadows, one reverse shadow, then one lead"; what is not asked for is left out. */
export function presetInWords({ counts }: QualificationPreset): string {
  const steps = STEP_PARTS.filter((part) => counts[part] > 0).map((part) => countWords(part, counts[part]));
  const last = steps.at(-1);
  if (last === undefined) return 'nothing';
  return steps.length === 1 ? last : `${steps.slice(0, -1).join(', ')}, then ${last}`;
}
