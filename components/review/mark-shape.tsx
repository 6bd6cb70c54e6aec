import { classes } from '@/components/ui/classes';
import { MARK_PATHS, type MarkGroup } from '@/core/process/mark-groups';
import styles from './mark-shape.module.css';

/** A mark on the axis, around the origin: shape and colour together say its kind, a larger one stands for several. */
export function MarkShape({
  group,
  x,
  y,
  many = false,
}: {
  group: MarkGroup;
  x: number;
  y: number;
  many?: boolean;
}) {
  return (
    <path
      className={classes(styles.mark, styles[group])}
      transform={`translate(${x} ${y})${many ? ' scale(1.3)' : ''}`}
      d={MARK_PATHS[group]}
    />
  );
}
