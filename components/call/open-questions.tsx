import { use, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useInterview, useRecords } from '@/components/app/app-context';
import { counted } from '@/components/ui/counted';
import { Disclosure } from '@/components/ui/disclosure';
import type { ClockReading } from '@/core/call/clock';
import { findGaps, type Gap } from '@/core/call/gaps';
import { AgendaLeft } from './agenda-left';
import { GapRow } from './gap-row';
import { PlanFocusContext } from './plan-focus';
import styles from './call-tab.module.css';

/** More than these are shown on demand, so that the notes of the call stay near. */
const SHOWN_AT_ONCE = 5;

/** The criteria that have no evidence, must-haves first; the same list while only drafts and the time change. */
function useGaps(): Gap[] {
  const records = useRecords();
  const rubric = useInterview((state) => state.rubric);
  return useMemo(() => (records && rubric ? findGaps(records, rubric) : []), [records, rubric]);
}

/** What still lacks evidence while there is time to ask: each criterion with its next question, and the time that is left. */
export function OpenQuestions({ clock }: { clock: ClockReading }) {
  const gaps = useGaps();
  const root = useRef<HTMLDivElement>(null);
  const { wanted, taken } = use(PlanFocusContext);
  const asks = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-gap-ask]') ?? [])];
  useEffect(() => {
    if (wanted !== 'gap') return;
    asks()[0]?.focus();
    taken();
  }, [wanted, taken]);
  if (gaps.length === 0) return <p className={styles.none}>Every criterion has some evidence.</p>;

  const travel = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = asks();
    const at = all.findIndex((button) => button.closest('li')?.contains(document.activeElement));
    const next = all[at + by];
    if (by === 0 || at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  const musts = gaps.filter(({ must }) => must).length;
  const later = gaps.slice(SHOWN_AT_ONCE);
  return (
    <div ref={root} onKeyDown={travel}>
      <p className={styles.none}>
        {counted(gaps.length, 'criterion', 'criteria')}, {counted(musts, 'must-have')}
      </p>
      <AgendaLeft clock={clock} />
      <Rows label="Criteria without evidence" gaps={gaps.slice(0, SHOWN_AT_ONCE)} />
      {later.length > 0 && (
        <div className={styles.fold}>
          <Disclosure label={`${later.length} more`}>
            <Rows label="More criteria without evidence" gaps={later} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function Rows({ label, gaps }: { label: string; gaps: readonly Gap[] }) {
  return (
    <ul aria-label={label}>
      {gaps.map((gap) => (
        <GapRow key={gap.criterion.id} gap={gap} />
      ))}
    </ul>
  );
}
