import { memo, useMemo, useRef, useState } from 'react';
import { useShown } from '@/components/shown/shown';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { layoutAxis, type AxisMark } from '@/core/process/axis';
import type { ProcessRule } from '@/core/process/process-rule';
import { AxisMarks } from './axis-marks';
import { AxisPicture } from './axis-picture';
import { axisInWords } from '@/core/process/axis-words';
import { groupOf, MARK_GROUPS } from '@/core/process/mark-groups';
import { markWords } from './axis-words';
import { MarkShape } from './mark-shape';
import { SittingsNote } from './sittings-note';
import { useWidth } from './use-width';
import styles from './axis.module.css';

/** The shapes that the picture has, and what they stand for. `hidden`: it keeps its room while something else stands there. */
function Legend({ marks, hidden }: { marks: AxisMark[]; hidden: boolean }) {
  const present = new Set(marks.map(({ kind }) => groupOf(kind)));
  return (
    <ul className={styles.legend} aria-label="Shapes" aria-hidden={hidden}>
      {MARK_GROUPS.filter(({ id }) => present.has(id)).map(({ id, words }) => (
        <li key={id}>
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <MarkShape group={id} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The candidate's activity and the times of the process on one axis that runs to the call. */
export const AxisSection = memo(function AxisSection({
  timeline,
  interview,
  rules,
  onShow,
}: {
  timeline: Timeline;
  interview: Interview;
  rules: ProcessRule[];
  onShow: (eventId: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [pointed, setPointed] = useState<AxisMark | null>(null);
  const { callAt } = interview;
  const axis = useMemo(
    () => layoutAxis({ timeline, interview, rules, width }),
    [timeline, interview, rules, width],
  );
  const entries = useMemo(() => new Map(timeline.entries.map((entry) => [entry.id, entry])), [timeline]);
  const shown = useShown();
  const words = (mark: AxisMark) => markWords(mark, entries, callAt, shown);
  return (
    <section aria-label="Time axis">
      <VisuallyHidden>{axisInWords(axis, callAt)}</VisuallyHidden>
      <div ref={box} className={styles.axis}>
        {width > 0 && <AxisPicture axis={axis} callAt={callAt} />}
        <AxisMarks axis={axis} words={words} onPoint={setPointed} onShow={({ entryId }) => onShow(entryId)} />
      </div>
      <div className={styles.caption}>
        <div className={styles.said}>
          <Legend marks={axis.marks} hidden={pointed !== null} />
          {pointed && <p className={styles.pointed}>{words(pointed)}</p>}
        </div>
        {/* It has a field that somebody may be typing in, whatever is pointed at. */}
        <SittingsNote sittings={timeline.sittings} />
      </div>
    </section>
  );
});
