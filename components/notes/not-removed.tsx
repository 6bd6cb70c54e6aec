import { useEffect, useRef } from 'react';
import { UNDO_MS } from './removed-note';
import styles from './note-list.module.css';

/** Says why a note that was removed is there again, for as long as one that is gone can be put back. */
export function NotRemoved({ onExpire }: { onExpire: () => void }) {
  const expire = useRef(onExpire);
  useEffect(() => {
    expire.current = onExpire;
  });
  useEffect(() => {
    const timer = setTimeout(() => expire.current(), UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={styles.kept} role="status">
      Not removed: it was changed in another window meanwhile.
    </p>
  );
}
