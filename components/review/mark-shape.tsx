import { classes } from '@/components/ui/classes';
import type { MarkGroup } from './mark-groups';
import styles from './mark-shape.module.css';

const PATHS: Record<MarkGroup, string> = {
  raises: 'M-4-4h8v8h-8z',
  proposes: 'M0-5l5 9h-10z',
  asks: 'M0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z',
  says: 'M0-4.5a4.5 4.5 0 010 9 4.5 4.5 0 010-9z',
  acts: 'M-1.5-6h3v12h-3z',
};

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
      d={PATHS[group]}
    />
  );
}
