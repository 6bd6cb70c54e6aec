import { useApp } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import type { ActivityEvent } from '@/core/activity/activity-event';

/** Takes the user to where an event stands in GitLab, or null where it stands nowhere of its own. */
export function useJump(event: ActivityEvent): (() => void) | null {
  const { openUrl, reviewStore } = useApp();
  const attempt = useAttempt();
  const jump = (noteId: number, threadId: string, onDiff: boolean) => () =>
    attempt('GitLab could not be scrolled there', () =>
      reviewStore.getState().jump({ noteId, threadId, onDiff }),
    );
  if (event.kind === 'comment') return jump(event.noteId, event.threadId, event.position !== null);
  if ((event.kind === 'system' || event.kind === 'emoji') && event.noteId !== null)
    return jump(event.noteId, '', false);
  const url = event.kind === 'commit' ? event.webUrl : null;
  return url === null ? null : () => openUrl(url);
}
