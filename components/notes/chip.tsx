import { Icon, type IconName } from '@/components/ui/icon';
import styles from './chip.module.css';

/** Something put on a note or a criterion that one click takes off again. */
export function Chip({
  icon,
  text,
  removeLabel,
  onRemove,
}: {
  icon: IconName;
  text: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <span className={styles.chip}>
      <Icon name={icon} size={12} />
      <span className={styles.text} title={text}>
        {text}
      </span>
      <button
        type="button"
        className={styles.remove}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
