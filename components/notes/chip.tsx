import type { ReactNode } from 'react';
import { besidePressed } from '@/components/ui/beside-pressed';
import { classes } from '@/components/ui/classes';
import { Icon, type IconName } from '@/components/ui/icon';
import { keepFocus } from '@/components/ui/keep-focus';
import styles from './chip.module.css';

/** Something put on a note or a criterion that one click takes off again. `lead` takes the place of the icon. */
export function Chip({
  icon,
  lead,
  text,
  removeLabel,
  tone = 'neutral',
  onRemove,
}: {
  icon?: IconName;
  lead?: ReactNode;
  text: string;
  removeLabel: string;
  tone?: 'neutral' | 'info';
  onRemove: () => void;
}) {
  return (
    <span className={classes(styles.chip, lead === undefined && styles.inset, styles[tone])}>
      {lead}
      {icon && <Icon name={icon} size={12} />}
      <span className={styles.text} title={text}>
        {text}
      </span>
      <button
        type="button"
        className={styles.press}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={({ currentTarget }) => keepFocus(besidePressed(currentTarget), onRemove)}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
