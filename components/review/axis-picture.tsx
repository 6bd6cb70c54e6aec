import type { Axis } from '@/core/process/axis';
import { placeCounts, placeLabels } from './axis-labels';
import { momentWords } from './axis-words';
import { groupOf } from './mark-groups';
import { MarkShape } from './mark-shape';
import styles from './axis-picture.module.css';

const AXIS_HEIGHT = 84;
/** Where the line of the axis runs, from the top. */
const AXIS_Y = 56;
const BAND_TOP = 34;
const BAND_HEIGHT = 34;

function Windows({ axis }: { axis: Axis }) {
  return axis.windows.map(({ fromX, id, toX }) => (
    <rect
      key={id}
      className={styles[id]}
      x={fromX}
      y={BAND_TOP}
      width={Math.max(0, toX - fromX)}
      height={BAND_HEIGHT}
    />
  ));
}

/** Time left out is drawn as a gap with two strokes. */
function Breaks({ axis }: { axis: Axis }) {
  return axis.breaks.map(({ fromX, toX }) => {
    const middle = (fromX + toX) / 2;
    return (
      <g key={fromX}>
        <rect className={styles.gap} x={middle - 3} y={AXIS_Y - 4} width={6} height={8} />
        <path
          className={styles.break}
          d={`M${middle - 5} ${AXIS_Y + 4}l4-8M${middle + 1} ${AXIS_Y + 4}l4-8`}
        />
      </g>
    );
  });
}

function Sittings({ axis }: { axis: Axis }) {
  return axis.sittings.map(({ fromX, index, toX }) => (
    <g key={index}>
      <path className={styles.sitting} d={`M${fromX - 4} ${AXIS_Y + 12}v2h${toX - fromX + 8}v-2`} />
      <text className={styles.number} x={(fromX + toX) / 2} y={AXIS_HEIGHT} textAnchor="middle">
        {index + 1}
      </text>
    </g>
  ));
}

function Moments({ axis, callAt }: { axis: Axis; callAt: number | null }) {
  const words = (moment: (typeof axis.moments)[number]) => momentWords(moment, callAt);
  return (
    <>
      {axis.moments.map(({ id, x }) => (
        <path key={id} className={styles.moment} d={`M${x} ${BAND_TOP - 2}V${BAND_TOP + BAND_HEIGHT}`} />
      ))}
      {placeLabels(axis.moments, words, axis.width).map(({ left, line, moment }) => (
        <text key={moment.id} className={styles.label} x={left} y={line === 0 ? 11 : 27}>
          {words(moment)}
        </text>
      ))}
    </>
  );
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
      <Windows axis={axis} />
      <path className={styles.line} d={`M0 ${AXIS_Y}H${axis.width}`} />
      <Breaks axis={axis} />
      <Moments axis={axis} callAt={callAt} />
      <Sittings axis={axis} />
      {axis.marks.map(({ count, entryId, kind, x }) => (
        <MarkShape key={entryId} group={groupOf(kind)} x={x} y={AXIS_Y} many={count > 1} />
      ))}
      {placeCounts(axis.marks).map(({ count, entryId, x }) => (
        <text key={entryId} className={styles.number} x={x} y={AXIS_Y - 9} textAnchor="middle">
          {count}
        </text>
      ))}
    </svg>
  );
}
