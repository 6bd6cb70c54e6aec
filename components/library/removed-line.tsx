import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import styles from './removed-line.module.css';

/** Stands where something was removed. Takes focus, so that undoing needs no search, and hands it to what comes back. */
export function RemovedLine({ title, onUndo }: { title: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    undo.current?.focus();
  }, [title]);
  const putBack = () => {
    const button = undo.current;
    const list = button?.closest<HTMLElement>('ul, ol');
    if (button && list) focusWhatComesBack(list, button);
    onUndo();
  };
  return (
    <div className={styles.removed}>
      <span role="status">Removed: {title}</span>
      <Button ref={undo} size="small" variant="quiet" icon="go-back" onClick={putBack}>
        Undo
      </Button>
    </div>
  );
}

/** Once `button` has gone, which would leave the focus on the page's body: it may be saved first. */
function focusWhatComesBack(list: HTMLElement, button: HTMLElement): void {
  const before = new Set(list.children);
  const observer = new MutationObserver(() => {
    if (button.isConnected) return;
    observer.disconnect();
    if (document.activeElement !== document.body) return;
    const back = [...list.children].find((line) => !before.has(line));
    back?.querySelector<HTMLElement>('a, button, input, select, textarea')?.focus();
  });
  observer.observe(list, { childList: true, subtree: true });
}
