import { lazy, Suspense, useMemo } from 'react';
import { useReview } from '@/components/app/app-context';
import { Disclosure } from '@/components/ui/disclosure';
import type { EntryFilter } from '@/core/activity/entry-filter';
import type { TimelineEntry } from '@/core/activity/timeline';
import { commentedFiles, type DiffComment } from '@/core/diff/map-files';

// Only who opens the map needs it.
const FileMaps = lazy(() => import('./file-maps'));

/** The threads on the diff that the map shows: those of everybody, or of the candidate alone. */
function diffComments(entries: readonly TimelineEntry[], onlyCandidate: boolean): DiffComment[] {
  return entries.flatMap(({ byCandidate, event, id, replies }) => {
    if (event.kind !== 'comment' || (onlyCandidate && !byCandidate)) return [];
    const position = event.position ?? replies.find((reply) => reply.position)?.position;
    return position ? [{ id, position }] : [];
  });
}

/** Which files and hunks of the merge request were commented on, as a picture that filters the list; nothing before its files are known. */
export function DiffMap({
  entries,
  filter,
  onChange,
}: {
  entries: readonly TimelineEntry[];
  filter: EntryFilter;
  onChange: (patch: EntryFilter) => void;
}) {
  const diffs = useReview((state) => state.review.diffs);
  const onlyCandidate = filter.onlyCandidate ?? false;
  const files = useMemo(
    () => commentedFiles(diffs, diffComments(entries, onlyCandidate)),
    [diffs, entries, onlyCandidate],
  );
  if (files.length === 0) return null;
  const commented = files.filter(({ comments }) => comments.length > 0).length;
  return (
    <Disclosure label={`Files ${files.length} · commented ${commented}`}>
      <Suspense fallback={<p>Loading the files</p>}>
        <FileMaps files={files} filter={filter} onChange={onChange} />
      </Suspense>
    </Disclosure>
  );
}
