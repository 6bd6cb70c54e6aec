import type { OfferedComment } from '@/core/exercise/offer-comments';
import { ConfirmButton } from './confirm-button';
import { reasonWords } from './finding-words';
import { SaidComment } from './said-comment';
import styles from './findings.module.css';

/** Comments that may be about a finding. Each says why it is offered; nothing is taken but by hand. */
export function OfferedComments({
  findingId,
  title,
  offered,
  eventIds,
}: {
  findingId: string;
  title: string;
  offered: readonly OfferedComment[];
  eventIds: readonly string[];
}) {
  if (offered.length === 0) return null;
  return (
    <ul className={styles.comments} aria-label={`May be about it: ${title}`}>
      {offered.map(({ eventId, reasons }) => (
        <SaidComment key={eventId} eventId={eventId} offered facts={`May be it: ${reasonWords(reasons)}`}>
          <ConfirmButton findingId={findingId} title={title} eventId={eventId} eventIds={eventIds} />
        </SaidComment>
      ))}
    </ul>
  );
}
