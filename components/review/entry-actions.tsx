import { useApp, useInterview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { TagButton, type Tag } from '@/components/evidence/tag-button';
import { useEventEvidence } from '@/components/evidence/use-evidence';
import { Button } from '@/components/ui/button';
import { isPlanned } from '@/core/interview/question';
import type { TimelineEntry } from '@/core/activity/timeline';
import { ExplainedButton } from './explained';
import { useJump } from './jump-to-gitlab';
import { excerptOf, ownEvent } from './own-event';
import styles from './entry-actions.module.css';

/** What can be done with an entry: go to it in GitLab, make it evidence, ask about it. `brief`: as icons alone. */
export function EntryActions({
  entry,
  about,
  brief = false,
}: {
  entry: TimelineEntry;
  about: string;
  brief?: boolean;
}) {
  const text = (word: string) => (brief ? null : word);
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const own = ownEvent(entry);
  const tagged = useEventEvidence(own.id);
  const asked = useInterview((state) => isPlanned(state.file?.questions, own.id));
  const jump = useJump(own);
  const tag = (as: Tag) =>
    attempt('The evidence was not saved', () =>
      interviewStore
        .getState()
        .tag({ ...as, source: { type: 'activity', eventId: own.id }, excerpt: excerptOf(own) }),
    );
  return (
    <div className={styles.actions}>
      {jump && (
        <Button
          size="small"
          variant="quiet"
          icon="external-link"
          aria-label={`Jump to it in GitLab: ${about}`}
          data-entry-key="jump"
          onClick={jump}
        >
          {text('Jump')}
        </Button>
      )}
      <TagButton tagged={tagged} aria-label={`Tag as evidence: ${about}`} data-entry-key="tag" onTag={tag}>
        {text('Tag')}
      </TagButton>
      <Button
        size="small"
        variant="quiet"
        icon="question"
        pressed={asked}
        aria-label={`Ask on the call: ${about}`}
        data-entry-key="ask"
        onClick={() => void interviewStore.getState().toggleAsk(own.id)}
      >
        {text('Ask')}
      </Button>
      {own.kind === 'comment' && <ExplainedButton eventId={own.id} about={about} />}
    </div>
  );
}
