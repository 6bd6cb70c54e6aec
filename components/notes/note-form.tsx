import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type CompositionEvent,
  type KeyboardEvent,
} from 'react';
import { useCriteria } from '@/components/review/use-criteria';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { visibleText } from '@/components/ui/visible-text';
import { describeEvent } from '@/core/activity/describe';
import { UndoButton } from '@/components/app/undo-button';
import { useActivity } from './activity-link';
import { lineWords } from './activity-words';
import { CallTime } from './call-time';
import { Chip } from './chip';
import { CommentPicker } from './comment-picker';
import { LineStatus } from './line-status';
import { MentionPicker } from './mention-picker';
import { useQuestionText } from './question-text';
import { insertAt, readTyped, type Opener } from './read-typed';
import { SignalToggles } from './signal-toggles';
import { signalTyped } from './signals';
import { UnsavedNote } from './unsaved-note';
import { useNoteLine } from './use-note-line';
import styles from './note-form.module.css';

/** A picker that is open: by a typed opener, which stood at `at`, or by its button (`at` null). */
interface Picking {
  opener: Opener;
  at: number | null;
}

/** The note line of one interview. */
export function NoteForm() {
  const { text, marks, problem, write, mark, save, question, leaveQuestion } = useNoteLine();
  const criteria = useCriteria();
  const [picking, setPicking] = useState<Picking | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const helpId = useId();

  // A text put in by us leaves the caret where the typing goes on, not at the end.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const next = event.target.value;
    const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
    const typed = composing ? { means: 'text' as const } : readTyped(text, next, event.target.selectionStart);
    if (typed.means === 'signal') mark({ signal: typed.signal });
    else if (typed.means === 'picker') setPicking(typed);
    else write(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Backspace' && text === '' && hasMarks) {
      event.preventDefault();
      mark({ signal: null, criterionId: null, anchorEventId: null, anchorLine: null });
    }
  };

  // On many keyboards the quote is a dead key: it arrives as a composition, and means the same.
  const onCompositionEnd = (event: CompositionEvent<HTMLTextAreaElement>) => {
    const signal = signalTyped(event.currentTarget.value);
    if (!signal) return;
    mark({ signal });
    write('');
  };

  const onPick = (id: string) => {
    mark(picking?.opener === '#' ? { criterionId: id } : { anchorEventId: id, anchorLine: null });
    setPicking(null);
    area.current?.focus();
  };

  const onCancel = (typed: string, how: 'escape' | 'backspace' | 'blur') => {
    // What was typed in search of something is the interviewer's text, unless it was erased again.
    if (picking && picking.at !== null && how !== 'backspace') {
      const part = picking.opener + typed;
      caret.current = picking.at + part.length;
      write(insertAt(text, picking.at, part));
    }
    setPicking(null);
    if (how !== 'blur') area.current?.focus();
  };

  const hasMarks =
    marks.signal !== null ||
    marks.criterionId !== null ||
    marks.anchorEventId !== null ||
    marks.anchorLine !== null;
  const criterion = criteria.find(({ id }) => id === marks.criterionId);
  const comment = useActivity(marks.anchorEventId);
  const commentLabel = comment && visibleText(describeEvent(comment));
  const questionText = useQuestionText(question);
  const line = marks.anchorLine && lineWords(marks.anchorLine);

  return (
    <section className={styles.line} aria-label="New note">
      {picking?.opener === '#' && (
        <MentionPicker
          label="Criterion"
          items={criteria}
          nothing="This rubric has no criteria."
          onPick={onPick}
          onCancel={onCancel}
        />
      )}
      {picking?.opener === '@' && <CommentPicker onPick={onPick} onCancel={onCancel} />}
      {problem !== null && <UnsavedNote text={text} onRetry={() => void save()} />}
      {(criterion ?? commentLabel ?? line ?? questionText) && (
        <div className={styles.marks}>
          {questionText !== null && (
            <Chip
              icon="question"
              text={questionText}
              removeLabel={`Not on the question: ${questionText}`}
              onRemove={leaveQuestion}
            />
          )}
          {criterion && (
            <Chip
              icon="label"
              text={criterion.label}
              removeLabel={`Take off criterion ${criterion.label}`}
              onRemove={() => mark({ criterionId: null })}
            />
          )}
          {commentLabel && (
            <Chip
              icon="comment"
              text={commentLabel}
              removeLabel={`Take off comment ${commentLabel}`}
              onRemove={() => mark({ anchorEventId: null })}
            />
          )}
          {line !== null && (
            <Chip
              icon="comment"
              text={line}
              removeLabel={`Take off line ${line}`}
              onRemove={() => mark({ anchorLine: null })}
            />
          )}
        </div>
      )}
      <div className={styles.row}>
        <CallTime />
        <TextArea
          ref={area}
          className={styles.text}
          rows={1}
          value={text}
          aria-label="Note"
          aria-describedby={helpId}
          placeholder="Note"
          onChange={onChange}
          onKeyDown={onKeyDown}
          onCompositionEnd={onCompositionEnd}
        />
        <span id={helpId} hidden>
          Enter saves, Shift+Enter starts a new line. In an empty note + - ? &quot; set the signal. # picks a
          criterion, @ a comment.
        </span>
        <div className={styles.tools}>
          <SignalToggles value={marks.signal} onChange={(signal) => mark({ signal })} />
          <Button
            size="small"
            variant="quiet"
            aria-label="Criterion"
            title="Criterion (type #)"
            aria-expanded={picking?.opener === '#'}
            onClick={() => setPicking({ opener: '#', at: null })}
          >
            #
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label="Comment"
            title="Anchor to a comment (type @)"
            aria-expanded={picking?.opener === '@'}
            onClick={() => setPicking({ opener: '@', at: null })}
          >
            @
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon="lock"
            aria-label="Private"
            title={
              marks.visibility === 'private' ? 'Private: stays out of exports unless you ask' : 'Keep private'
            }
            pressed={marks.visibility === 'private'}
            onClick={() => mark({ visibility: marks.visibility === 'private' ? 'shareable' : 'private' })}
          />
          <span className={styles.status}>
            <UndoButton />
            <LineStatus />
          </span>
        </div>
      </div>
    </section>
  );
}
