import { ROLES } from '@/core/interview/roles';

/** The ids of the packs that ship: each is called by its role. No pack of the interviewer's may have one of them. */
export const BUILT_IN_RUBRIC_IDS: ReadonlySet<string> = new Set(ROLES);
