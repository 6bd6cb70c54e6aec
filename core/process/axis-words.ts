import { formatRelative, speakRelative } from '@/core/activity/relative-time';
import type { Axis, AxisMoment } from './axis';

/** "Latest finish T−24 h". */
export function momentWords({ at, id, label }: AxisMoment, callAt: number | null): string {
  return callAt === null || id === 'call' ? label : `${label} ${formatRelative(at, callAt)}`;
}

/** What the picture shows, for whoever doesn't see it. */
export function axisInWords({ marks, moments, sittings }: Axis, callAt: number | null): string {
  const count = marks.reduce((sum, mark) => sum + mark.count, 0);
  const entries = count === 1 ? '1 entry' : `${count} entries`;
  const where =
    sittings.length === 0
      ? ''
      : `, ${sittings.length === 1 ? '1 sitting' : `${sittings.length} sittings`} before the call`;
  const times = moments.map(({ at, label, id }) =>
    callAt === null || id === 'call' ? label : `${label}: ${speakRelative(at, callAt)}`,
  );
  return `${entries} of the candidate${where}. ${times.join('. ')}.`;
}
