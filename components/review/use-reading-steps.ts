import { useApp, useReview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { knownSurface } from '@/stores/review-store';

/** What can be done about a merge request that was not read, or not all of it. */
export function useReadingSteps() {
  const { openUrl, reviewStore } = useApp();
  const attempt = useAttempt();
  const url = useReview((state) => state.review.mergeRequest?.webUrl ?? knownSurface(state)?.mrUrl ?? '');
  return {
    readAgain: () => attempt('Reading could not be started', () => reviewStore.getState().refresh()),
    openGitLab: () => openUrl(url),
  };
}
