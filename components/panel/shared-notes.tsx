import { ActivityLink } from '@/components/notes/activity-link';
import { describeSignal } from '@/components/notes/signals';
import { useApp } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import type { Scorecard } from '@/core/export/scorecard-schema';
import styles from './panel.module.css';

/** Notes of another interviewer, or of one's own, that were shared with the scorecard. */
export function SharedNotes({ label, notes }: { label: string; notes: Scorecard['notes'] }) {
  const shown = useShown();
  return (
    <ul className={styles.evidence} aria-label={label}>
      {notes.map((note) => (
        <li key={note.id}>
          <span className={styles.facts}>
            <span>{visibleText(note.moment)}</span>
            {note.signal !== null && <span>{describeSignal(note.signal).label}</span>}
            <Anchor anchor={note.anchor} />
          </span>
          <p className={styles.words} dir="auto">
            {shown.text(note.text)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Anchor({ anchor }: { anchor: Scorecard['notes'][number]['anchor'] }) {
  const { openUrl } = useApp();
  if (anchor === null) return null;
  if (anchor.type === 'activity') return <ActivityLink eventId={anchor.eventId} />;
  const { path, line, url } = anchor;
  const words = visibleText(`${path}:${line}`);
  if (url === null) return <span>{words}</span>;
  return (
    <Button size="small" variant="quiet" icon="external-link" onClick={() => openUrl(url)}>
      {words}
    </Button>
  );
}
