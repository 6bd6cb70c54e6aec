import { useId, useRef, type ReactNode } from 'react';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import styles from '@/components/ui/section-page.module.css';

/** One part of the page about keeping, a landmark by its title, which takes the focus of what goes off the screen in it. */
export function KeepingPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(part, () => heading.current);
  return (
    <section ref={part} className={styles.part} aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
