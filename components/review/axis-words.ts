import { visibleText } from '@/components/ui/visible-text';
import { describeEntry } from '@/core/activity/describe';
import { formatRelative, speakRelative } from '@/core/activity/relative-time';
import type { TimelineEntry } from '@/core/activity/timeline';
import type { Axis, AxisMark, AxisMoment } from '@/core/process/axis';
import { KIND_WORDS } from './kind-words';

/** "Latest finish T−24 h". */
export function momentWords({ at, id, label }: AxisMoment, callAt: number | null): string {
  return callAt === null || id === 'call' ? label : `${label} ${formatRelative(at, callAt)}`;
}

/** What a mark stands for, in one line: "Issue T−33 h: This query runs once per line item". */
export function markWords(
  { count, entryId, kind }: AxisMark,
  entries: ReadonlyMap<string, TimelineEntry>,
  callAt: number | null,
): string {
  const entry = entries.get(entryId);
  if (!entry) return KIND_WORDS[kind].word;
  const when = callAt === null ? '' : ` ${formatRelative(entry.at, callAt)}`;
  const more = count === 1 ? '' : ` and ${count - 1} more`;
  return `${KIND_WORDS[kind].word}${when}: ${visibleText(describeEntry(entry))}${more}`;
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
