import { use, useRef, useState, type KeyboardEvent } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { TaggedCriteria } from '@/components/evidence/tagged-criteria';
import { useCriterionTitle } from '@/components/evidence/use-evidence';
import { ActivityLink } from '@/components/notes/activity-link';
import { NoteList } from '@/components/notes/note-list';
import { noteTimeLabel } from '@/components/notes/note-time-label';
import { useQuestionText } from '@/components/notes/question-text';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import { Disclosure } from '@/components/ui/disclosure';
import { useWasThere } from '@/components/ui/use-was-there';
import { momentOf } from '@/core/call/question-plan';
import type { Question } from '@/core/interview/question';
import { PlanFocusContext } from './plan-focus';
import { PlannedWording } from './planned-wording';
import styles from './question-plan.module.css';

/** Where a planned question came from. */
function Source({ source }: Pick<Question, 'source'>) {
  const titleOf = useCriterionTitle();
  switch (source.type) {
    case 'activity':
      return (
        <>
          <ActivityLink eventId={source.eventId} />
          <TaggedCriteria eventId={source.eventId} />
        </>
      );
    case 'criterion':
      return <span className={styles.quiet}>{titleOf(source.criterionId)}</span>;
    case 'finding':
      return <span className={styles.quiet}>From an expected finding</span>;
    case 'own':
      return null;
  }
}

/** When a question was asked, in the words of a note's time. */
function Asked({ at }: { at: number }) {
  const interview = useInterview((state) => state.file?.interview ?? null);
  if (!interview) return null;
  return <span className={styles.quiet}>asked {noteTimeLabel(momentOf(interview, at))}</span>;
}

/** The notes that were taken on a question. */
function TakenNotes({ questionId }: { questionId: string }) {
  const count = useInterview(
    (state) => state.file?.notes.filter((note) => note.questionId === questionId).length ?? 0,
  );
  const known = useWasThere(count > 0);
  if (!known) return null;
  return (
    <div className={styles.notes} tabIndex={-1}>
      <Disclosure label={counted(count, 'note')}>
        <NoteList label="Notes on this question" filter={(note) => note.questionId === questionId} />
      </Disclosure>
    </div>
  );
}

/** One question of the plan: tick it as asked, word it, move it, take it out. Enter ticks it and goes on to the note line. */
export function PlannedQuestion({
  question,
  onMove,
  onRemove,
  onTravel,
}: {
  question: Question;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** The focus goes one question up or down. */
  onTravel: (by: -1 | 1) => void;
}) {
  const { interviewStore } = useApp();
  const { toNote } = use(PlanFocusContext);
  const text = useQuestionText(question) ?? '';
  const [wording, setWording] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const asked = question.askedAt !== null;
  // Where it can't be saved, the panel's header says so.
  const ask = (now: boolean) => void interviewStore.getState().ask(question.id, now);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by !== null) (event.altKey ? onMove : onTravel)(by);
    else if (event.altKey) return;
    else if (event.key === 'Delete') onRemove();
    else if (event.key === 'Enter') {
      ask(true);
      toNote();
    } else return;
    event.preventDefault();
  };
  const stopWording = () => {
    setWording(false);
    edit.current?.focus();
  };
  return (
    <li className={styles.question} data-asked={asked} data-place={`question:${question.id}`}>
      <input
        type="checkbox"
        className={styles.tick}
        data-plan-tick
        aria-label={`Asked: ${text}`}
        checked={asked}
        onChange={({ target }) => ask(target.checked)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.body}>
        {wording ? (
          <PlannedWording
            question={question}
            asks={text}
            onDone={stopWording}
            onLeave={() => setWording(false)}
          />
        ) : (
          <p className={styles.text} dir="auto">
            {text}
          </p>
        )}
        <div className={styles.facts}>
          {question.askedAt !== null && <Asked at={question.askedAt} />}
          <Source source={question.source} />
        </div>
        <div className={styles.buttons}>
          <Action icon="arrow-up" label={`Move up: ${text}`} onClick={() => onMove(-1)} />
          <Action icon="arrow-down" label={`Move down: ${text}`} onClick={() => onMove(1)} />
          <Button
            ref={edit}
            size="small"
            variant="quiet"
            icon="pencil"
            aria-label={`Change the wording: ${text}`}
            data-opens
            onClick={() => setWording(true)}
          />
          <Action icon="close" label={`Take out of the plan: ${text}`} onClick={onRemove} />
        </div>
        <TakenNotes questionId={question.id} />
      </div>
    </li>
  );
}

function Action({
  icon,
  label,
  onClick,
}: {
  icon: 'arrow-up' | 'arrow-down' | 'close';
  label: string;
  onClick: () => void;
}) {
  return <Button size="small" variant="quiet" icon={icon} aria-label={label} onClick={onClick} />;
}
