import { ICON_PATHS, type IconName } from './icon-paths';
import styles from './icon.module.css';

export type { IconName };

/**
 * One icon, in the colour of the text around it. Without a `label` it is decoration and hidden from assistive
 * technology: then a word beside it, or the `aria-label` of its button, says what it means.
 */
export function Icon({ name, label, size = 16 }: { name: IconName; label?: string; size?: 12 | 16 }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path fillRule="evenodd" clipRule="evenodd" d={ICON_PATHS[name]} />
    </svg>
  );
}
