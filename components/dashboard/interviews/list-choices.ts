import { ROLES } from '@/core/interview/roles';
import { ALL_BY_STEP, SORTS, type ListChoices } from '@/core/interview/list-interviews';
import { NEXT_STEPS } from '@/core/interview/next-step';

/**
 * The choices as they stand in the address, so that a reload and the way back keep them: `next=to-review&sort=call`. They name
 * steps, roles and exercises of the bank, and nobody; what is searched for stands in no address.
 */
export function readChoices(text: string | null): ListChoices {
  const given = new URLSearchParams(text ?? '');
  return {
    step: NEXT_STEPS.find((one) => one === given.get('next')) ?? ALL_BY_STEP.step,
    role: ROLES.find((one) => one === given.get('role')) ?? ALL_BY_STEP.role,
    exerciseId: given.get('exercise'),
    sort: SORTS.find((one) => one === given.get('sort')) ?? ALL_BY_STEP.sort,
  };
}

/** The same, to be put there; null where nothing was chosen. */
export function writeChoices({ exerciseId, role, sort, step }: ListChoices): string | null {
  const given = new URLSearchParams();
  if (step !== null) given.set('next', step);
  if (role !== null) given.set('role', role);
  if (exerciseId !== null) given.set('exercise', exerciseId);
  if (sort !== ALL_BY_STEP.sort) given.set('sort', sort);
  return given.size === 0 ? null : given.toString();
}
