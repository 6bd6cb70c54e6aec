import { useApp, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { TextArea } from '@/components/ui/field';

/** What the interviewer wants to keep about a finding. Saved as it is typed. */
export function FindingNote({
  findingId,
  comment,
  title,
}: {
  findingId: string;
  comment: string;
  title: string;
}) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const sealedAt = useSealedAt();
  return (
    <TextArea
      rows={1}
      aria-label={`Comment: ${title}`}
      placeholder="Comment"
      readOnly={sealedAt !== null}
      value={comment}
      onChange={({ target }) =>
        attempt('The comment was not saved', () =>
          interviewStore.getState().confirm(findingId, { comment: target.value }),
        )
      }
    />
  );
}
