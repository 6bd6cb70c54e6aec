import { useState } from 'react';
import { useInterview } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Icon } from '@/components/ui/icon';
import type { Note } from '@/core/interview/interview';
import { canBeSettled, openMatters } from '@/core/notes/open-matters';
import { byTime } from '@/core/notes/note-order';
import { describeKind } from './kinds';
import { NoteSettled } from './note-settled';
import { noteTimeLabel } from './note-time-label';
import styles from './open-matters-list.module.css';

const NONE: Note[] = [];

/**
 * What the candidate still waits for: their open questions and the answers that we owe, oldest first. What is ticked
 * stays until the list is left, so that nothing moves under the hand.
 */
export function OpenMattersList({ empty }: { empty: string }) {
  const notes = useInterview((state) => state.file?.notes ?? NONE);
  const open = openMatters(notes);
  const [listed, setListed] = useState<readonly string[]>([]);
  const fresh = open.filter(({ id }) => !listed.includes(id));
  if (fresh.length > 0) setListed([...listed, ...fresh.map(({ id }) => id)]);
  const shown = notes.filter((note) => canBeSettled(note) && listed.includes(note.id)).sort(byTime);
  return (
    <>
      <p className={styles.count} role="status">
        {open.length === 0 ? empty : `${open.length} open`}
      </p>
      {shown.length > 0 && (
        <ul className={styles.list} aria-label="Owed to the candidate">
          {shown.map((note) => (
            <Matter key={note.id} note={note} />
          ))}
        </ul>
      )}
    </>
  );
}

function Matter({ note }: { note: Note }) {
  const kind = describeKind(note.kind);
  const text = useShown().text(note.text);
  return (
    <li className={styles.matter}>
      {kind && <Icon name={kind.icon} label={kind.label} />}
      <span className={styles.text} dir="auto">
        {text}
      </span>
      <span className={styles.time}>{noteTimeLabel(note)}</span>
      <NoteSettled note={note} label={text} />
    </li>
  );
}
