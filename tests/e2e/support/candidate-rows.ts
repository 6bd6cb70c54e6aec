import type { SamplePerson, World } from '@/demo/sample/world';

/**
 * How many rows the candidate's activity makes: threads and single comments that they took part in, and one for each
 * reaction and each of GitLab's own notes about them, an approval among them.
 */
export function candidateRows({ awards, candidate, discussions }: World): number {
  const theirs = ({ id }: SamplePerson): boolean => id === candidate.id;
  const readable = discussions.filter(({ unreadable }) => !unreadable);
  const threads = readable.filter(({ notes }) =>
    notes.some(({ author, systemIcon }) => theirs(author) && systemIcon === null),
  );
  const notes = readable.flatMap((discussion) => discussion.notes);
  const acts = notes.filter(({ author, systemIcon }) => theirs(author) && systemIcon !== null);
  const reactions = [...awards, ...notes.flatMap((note) => note.awards)];
  return threads.length + acts.length + reactions.filter(({ person }) => theirs(person)).length;
}
