import { useCriterionTitle } from '@/components/evidence/use-evidence';
import { useShown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import { describeEvent } from '@/core/activity/describe';
import type { Question } from '@/core/interview/question';
import { lineWords } from '@/core/summary/line-link';
import { useActivity } from './activity-link';
import { Chip } from './chip';
import type { Marks } from './marks-draft';
import { useQuestionText } from './question-text';
import styles from './note-form.module.css';

/** What a note that is being written is about, each to be taken off: a question of the plan, a criterion, an anchor. */
export function MarkChips({
  marks: { anchorEventId, anchorLine, criterionId },
  mark,
  question = null,
  leaveQuestion,
}: {
  marks: Marks;
  mark: (patch: Partial<Marks>) => void;
  question?: Question | null;
  leaveQuestion?: () => void;
}) {
  const titleOf = useCriterionTitle();
  const shown = useShown();
  const event = useActivity(anchorEventId);
  const questionText = useQuestionText(question);
  const what = event?.kind === 'commit' ? 'commit' : 'comment';
  const eventText = event ? shown.text(describeEvent(event)) : 'Not among what was read';
  const place = anchorLine && visibleText(lineWords(anchorLine));
  if (questionText === null && criterionId === null && anchorEventId === null && anchorLine === null)
    return null;
  return (
    <div className={styles.marks}>
      {questionText !== null && leaveQuestion && (
        <Chip
          icon="question"
          text={questionText}
          removeLabel={`Not on the question: ${questionText}`}
          onRemove={leaveQuestion}
        />
      )}
      {criterionId !== null && (
        <Chip
          icon="label"
          text={titleOf(criterionId)}
          removeLabel={`Take off criterion ${titleOf(criterionId)}`}
          onRemove={() => mark({ criterionId: null })}
        />
      )}
      {anchorEventId !== null && (
        <Chip
          icon={what}
          text={eventText}
          removeLabel={`Take off ${what} ${eventText}`}
          onRemove={() => mark({ anchorEventId: null })}
        />
      )}
      {place !== null && (
        <Chip
          icon="merge-request"
          text={place}
          removeLabel={`Take off line ${place}`}
          onRemove={() => mark({ anchorLine: null })}
        />
      )}
    </div>
  );
}
