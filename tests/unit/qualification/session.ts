import type { Session } from '@/core/qualification/session';

/** A shadowed interview that nobody has signed off. */
export const aSession = (patch: Partial<Session> = {}): Session => ({
  id: 's1',
  day: '2026-11-24',
  role: 'backend',
  part: 'shadow',
  interviewId: null,
  signedOffBy: '',
  note: '',
  updatedAt: 1,
  ...patch,
});
