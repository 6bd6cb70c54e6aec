import { useId, type ReactNode } from 'react';
import styles from './settings.module.css';

/** One part of the settings, a landmark by its title. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
