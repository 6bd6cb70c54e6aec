import { useInterview } from '@/components/app/app-context';
import { SaveStatusText } from '@/components/ui/save-status';
import { visibleText } from '@/components/ui/visible-text';
import type { ListedFinding } from '@/core/exercise/list-findings';
import { FindingComments } from './finding-comments';
import { FindingNote } from './finding-note';
import { FindingState } from './finding-state';
import { FollowUp } from './follow-up';
import { placeWords, SEVERITY_WORDS } from './finding-words';
import { OfferedComments } from './offered-comments';
import styles from './findings.module.css';

/** One expected finding: what it is, what the interviewer says about it, and the comments that show it or may show it. */
export function FindingItem({ finding: { expected, confirmed, offered } }: { finding: ListedFinding }) {
  const status = useInterview((state) => state.saves[`finding:${expected.id}`]);
  const title = visibleText(expected.title);
  return (
    <li className={styles.item} data-place={`finding:${expected.id}`}>
      <span className={styles.title}>{title}</span>
      <p className={styles.description} dir="auto">
        {visibleText(expected.description)}
      </p>
      <span className={styles.facts}>
        <span>{SEVERITY_WORDS[expected.severity]}</span>
        {expected.level !== null && <span>usually from {expected.level} on</span>}
        {expected.oftenFoundByAi && <span>AI assistants commonly point at it</span>}
        {expected.places.map((place) => (
          <span key={placeWords(place)}>{placeWords(place)}</span>
        ))}
      </span>
      <FindingState findingId={expected.id} title={title} confirmed={confirmed} />
      <FindingComments findingId={expected.id} title={title} eventIds={confirmed?.eventIds ?? []} />
      <OfferedComments
        findingId={expected.id}
        title={title}
        offered={offered}
        eventIds={confirmed?.eventIds ?? []}
      />
      <FindingNote findingId={expected.id} comment={confirmed?.comment ?? ''} title={title} />
      <FollowUp findingId={expected.id} question={expected.followUp} />
      <SaveStatusText status={status} />
    </li>
  );
}
