import { ROLES, type Role } from '@/core/interview/roles';
import { countWords, STEP_PARTS, stepName, type QualificationPreset, type StepPart } from './preset';
import { isSignedOff, type Session } from './session';

/** How far one step of the preset is: sessions that were signed off, and how many it takes. */
export interface StepProgress {
  part: StepPart;
  signedOff: number;
  /** Sessions of the part that nobody has signed off. */
  open: number;
  needed: number;
}

/** How far the preset is for one role; `role` is null where all roles count together. */
export interface Progress {
  role: Role | null;
  steps: StepProgress[];
}

/**
 * How far the preset is, for each role of the log or, by the preset's own choice, for all together. One entry at least, so
 * that an empty log shows what is to come.
 */
export function readProgress(sessions: readonly Session[], preset: QualificationPreset): Progress[] {
  const roles = preset.byRole ? ROLES.filter((role) => sessions.some((one) => one.role === role)) : [];
  if (roles.length === 0) return [{ role: null, steps: stepsOf(sessions, preset) }];
  return roles.map((role) => ({
    role,
    steps: stepsOf(
      sessions.filter((session) => session.role === role),
      preset,
    ),
  }));
}

function stepsOf(sessions: readonly Session[], { counts }: QualificationPreset): StepProgress[] {
  return STEP_PARTS.filter((part) => counts[part] > 0).map((part) => {
    const those = sessions.filter((session) => session.part === part);
    const signedOff = those.filter(isSignedOff).length;
    return { part, signedOff, open: those.length - signedOff, needed: counts[part] };
  });
}

/** "1 of 2 shadows signed off", and what is not signed off yet: "1 more is not". */
export function stepInWords({ part, signedOff, open, needed }: StepProgress): string {
  const words = `${signedOff} of ${needed} ${stepName(part, needed)} signed off`;
  if (open === 0) return words;
  return `${words}, ${open} more ${open === 1 ? 'is' : 'are'} not`;
}

/** What comes next: "Next: one more shadow.", or that every step is done. */
export function nextInWords({ steps }: Progress): string {
  const next = steps.find(({ signedOff, needed }) => signedOff < needed);
  if (!next) return 'Every step is signed off.';
  const { part, signedOff, needed } = next;
  const missing = needed - signedOff;
  if (signedOff === 0) return `Next: ${countWords(part, missing)}.`;
  return `Next: ${countWords(part, missing).replace(' ', ' more ')}.`;
}
