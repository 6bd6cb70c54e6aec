import { useState } from 'react';
import { useShown, type Shown } from '@/components/shown/shown';
import type { SaveStatus } from '@/stores/saver';
import { classes } from './classes';
import { VisuallyHidden } from './visually-hidden';
import styles from './save-status.module.css';

function words(status: SaveStatus | undefined, { clock }: Shown): string {
  switch (status?.state) {
    case undefined:
      return '';
    case 'typing':
      return 'Not saved yet';
    case 'saving':
      return 'Saving';
    case 'saved':
      return ['Saved', clock(status.at)].filter(Boolean).join(' ');
    case 'failed':
      return `Not saved: ${status.message}`;
  }
}

/** What is said aloud: only when it becomes saved or fails, and not again for the next save. */
function aloud(status: SaveStatus | undefined): string | null {
  if (status?.state === 'saved') return 'Saved';
  if (status?.state === 'failed') return `Not saved: ${status.message}`;
  return null;
}

/** Says whether what was typed is kept. `undefined`: nothing has been typed yet, so nothing is said. */
export function SaveStatusText({ status }: { status: SaveStatus | undefined }) {
  const shown = useShown();
  const [spoken, setSpoken] = useState('');
  const next = aloud(status);
  if (next !== null && next !== spoken) setSpoken(next);
  return (
    <span className={classes(styles.status, status?.state === 'failed' && styles.failed)}>
      <span data-save-state={status?.state ?? 'none'}>{words(status, shown)}</span>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </span>
  );
}
