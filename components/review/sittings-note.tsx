import { useApp, useInterview } from '@/components/app/app-context';
import { NumberInput } from '@/components/interviews/number-input';
import { MINUTE_MS } from '@/core/interview/interview';
import type { SittingsReading } from '@/core/activity/timeline';
import styles from './sittings-note.module.css';

const REASONS: Record<Extract<SittingsReading, { known: false }>['reason'], string> = {
  'submitted-together':
    'Submitted together; written earlier, times unknown. Sittings and time spent are unknown, too.',
  'no-candidate': 'Sittings are unknown until the candidate is chosen.',
  'no-activity': 'Nothing that the candidate did before the call has been read.',
};

const LONGEST_GAP_MIN = 240;

/** The pause that begins a new sitting; what is typed counts at once, for this interview. */
function Gap() {
  const { interviewStore } = useApp();
  const process = useInterview((state) => state.file?.interview.process ?? null);
  if (!process) return null;
  const change = (minutes: number) =>
    interviewStore.getState().change({ process: { ...process, sittingGapMs: minutes * MINUTE_MS } });
  return (
    <>
      A pause of more than{' '}
      <NumberInput
        aria-label="Minutes of pause that begin a new sitting"
        className={styles.gap}
        value={Math.round(process.sittingGapMs / MINUTE_MS)}
        min={1}
        max={LONGEST_GAP_MIN}
        onChange={change}
      />{' '}
      minutes begins a new sitting.
    </>
  );
}

/** The rule by which sittings are made, which can be changed here, or why there are none. */
export function SittingsNote({ sittings }: { sittings: SittingsReading }) {
  return <div className={styles.note}>{sittings.known ? <Gap /> : REASONS[sittings.reason]}</div>;
}
