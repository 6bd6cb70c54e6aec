import { counted } from '@/components/ui/counted';
import type { RestoreMode, RestoreReport } from '@/core/full-backup/report';
import styles from './backup.module.css';

/** What a restore does, or has done, a line for each kind of thing that happens; nothing is said of what does not. */
export function ReportLines({ report, mode }: { report: RestoreReport; mode: RestoreMode }) {
  const lines = linesOf(report, mode);
  return (
    <ul className={styles.lines}>
      {lines.length === 0 ? (
        <li>Nothing: everything in it is here already, just as it is there.</li>
      ) : (
        lines.map((line) => <li key={line}>{line}</li>)
      )}
    </ul>
  );
}

function linesOf(
  { interviews, others, reviews, leaving, leavingOthers, leftOut }: RestoreReport,
  mode: RestoreMode,
): string[] {
  const merges = mode === 'merge';
  const said: [number, (many: string) => string][] = [
    [leaving, (many) => `${many} that are here now: gone from this browser`],
    [interviews.new, (many) => `${many}: new here`],
    [interviews.backup, (many) => `${many}: newer in the backup; what is here is kept beside as a version`],
    [
      interviews.here,
      (many) => `${many}: newer here, and stay; what the backup has is kept beside as a version`,
    ],
    [interviews.same, (many) => `${many}: the same on both sides`],
    [interviews.erased, (many) => `${many}: erased here, and not brought back`],
    [interviews.gone, (many) => `${many}: erased where the backup was made, and erased here with it`],
    [
      merges ? interviews.held : 0,
      (many) => `${many}: erased where the backup was made, but on legal hold here, and kept`,
    ],
  ];
  const items: [number, (many: string) => string][] = [
    [leavingOthers, (many) => `${many} of your own that are here now: gone from this browser`],
    [others.new, (many) => `${many} of your own: new here`],
    [
      others.backup,
      (many) => `${many} of your own: newer in the backup; what is here is kept beside as a version`,
    ],
    [
      others.here,
      (many) => `${many} of your own: stay as here; what the backup has is kept beside as a version`,
    ],
  ];
  return [
    ...said.filter(([count]) => count > 0).map(([count, line]) => line(counted(count, 'interview'))),
    ...items
      .filter(([count]) => count > 0)
      .map(([count, line]) =>
        line(
          counted(count, 'rubric, exercise, preset or session', 'rubrics, exercises, presets and sessions'),
        ),
      ),
    ...(reviews > 0
      ? [
          `What was read of ${counted(reviews, 'merge request')}: ${merges ? 'put together with what is here' : 'comes in'}`,
        ]
      : []),
    ...(leftOut > 0
      ? [`${counted(leftOut, 'line')} of the backup that belong to no interview: left out`]
      : []),
  ];
}
