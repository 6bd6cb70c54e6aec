import type { Interview, InterviewKind, Level, Part, Role } from '@/core/interview/interview';

/** How the choices of an interview are called on screen. */
export const ROLE_WORDS: Record<Role, string> = {
  backend: 'Backend',
  frontend: 'Frontend',
  fullstack: 'Fullstack',
  'software-engineer-in-test': 'Software engineer in test',
  'application-security': 'Application security',
  database: 'Database',
  sre: 'Site reliability',
  ml: 'Machine learning',
};

export const LEVEL_WORDS: Record<Level, string> = { intermediate: 'Intermediate', senior: 'Senior' };

export const PART_WORDS: Record<Part, string> = {
  lead: 'I lead the call',
  second: 'Second interviewer',
  shadow: 'I shadow',
  'reverse-shadow': 'I lead, and am shadowed',
};

export const KIND_WORDS: Record<InterviewKind, string> = {
  'merge-request': 'Merge request review',
  alternative: 'Another form, agreed with the candidate',
};

/** "Backend, Intermediate". */
export const roleAndLevel = ({ role, level }: Pick<Interview, 'role' | 'level'>): string =>
  `${ROLE_WORDS[role]}, ${LEVEL_WORDS[level]}`;

/** The candidate's name, or that it is not known yet. */
export const candidateName = ({ candidate }: Pick<Interview, 'candidate'>): string =>
  candidate?.name.trim() || 'No candidate yet';
