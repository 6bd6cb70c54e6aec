import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import { defaultAgenda } from '@/core/call/agenda';
import { EXTENSION_MS, plannedMs, type ClockReading } from '@/core/call/clock';
import { MINUTE_MS, type Segment } from '@/core/interview/interview';
import { wholeMinutes } from './clock-words';
import styles from './agenda-list.module.css';

const NONE: Segment[] = [];

/** The parts of the call with planned and spent time. Any can be chosen at any time; the chosen one gathers time. */
export function AgendaList({ clock }: { clock: ClockReading }) {
  const { interviewStore } = useApp();
  const agenda = useInterview((state) => state.file?.interview.agenda ?? NONE);
  if (agenda.length === 0) {
    return (
      <p className={styles.none}>
        This interview has no agenda.
        <Button size="small" onClick={() => interviewStore.getState().changeAgenda(defaultAgenda())}>
          Use the usual one
        </Button>
      </p>
    );
  }
  return (
    <>
      <ul className={styles.list} aria-label="Agenda">
        {agenda.map((segment) => (
          <AgendaItem key={segment.id} segment={segment} clock={clock} />
        ))}
      </ul>
      <OtherTime clock={clock} agenda={agenda} />
    </>
  );
}

function AgendaItem({ segment, clock }: { segment: Segment; clock: ClockReading }) {
  const { interviewStore } = useApp();
  const { id } = segment;
  const current = id === clock.segmentId;
  const planned = plannedMs(segment, clock);
  const spentMs = clock.spentMs[id] ?? 0;
  const over = wholeMinutes(spentMs - planned);
  const title = visibleText(segment.title);
  return (
    <li className={styles.item} data-current={current}>
      <button
        type="button"
        className={styles.segment}
        aria-pressed={current}
        disabled={clock.state === 'ended'}
        onClick={() => interviewStore.getState().enterSegment(id)}
      >
        <span className={styles.title} dir="auto">
          {title}
        </span>
        {current && <span className={styles.now}>now</span>}
        <span className={styles.spent}>
          {wholeMinutes(spentMs)} of {wholeMinutes(planned)} min
          {over > 0 && `, ${over} over`}
        </span>
      </button>
      {current && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`5 minutes more for ${title}`}
          onClick={() => interviewStore.getState().extendSegment(id, EXTENSION_MS)}
        >
          +5
        </Button>
      )}
    </li>
  );
}

/** Time of the call that lies in no part of the agenda, as before the first was entered: none of it is lost. */
function OtherTime({ clock, agenda }: { clock: ClockReading; agenda: readonly Segment[] }) {
  const inAgenda = agenda.reduce((sum, { id }) => sum + (clock.spentMs[id] ?? 0), 0);
  const otherMs = clock.elapsedMs - inAgenda;
  if (otherMs < MINUTE_MS) return null;
  return <p className={styles.other}>In no part of the agenda: {wholeMinutes(otherMs)} min</p>;
}
