import type { ReactNode } from 'react';
import type { SettingWords } from './setting';
import styles from './settings.module.css';

/** A setting of several controls, under its title. */
export function Titled({ id, title, about, children }: SettingWords & { children?: ReactNode }) {
  return (
    <div
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      className={styles.titled}
    >
      <h3 id={`${id}-title`} className={styles.title}>
        {title}
      </h3>
      <p id={`${id}-about`} className={styles.quiet}>
        {about}
      </p>
      {children}
    </div>
  );
}
