import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './icon';
import styles from './badge.module.css';

/** What a colour means; a word or an icon always says it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A word or a count with a tone. */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={classes(styles.badge, styles[tone])}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
