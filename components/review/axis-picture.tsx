import type { Axis } from '@/core/process/axis';
import { AXIS_HEIGHT, drawAxis, type AxisShape } from '@/core/process/draw-axis';
import { MarkShape } from './mark-shape';
import styles from './axis-picture.module.css';

function Shape({ shape }: { shape: AxisShape }) {
  switch (shape.is) {
    case 'rect': {
      const { height, look, width, x, y } = shape;
      return <rect className={styles[look]} x={x} y={y} width={width} height={height} />;
    }
    case 'path':
      return <path className={styles[shape.look]} d={shape.d} />;
    case 'text': {
      const { look, middle, words, x, y } = shape;
      return (
        <text className={styles[look]} x={x} y={y} textAnchor={middle ? 'middle' : undefined}>
          {words}
        </text>
      );
    }
    case 'mark':
      return <MarkShape group={shape.group} x={shape.x} y={shape.y} many={shape.many} />;
  }
}

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
      {drawAxis(axis, callAt).map((shape, index) => (
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}
