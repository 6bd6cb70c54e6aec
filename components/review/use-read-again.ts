import { useApp } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';

/** Has the merge request read again from GitLab, and says where that could not be started. */
export function useReadAgain(): () => void {
  const { reviewStore } = useApp();
  const attempt = useAttempt();
  return () => attempt('Reading could not be started', () => reviewStore.getState().refresh());
}
