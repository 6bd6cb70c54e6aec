import { createContext, useContext } from 'react';
import type { CustomItemComponentProps } from 'virtua';
import styles from './timeline-row.module.css';

/** What a row must know of the whole list, since only a part of it is in the DOM. */
export const RowsContext = createContext<{ size: number; current: number }>({ size: 0, current: -1 });

/** The element that the virtual list puts around each of its rows. */
export function TimelineRow({ index, children, ...place }: CustomItemComponentProps) {
  const { current, size } = useContext(RowsContext);
  return (
    <div
      {...place}
      role="listitem"
      aria-setsize={size}
      aria-posinset={index + 1}
      aria-current={index === current ? 'true' : undefined}
      className={styles.row}
      data-row={index}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
