import { useMemo, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import type { EntryFilter } from '@/core/activity/entry-filter';
import type { InterviewState } from '@/stores/interview-store';
import { usePausedText } from './use-paused-text';

const EVERYONE: EntryFilter = {};
const CANDIDATE: EntryFilter = { onlyCandidate: true };

/** What the open interview's timeline shows: what was kept, or at first the candidate's own activity where there is one. */
function keptFilter({ file }: Pick<InterviewState, 'file'>): EntryFilter {
  if (!file) return EVERYONE;
  return file.interview.reviewFilter ?? (file.interview.candidate === null ? EVERYONE : CANDIDATE);
}

/** The filter of the timeline, and all that changes it. */
export interface ReviewFilter {
  filter: EntryFilter;
  /** Changes parts of it; `undefined` takes a part away. */
  change: (patch: EntryFilter) => void;
  /** For each key of the search: what is shown follows at once, what is kept after a pause. */
  search: (words: string) => void;
  /** Back to how it is at first. */
  clear: () => void;
  /** Everything by everybody. */
  showAll: () => void;
  /** The same for the sake of one entry: what was chosen before is only set aside. */
  setAside: () => void;
  /** Goes back to what was set aside; null where nothing was, or something else was chosen since. */
  takeBack: (() => void) | null;
}

/** The filter that is kept with the open interview. */
export function useReviewFilter(): ReviewFilter {
  const { interviewStore } = useApp();
  const kept = useInterview(keptFilter);
  const [aside, setAside] = useState<{ filter: EntryFilter | null } | null>(null);
  const keep = (reviewFilter: EntryFilter | null) => {
    setAside(null);
    interviewStore.getState().change({ reviewFilter });
  };
  const change = (patch: EntryFilter) => keep({ ...keptFilter(interviewStore.getState()), ...patch });
  const { forget, text, type } = usePausedText(kept.words ?? '', (words) =>
    change({ words: words === '' ? undefined : words }),
  );
  const filter = useMemo(() => (text === (kept.words ?? '') ? kept : { ...kept, words: text }), [kept, text]);
  return {
    filter,
    change,
    search: type,
    clear: () => {
      forget();
      keep(null);
    },
    showAll: () => {
      forget();
      keep(EVERYONE);
    },
    setAside: () => {
      const stored = interviewStore.getState().file?.interview.reviewFilter ?? null;
      // Words that were typed a moment ago are not kept yet.
      const before = aside ?? { filter: filter === kept ? stored : filter };
      forget();
      keep(EVERYONE);
      setAside(before);
    },
    takeBack: aside && (() => keep(aside.filter)),
  };
}

/** Whether more is asked for than the candidate alone. */
export const isNarrow = ({ onlyCandidate: _, words = '', ...rest }: EntryFilter): boolean =>
  words !== '' || Object.values(rest).some(Boolean) || rest.sitting === 0;
