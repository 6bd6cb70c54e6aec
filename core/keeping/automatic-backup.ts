import * as v from 'valibot';
import { DAY_MS } from '@/core/interview/interview';

/** How often a backup is written by itself, while the dashboard is open. */
export const EVERY = ['never', 'day', 'week'] as const;
export type Every = (typeof EVERY)[number];

const ChoiceSchema = v.object({ version: v.literal(1), every: v.picklist(EVERY) });

/** What was chosen; never, where nothing readable is stored. */
export function readEvery(stored: unknown): Every {
  const parsed = v.safeParse(ChoiceSchema, stored);
  return parsed.success ? parsed.output.every : 'never';
}

/** What to store of a choice. */
export function writeEvery(every: Every): v.InferOutput<typeof ChoiceSchema> {
  return { version: 1, every };
}

/** When the next automatic backup is due, epoch ms; null where none is wanted. */
export function nextBackupAt(every: Every, backedUpAt: number | null): number | null {
  if (every === 'never') return null;
  return (backedUpAt ?? 0) + (every === 'day' ? DAY_MS : 7 * DAY_MS);
}

/** An older backup than this is reminded of, where something changed since. */
const OLD_MS = 7 * DAY_MS;

/** Whether to remind of a backup now. Times in epoch ms; `changed`: there is something to lose that is in none. */
export function isBackupDue(
  { backedUpAt, remindAfter }: { backedUpAt: number | null; remindAfter: number | null },
  changed: boolean,
  now: number,
): boolean {
  if (!changed || (remindAfter !== null && now < remindAfter)) return false;
  return backedUpAt === null || now - backedUpAt > OLD_MS;
}
