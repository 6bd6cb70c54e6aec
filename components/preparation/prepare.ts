import type { InterviewFile } from '@/core/interview/interview';
import { ROLES } from '@/core/interview/roles';
import { readPreparation } from '@/core/preparation/read-preparation';
import { takePreparation } from '@/core/preparation/take-preparation';
import { loadPack } from '@/core/rubric/packs';
import type { Rubric } from '@/core/rubric/rubric';

type Prepared = { ok: true; file: InterviewFile; rubric: Rubric } | { ok: false; reason: string };

/** The second interviewer's interview out of a file's text, or why there is none. */
export async function prepare(
  text: string,
  stamp: { id: string; newId: () => string; now: number },
): Promise<Prepared> {
  const packs = await Promise.all(ROLES.map(loadPack));
  const reading = readPreparation(text, (role) => packs.find((pack) => pack?.role === role) ?? null);
  if (!reading.ok) return reading;
  const { preparation } = reading;
  return { ok: true, file: takePreparation(preparation, stamp), rubric: preparation.rubric };
}
