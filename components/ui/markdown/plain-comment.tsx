import { memo, useMemo, useState } from 'react';
import { Button } from '../button';
import { visibleText } from '../visible-text';
import { plainChunks } from './plain-chunks';
import styles from '../markdown.module.css';

const AT_FIRST = 10_000;
const AT_MOST_MORE = 100_000;

const Chunk = memo(function Chunk({ text }: { text: string }) {
  return <div>{visibleText(text.replace(/\r?\n$/, '')) || '\n'}</div>;
});

/** A comment as it was typed; of a very long one the beginning, and more of it when asked for. */
export function PlainComment({ text }: { text: string }) {
  const [length, setLength] = useState(AT_FIRST);
  const chunks = useMemo(() => plainChunks(text, length), [text, length]);
  const left = text.length - chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return (
    <>
      <div className={styles.plain}>
        {chunks.map((chunk, index) => (
          <Chunk key={index} text={chunk} />
        ))}
      </div>
      {left > 0 && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => setLength(length + Math.min(length, AT_MOST_MORE))}
        >
          Show more of {left.toLocaleString('en')} characters
        </Button>
      )}
    </>
  );
}

/** A comment as it was typed, and in words why: `because` is the end of a sentence ("it ..."). */
export function Unformatted({
  text,
  because,
  onFormat,
}: {
  text: string;
  because: string;
  /** Called to have it formatted; without it there is no such button. */
  onFormat?: () => void;
}) {
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
