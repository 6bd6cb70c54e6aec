import { classes } from '@/components/ui/classes';
import type { Axis } from '@/core/process/axis';
import { AXIS_HEIGHT, drawAxis } from '@/core/process/draw-axis';
import styles from './axis-picture.module.css';
import marks from './mark-shape.module.css';

/** The axis as a picture; what it says in words and what can be done with it stands beside it. */
export function AxisPicture({ axis, callAt }: { axis: Axis; callAt: number | null }) {
  return (
    <svg
      className={styles.picture}
      width={axis.width}
      height={AXIS_HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {drawAxis(axis, callAt).map(({ attributes, look, tag: Tag, words }, index) => (
        <Tag key={index} className={styles[look] ?? classes(marks.mark, marks[look])} {...attributes}>
          {words}
        </Tag>
      ))}
    </svg>
  );
}
