import { classes } from '@/components/ui/classes';
import { MARK_PATHS, type MarkGroup } from '@/core/process/mark-groups';
import styles from './mark-shape.module.css';

/** A mark as on the axis, around the origin: shape and colour together say its kind. */
export function MarkShape({ group }: { group: MarkGroup }) {
  return <path className={classes(styles.mark, styles[group])} d={MARK_PATHS[group]} />;
}
