import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import styles from './removed-line.module.css';

/** Stands where something was removed. Takes focus, so that undoing needs no search. */
export function RemovedLine({ title, onUndo }: { title: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    undo.current?.focus();
  }, [title]);
  return (
    <div className={styles.removed}>
      <span role="status">Removed: {title}</span>
      <Button ref={undo} size="small" variant="quiet" icon="go-back" onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
