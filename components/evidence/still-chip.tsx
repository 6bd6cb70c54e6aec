import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import chip from '@/components/notes/chip.module.css';

/** As a `Chip`, where nothing is taken off any more: the scorecard is sealed. `lead` is its sign. */
export function StillChip({
  lead,
  text,
  tone = 'neutral',
}: {
  lead: ReactNode;
  text: string;
  tone?: 'neutral' | 'info';
}) {
  return (
    <span className={classes(chip.chip, chip.inset, chip[tone])}>
      {lead}
      <span className={chip.text} title={text}>
        {text}
      </span>
    </span>
  );
}
