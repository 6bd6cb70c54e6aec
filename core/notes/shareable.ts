import type { Note } from '@/core/interview/interview';

/** Whether a note may leave without being asked for. What is about the integrity of the interview never does, whatever it says. */
export function isShareable({ kind, visibility }: Pick<Note, 'kind' | 'visibility'>): boolean {
  return visibility === 'shareable' && kind !== 'integrity';
}
