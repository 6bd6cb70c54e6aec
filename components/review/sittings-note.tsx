import type { SittingsReading } from '@/core/activity/timeline';
import { formatSpan } from '@/core/activity/relative-time';
import styles from './sittings-note.module.css';

const REASONS: Record<Extract<SittingsReading, { known: false }>['reason'], string> = {
  'submitted-together':
    'Sittings and time spent are unknown: the comments were submitted together, and GitLab keeps one time for all of them.',
  'no-candidate': 'Sittings are unknown until the candidate is chosen.',
  'no-activity': 'Nothing that the candidate did before the call has been read.',
};

/** The rule by which sittings are made, or why there are none. */
export function SittingsNote({ sittings }: { sittings: SittingsReading }) {
  return (
    <p className={styles.note}>
      {sittings.known
        ? `A pause of more than ${formatSpan(sittings.gapMs)} begins a new sitting.`
        : REASONS[sittings.reason]}
    </p>
  );
}
