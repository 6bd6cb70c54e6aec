import { useMemo } from 'react';
import { useInterview } from '@/components/app/app-context';
import type { Evidence, Note } from '@/core/interview/interview';

const NONE: Evidence[] = [];

/** The pieces of evidence that were taken from this note. */
export function useNoteEvidence({ id }: Note): Evidence[] {
  const all = useInterview((state) => state.file?.evidence ?? NONE);
  return useMemo(() => all.filter(({ source }) => source.type === 'note' && source.noteId === id), [all, id]);
}
