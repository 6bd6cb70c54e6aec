import { useApp, useInterview } from '@/components/app/app-context';
import type { Interview } from '@/core/interview/interview';

type Answer = Interview['explained'][number];

/** Whether a comment was explained on the call, as far as it was noted; `put(null)` takes it back. */
export function useExplained(eventId: string) {
  const { interviewStore, now } = useApp();
  const answer = useInterview((state) =>
    state.file?.interview.explained.find((one) => one.eventId === eventId),
  );
  const put = (patch: Partial<Answer> | null) => {
    const store = interviewStore.getState();
    const { file } = store;
    if (!file) return;
    const { explained } = file.interview;
    const before = explained.find((one) => one.eventId === eventId);
    // A note that still waited when the answer was cleared belongs to nothing.
    if (patch && !before && patch.answer === undefined) return;
    const others = explained.filter((one) => one !== before);
    const empty: Answer = { eventId, answer: 'explained', note: '', at: 0 };
    store.change({ explained: patch ? [...others, { ...(before ?? empty), ...patch, at: now() }] : others });
  };
  return { answer, put };
}
