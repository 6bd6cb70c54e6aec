import { useApp } from '@/components/app/app-context';
import { useShown, type Shown } from '@/components/shown/shown';
import { MenuButton } from '@/components/ui/menu-button';
import type { PickerItem } from '@/components/ui/picker';
import { describeEvent } from '@/core/activity/describe';
import { formatRelative } from '@/core/activity/relative-time';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { candidateComments } from '@/core/process/candidate-comments';

const NONE = 'none';
const AUTO = 'auto';

/** The candidate's comments, newest first, since a completion note is mostly the last. */
function choicesOf(
  timeline: Timeline,
  { callAt, candidate, completionNote }: Interview,
  shown: Shown,
): PickerItem[] {
  const comments = candidateComments(timeline, candidate, null).toReversed();
  return [
    ...(completionNote === AUTO ? [] : [{ id: AUTO, label: 'Look for it again' }]),
    ...(completionNote === NONE ? [] : [{ id: NONE, label: 'There is none' }]),
    ...comments.map((comment) => ({
      id: String(comment.noteId),
      label: shown.text(describeEvent(comment)),
      hint: callAt === null ? undefined : formatRelative(comment.at, callAt),
    })),
  ];
}

/** Corrects by hand which comment is the completion note, or that there is none. */
export function CompletionNoteChoice({
  timeline,
  interview,
  found,
}: {
  timeline: Timeline;
  interview: Interview;
  found: boolean;
}) {
  const { interviewStore } = useApp();
  const shown = useShown();
  const choose = (id: string) =>
    interviewStore.getState().change({ completionNote: id === AUTO || id === NONE ? id : Number(id) });
  return (
    <MenuButton
      size="small"
      variant="quiet"
      label="Choose the completion note"
      items={() => choicesOf(timeline, interview, shown)}
      onSelect={choose}
    >
      {found ? 'Choose another' : 'Choose it'}
    </MenuButton>
  );
}
