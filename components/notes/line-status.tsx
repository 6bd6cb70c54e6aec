import { useInterview } from '@/components/app/app-context';
import { SaveStatusText } from '@/components/ui/save-status';
import { NOTE_LINE } from '@/stores/interview/note-line';

/** Whether the note line's text is kept. A part of its own, so that an acknowledgement redraws nothing else. */
export function LineStatus() {
  const status = useInterview((state) => state.saves[NOTE_LINE]);
  return <SaveStatusText status={status} />;
}
