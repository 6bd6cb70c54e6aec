import { useInterview } from '@/components/app/app-context';
import { visibleText } from '@/components/ui/visible-text';
import type { ClockReading } from '@/core/call/clock';
import { agendaLeft } from '@/core/call/gaps';
import { MINUTE_MS, type Segment } from '@/core/interview/interview';
import { remainingWords } from './clock-words';
import styles from './call-tab.module.css';

const NONE: Segment[] = [];

/** How much of the call and its agenda is left to ask in; nothing once the call has ended. */
export function AgendaLeft({ clock }: { clock: ClockReading }) {
  const agenda = useInterview((state) => state.file?.interview.agenda ?? NONE);
  if (clock.state === 'ended') return null;
  const left = agendaLeft(agenda, clock).map(
    ({ segment, leftMs }) => `${visibleText(segment.title)} ${Math.ceil(leftMs / MINUTE_MS)}`,
  );
  return (
    <p className={styles.none} dir="auto">
      {[remainingWords(clock.remainingMs), ...left].join(' · ')}
    </p>
  );
}
