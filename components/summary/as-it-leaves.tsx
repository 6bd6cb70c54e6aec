import { useRef, useState, type ReactNode } from 'react';
import { ShownContext, useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import styles from './summary-tab.module.css';

/**
 * What will be sent. Where the settings hide the candidate's name and it stands in `text`, a line says that it leaves all
 * the same, and shows it when asked: what is looked through before it goes must not be taken for what it is not.
 */
export function AsItLeaves({ text, children }: { text: string; children: ReactNode }) {
  const shown = useShown();
  const [whole, setWhole] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  if (shown.unnamed(text) === text) return children;
  // Of nobody: then nothing is taken out.
  if (whole)
    return (
      <ShownContext value={shown.of(null)}>
        <p ref={line} className={styles.quiet} tabIndex={-1}>
          As it leaves, with the candidate’s name.
        </p>
        {children}
      </ShownContext>
    );
  const showWhole = () =>
    keepFocus(
      () => line.current,
      () => setWhole(true),
    );
  return (
    <>
      <p className={styles.quiet}>
        It names the candidate: your settings hide that here, not in what leaves.{' '}
        <Button size="small" onClick={showWhole}>
          Show it as it leaves
        </Button>
      </p>
      {children}
    </>
  );
}
