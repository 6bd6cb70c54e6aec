import type { Shown } from '@/components/shown/shown';
import { describeEntry } from '@/core/activity/describe';
import { formatRelative } from '@/core/activity/relative-time';
import type { TimelineEntry } from '@/core/activity/timeline';
import type { AxisMark } from '@/core/process/axis';
import { KIND_WORDS } from './kind-words';

/** What a mark stands for, in one line: "Issue T−33 h: This query runs once per line item". */
export function markWords(
  { count, entryId, kind }: AxisMark,
  entries: ReadonlyMap<string, TimelineEntry>,
  callAt: number | null,
  shown: Shown,
): string {
  const entry = entries.get(entryId);
  if (!entry) return KIND_WORDS[kind].word;
  const when = callAt === null ? '' : ` ${formatRelative(entry.at, callAt)}`;
  const more = count === 1 ? '' : ` and ${count - 1} more`;
  return `${KIND_WORDS[kind].word}${when}: ${shown.text(describeEntry(entry))}${more}`;
}
