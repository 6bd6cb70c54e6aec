import { useId, type ReactNode } from 'react';
import styles from '@/components/ui/section-page.module.css';

/** One part of the page about keeping, a landmark by its title. */
export function KeepingPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
