import { useState, type KeyboardEvent } from 'react';
import type { Axis, AxisMark } from '@/core/process/axis';
import styles from './axis-marks.module.css';

/** Where a key goes from the mark at `index`, null where the key is not ours. */
function target(key: string, index: number, length: number): number | null {
  if (key === 'ArrowRight') return Math.min(index + 1, length - 1);
  if (key === 'ArrowLeft') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return null;
}

/** What can be pointed at and reached by keys on the axis: one tab stop, arrow keys go from mark to mark. */
export function AxisMarks({
  axis,
  words,
  onPoint,
  onShow,
}: {
  axis: Axis;
  words: (mark: AxisMark) => string;
  /** The mark under the pointer or with the focus; null when none is any more. */
  onPoint: (mark: AxisMark | null) => void;
  onShow: (mark: AxisMark) => void;
}) {
  const [stop, setStop] = useState(0);
  const travel = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const to = target(event.key, index, axis.marks.length);
    const next = to === null ? undefined : event.currentTarget.parentElement?.children.item(to);
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div role="toolbar" aria-label="On the time axis">
      {axis.marks.map((mark, index) => (
        <button
          key={mark.entryId}
          type="button"
          className={styles.mark}
          style={{ left: mark.x }}
          aria-label={words(mark)}
          tabIndex={index === Math.min(stop, axis.marks.length - 1) ? 0 : -1}
          onClick={() => onShow(mark)}
          onFocus={() => {
            setStop(index);
            onPoint(mark);
          }}
          onBlur={() => onPoint(null)}
          onPointerEnter={() => onPoint(mark)}
          onPointerLeave={() => onPoint(null)}
          onKeyDown={(event) => travel(event, index)}
        />
      ))}
    </div>
  );
}
