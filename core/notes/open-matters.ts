import type { Note } from '@/core/interview/interview';
import { byTime } from './note-order';

/** Whether a note is something that can be settled: a question of the candidate's, or an answer that we owe them. */
export function canBeSettled({ kind }: Pick<Note, 'kind'>): boolean {
  return kind === 'candidate-question' || kind === 'answer-owed';
}

/** What the candidate still waits for: questions not answered yet and answers owed, oldest first. */
export function openMatters(notes: readonly Note[]): Note[] {
  return notes.filter((note) => canBeSettled(note) && note.answeredAt === null).sort(byTime);
}
