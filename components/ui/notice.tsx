import type { ReactNode } from 'react';
import type { Tone } from './badge';
import { classes } from './classes';
import { Icon, type IconName } from './icon';
import styles from './notice.module.css';

const ICONS: Record<Tone, IconName> = {
  neutral: 'information',
  info: 'information',
  success: 'check-circle',
  warning: 'warning',
  danger: 'error',
};

/** What is the matter (`title`), what that means (`children`), and the one thing to do about it (`action`). */
export function Notice({
  tone,
  title,
  children,
  action,
}: {
  tone: Tone;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <span className={styles.icon}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.body}>{children}</div>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
