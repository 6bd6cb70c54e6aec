import { useApp, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { useCommentItems } from '@/components/notes/use-comment-items';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu-button';
import { SaidComment } from './said-comment';
import styles from './findings.module.css';

/** The comments that show a finding, each with a way to it and to take it off, and a way to add any other. */
export function FindingComments({
  findingId,
  title,
  eventIds,
}: {
  findingId: string;
  title: string;
  eventIds: readonly string[];
}) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const sealed = useSealedAt() !== null;
  const items = useCommentItems();
  const put = (ids: string[]) =>
    attempt('The evidence was not saved', () =>
      interviewStore.getState().confirm(findingId, { eventIds: ids }),
    );
  return (
    <>
      {eventIds.length > 0 && (
        <ul className={styles.comments} aria-label={`Evidence: ${title}`}>
          {eventIds.map((eventId) => (
            <SaidComment key={eventId} eventId={eventId}>
              {!sealed && (
                <Button
                  size="small"
                  variant="quiet"
                  icon="close"
                  aria-label="Remove evidence"
                  onClick={() => put(eventIds.filter((id) => id !== eventId))}
                />
              )}
            </SaidComment>
          ))}
        </ul>
      )}
      {!sealed && items.length > 0 && (
        <div className={styles.foot}>
          <MenuButton
            size="small"
            variant="quiet"
            icon="comment"
            label="Add a comment"
            aria-label={`Add a comment: ${title}`}
            items={items.filter(({ id }) => !eventIds.includes(id))}
            onSelect={(id) => put([...eventIds, id])}
          />
        </div>
      )}
    </>
  );
}
