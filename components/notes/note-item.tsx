import { useRef, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { SaveStatusText } from '@/components/ui/save-status';
import { plainText } from '@/core/activity/plain-text';
import type { Note } from '@/core/interview/interview';
import { draftKey } from '@/stores/interview/draft-key';
import type { SaveStatus } from '@/stores/saver';
import { NoteEditor } from './note-editor';
import { NoteMarks } from './note-marks';
import { noteElementId } from './note-element-id';
import { NoteVersion } from './note-version';
import { noteTimeLabel } from './note-time-label';
import { describeSignal } from './signals';
import { TagNoteButton } from './tag-note-button';
import styles from './note-item.module.css';

/** In characters: a name is listened to. */
const LONGEST_LABEL = 60;

/** Its own write, and that of what is typed in its editor: neither holds the other. */
const keysOf = ({ id }: Note): string[] => [`note:${id}`, draftKey(`note:${id}`)];

const isFailed = (status: SaveStatus | undefined): boolean => status?.state === 'failed';

/** One saved note: what it says, when, about what; edit, tag as evidence, remove. */
export function NoteItem({
  note,
  here = false,
  onRemove,
  onEditing,
}: {
  note: Note;
  /** It stands at what it is anchored to. */
  here?: boolean;
  onRemove: () => void;
  /** Hears when its editor opens and closes: meanwhile it has to stay where it is. */
  onEditing?: (editing: boolean) => void;
}) {
  const { interviewStore } = useApp();
  const draft = useInterview((state) => state.draft(`note:${note.id}`));
  const status = useInterview(({ saves }) =>
    keysOf(note)
      .map((key) => saves[key])
      .find(isFailed),
  );
  const [editing, setOpen] = useState(false);
  const shown = useShown();
  const editButton = useRef<HTMLButtonElement>(null);
  const unfinished = draft !== '' && draft !== note.text;

  const tryAgain = () => {
    for (const key of keysOf(note)) void interviewStore.getState().retry(key);
  };
  const discard = () =>
    keepFocus(
      () => editButton.current,
      () => interviewStore.getState().type(`note:${note.id}`, ''),
    );
  const setEditing = (open: boolean) => {
    setOpen(open);
    onEditing?.(open);
  };
  const stopEditing = () => {
    setEditing(false);
    editButton.current?.focus();
  };

  return (
    <li id={noteElementId(note.id)} className={styles.note} tabIndex={-1} data-place={`note:${note.id}`}>
      <div className={styles.time}>{noteTimeLabel(note)}</div>
      <div className={styles.body}>
        {editing ? <NoteEditor note={note} onDone={stopEditing} /> : <NoteText note={note} />}
        <NoteMarks note={note} here={here || editing} />
        {note.editOf !== null && <NoteVersion note={note} />}
        {unfinished && !editing && (
          <p className={styles.unfinished}>
            An edit of this note is not finished.
            <Button size="small" variant="quiet" onClick={() => setEditing(true)}>
              Continue
            </Button>
            <Button size="small" variant="quiet" onClick={discard}>
              Discard
            </Button>
          </p>
        )}
        {status && (
          <p className={styles.unfinished}>
            <SaveStatusText status={status} />
            <Button size="small" icon="retry" onClick={tryAgain}>
              Try again
            </Button>
          </p>
        )}
      </div>
      {/* Three buttons of one name for each note: the group tells whose they are to whoever does not see the line. */}
      <div
        className={styles.actions}
        role="group"
        aria-label={plainText(shown.text(note.text), LONGEST_LABEL)}
      >
        <Button
          ref={editButton}
          size="small"
          variant="quiet"
          icon="pencil"
          aria-label="Edit note"
          data-opens
          onClick={() => setEditing(true)}
        />
        <TagNoteButton note={note} />
        <Button size="small" variant="quiet" icon="remove" aria-label="Remove note" onClick={onRemove} />
      </div>
    </li>
  );
}

function NoteText({ note }: { note: Note }) {
  const shown = useShown();
  const signal = note.signal && describeSignal(note.signal);
  return (
    <p className={styles.text} dir="auto">
      {signal && (
        <span
          className={styles.signal}
          data-signal={note.signal}
          role="img"
          aria-label={signal.label}
          title={signal.label}
        >
          {signal.symbol}
        </span>
      )}
      {shown.text(note.text)}
    </p>
  );
}
