/** The roles that a pack can exist for; their qualifications are in the packs (`core/rubric/packs`). */
export const ROLES = [
  'backend',
  'frontend',
  'fullstack',
  'software-engineer-in-test',
  'application-security',
  'database',
  'sre',
  'ml',
] as const;
export type Role = (typeof ROLES)[number];

/** The levels that a criterion has a bar for. */
export const LEVELS = ['intermediate', 'senior'] as const;
export type Level = (typeof LEVELS)[number];
