import { useEffect, useRef } from 'react';
import { useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import styles from './removed-note.module.css';

/** How long a removed note can be put back, in ms. */
export const UNDO_MS = 10_000;

/** Stands where a note was removed. Takes focus, so that undoing needs no search. */
export function RemovedNote({
  noteId,
  onUndo,
  onExpire,
}: {
  noteId: string;
  onUndo: () => void;
  onExpire: () => void;
}) {
  const status = useInterview((state) => state.saves[`note:${noteId}`]);
  const failed = status?.state === 'failed';
  const undo = useRef<HTMLButtonElement>(null);
  const expire = useRef(onExpire);
  useEffect(() => {
    expire.current = onExpire;
  });
  useEffect(() => {
    undo.current?.focus();
  }, []);
  useEffect(() => {
    if (failed) return;
    const timer = setTimeout(() => {
      // Focus would fall out of the list together with the button.
      const button = undo.current;
      if (button?.matches(':focus')) button.closest('ul')?.focus();
      expire.current();
    }, UNDO_MS);
    return () => clearTimeout(timer);
  }, [failed]);
  return (
    <li className={styles.removed}>
      <span role="status">{failed ? `Not removed: ${status.message}` : 'Note removed.'}</span>
      <Button ref={undo} size="small" variant="quiet" icon="go-back" onClick={onUndo}>
        Undo
      </Button>
    </li>
  );
}
