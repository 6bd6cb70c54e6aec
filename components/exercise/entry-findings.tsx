import { Chip } from '@/components/notes/chip';
import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { StillChip } from '@/components/evidence/still-chip';
import { useShown } from '@/components/shown/shown';
import { Icon } from '@/components/ui/icon';
import type { Exercise } from '@/core/exercise/exercise';
import type { Finding } from '@/core/exercise/finding';
import type { TimelineEntry } from '@/core/activity/timeline';
import { eventIds } from '@/components/review/own-event';
import { ConfirmButton } from './confirm-button';
import { reasonWords, STATE_WORDS } from './finding-words';
import { useReviewedExercise } from './use-exercise';
import styles from './entry-findings.module.css';

/** Beside a comment: the findings that it was confirmed to show, and those that it may be about. Nothing without an exercise. */
export function EntryFindings({ entry }: { entry: TimelineEntry }) {
  const exercise = useInterview((state) => state.exercise);
  return exercise && entry.event.kind === 'comment' ? <Beside entry={entry} exercise={exercise} /> : null;
}

const NONE: Finding[] = [];

function Beside({ entry, exercise }: { entry: TimelineEntry; exercise: Exercise }) {
  const findings = useInterview((state) => state.file?.findings ?? NONE);
  const reviewed = useReviewedExercise();
  const texts = useShown();
  const ids = eventIds(entry);
  const shown = findings.filter((finding) => finding.eventIds.some((id) => ids.includes(id)));
  const known = new Set(shown.map(({ findingId }) => findingId));
  const said = (findingId: string) => findings.find((finding) => finding.findingId === findingId);
  const offered = ids.flatMap((eventId) =>
    (reviewed?.offers.get(eventId) ?? [])
      .filter(({ findingId }) => !known.has(findingId))
      // One that was judged already is not asked about again at every comment near it.
      .filter(({ findingId }) => (said(findingId)?.state ?? null) === null)
      .map((offer) => ({ eventId, ...offer })),
  );
  if (shown.length === 0 && offered.length === 0) return null;
  const titleOf = (findingId: string) =>
    texts.text(
      exercise.findings.find(({ id }) => id === findingId)?.title ??
        exercise.extras.find(({ id }) => id === findingId)?.title ??
        (said(findingId)?.title || findingId),
    );
  return (
    <ul className={styles.findings} aria-label="Findings">
      {shown.map((finding) => (
        <li key={finding.findingId}>
          <Shown finding={finding} title={titleOf(finding.findingId)} ids={ids} />
        </li>
      ))}
      {offered.map(({ eventId, findingId, reasons }) => (
        <li key={`${eventId} ${findingId}`} className={styles.offered}>
          <span className={styles.words}>
            {titleOf(findingId)}? <span className={styles.why}>{reasonWords(reasons)}</span>
          </span>
          <ConfirmButton
            findingId={findingId}
            title={titleOf(findingId)}
            eventId={eventId}
            eventIds={said(findingId)?.eventIds ?? []}
          />
        </li>
      ))}
    </ul>
  );
}

function Shown({ finding, title, ids }: { finding: Finding; title: string; ids: readonly string[] }) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const sealedAt = useSealedAt();
  const { eventIds: evidence, findingId, state } = finding;
  const text = state === null ? title : `${title}: ${STATE_WORDS[state].toLowerCase()}`;
  if (sealedAt !== null) return <StillChip lead={<Icon name="check" size={12} />} text={text} />;
  return (
    <Chip
      icon="check"
      text={text}
      removeLabel={`Take off finding: ${title}`}
      onRemove={() =>
        attempt('The finding was not saved', () =>
          interviewStore
            .getState()
            .confirm(findingId, { eventIds: evidence.filter((id) => !ids.includes(id)) }),
        )
      }
    />
  );
}
