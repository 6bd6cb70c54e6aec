import { useInterview } from '@/components/app/app-context';
import { NoteForm } from './note-form';

/** The line in every tab where a note is caught: Enter saves it. Nothing where no interview is open. */
export function NoteLine() {
  const interviewId = useInterview((state) => state.file?.interview.id ?? null);
  return interviewId === null ? null : <NoteForm key={interviewId} />;
}
