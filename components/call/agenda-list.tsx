import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { defaultAgenda } from '@/core/call/agenda';
import type { ClockReading } from '@/core/call/clock';
import type { Segment } from '@/core/interview/interview';
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
        <Button size="small" onClick={() => interviewStore.getState().change({ agenda: defaultAgenda() })}>
          Use the usual one
        </Button>
      </p>
    );
  }
  return (
    <ul className={styles.list} aria-label="Agenda">
      {agenda.map((segment) => (
        <AgendaItem
          key={segment.id}
          segment={segment}
          spentMs={clock.spentMs[segment.id] ?? 0}
          current={segment.id === clock.segmentId}
          disabled={clock.state === 'ended'}
          onChoose={() => interviewStore.getState().clock({ type: 'segment', segmentId: segment.id })}
        />
      ))}
    </ul>
  );
}

function AgendaItem({
  segment,
  spentMs,
  current,
  disabled,
  onChoose,
}: {
  segment: Segment;
  spentMs: number;
  current: boolean;
  disabled: boolean;
  onChoose: () => void;
}) {
  const over = wholeMinutes(spentMs - segment.plannedMs);
  return (
    <li>
      <button
        type="button"
        className={styles.segment}
        aria-pressed={current}
        disabled={disabled}
        onClick={onChoose}
      >
        <span className={styles.title}>{segment.title}</span>
        {current && <span className={styles.now}>now</span>}
        <span className={styles.spent}>
          {wholeMinutes(spentMs)} of {wholeMinutes(segment.plannedMs)} min
          {over > 0 && `, ${over} over`}
        </span>
      </button>
    </li>
  );
}
