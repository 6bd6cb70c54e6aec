import { Button } from '../button';
import { visibleText } from '../visible-text';
import styles from '../markdown.module.css';

/** A comment as it was typed. */
export function PlainComment({ text }: { text: string }) {
  return <div className={styles.plain}>{visibleText(text)}</div>;
}

export interface UnformattedProps {
  text: string;
  /** Why it is not formatted, as the end of a sentence ("it ..."). */
  because: string;
  /** Called to have it formatted; without it there is no such button. */
  onFormat?: () => void;
}

/** A comment as it was typed, and in words why. */
export function Unformatted({ text, because, onFormat }: UnformattedProps) {
  return (
    <>
      <p className={styles.why}>
        Shown as it was typed, because it {because}.{' '}
        {onFormat && (
          <Button size="small" variant="quiet" onClick={onFormat}>
            Show formatted
          </Button>
        )}
      </p>
      <PlainComment text={text} />
    </>
  );
}
