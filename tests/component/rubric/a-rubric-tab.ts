import { screen } from '@testing-library/react';
import { criteriaFor } from '@/core/rubric/criteria';
import { makeNote } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';

export const criteria = criteriaFor(BACKEND, 'intermediate');
/** Where AI is optional, nothing is lacking of the criterion about it. */
export const open = criteria.filter(({ id }) => id !== 'tool-judgement');
export const security = 'Security: access, input and secrets';
/** The line of a criterion in the list, which opens and closes it. */
export const header = (title: string) =>
  screen.getByRole('button', { name: new RegExp(`^${title}.*(must|nice)`) });
/** What an open criterion shows. */
export const body = (title: string) => screen.getByRole('region', { name: new RegExp(`^${title}`) });
export const interviewId = 'interview-1';
/** One comment of the candidate and one note, both for the criterion of security. */
export const evidence = [
  {
    id: 'e1',
    interviewId,
    criterionId: 'backend-security',
    source: { type: 'activity' as const, eventId: 'note:501' },
    excerpt: 'Anybody may call this.',
    polarity: null,
    createdAt: 1,
  },
  {
    id: 'e2',
    interviewId,
    criterionId: 'backend-security',
    source: { type: 'note' as const, noteId: 'n1' },
    excerpt: 'Named the attack.',
    polarity: null,
    createdAt: 2,
  },
];
export const note = makeNote({ id: 'n1', text: 'Named the attack.', callOffsetMs: 2_530_000 });
