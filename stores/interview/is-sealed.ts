import type { InterviewFile } from '@/core/interview/interview';

/** Whether the scorecard is sealed: then nothing that it is made of changes here, nor would it be stored. */
export function isSealed({ interview }: Pick<InterviewFile, 'interview'>): boolean {
  return interview.sealedAt !== null;
}
