import type { Role } from '@/core/interview/interview';
import type { Rubric } from '../rubric';
import { BACKEND } from './backend';

/** The packs that ship. Roles join this list as their packs are written. */
export const PACKS: readonly Rubric[] = [BACKEND];

/** The pack for a role in its newest version, or null where there is no pack for this role yet. */
export function packFor(role: Role): Rubric | null {
  return PACKS.find((pack) => pack.role === role) ?? null;
}
