import { useRef, type ReactNode } from 'react';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { SettingWords } from './setting';
import styles from './settings.module.css';

/** A setting of several controls, under its title, which takes the focus of what goes off the screen in it. */
export function Titled({ id, title, about, children }: SettingWords & { children?: ReactNode }) {
  const group = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(group, () => heading.current);
  return (
    <div
      ref={group}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      className={styles.titled}
    >
      <h3 ref={heading} id={`${id}-title`} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <p id={`${id}-about`} className={styles.quiet}>
        {about}
      </p>
      {children}
    </div>
  );
}
