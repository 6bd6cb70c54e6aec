import { useId, useRef } from 'react';
import { useKeys } from '@/components/app/keys-context';
import { UndoButton } from '@/components/app/undo-button';
import { TextArea } from '@/components/ui/field';
import { CallTime } from './call-time';
import { LineStatus } from './line-status';
import { MarkChips } from './mark-chips';
import { MarkPicker } from './mark-picker';
import { MarkTools } from './mark-tools';
import { UnsavedNote } from './unsaved-note';
import { useMarkTyping } from './use-mark-typing';
import { useNoteLine } from './use-note-line';
import { useWayBack } from './use-way-back';
import styles from './note-form.module.css';

/** The note line of one interview. */
export function NoteForm() {
  const { text, marks, problem, write, mark, save, sent, question, leaveQuestion } = useNoteLine();
  const area = useRef<HTMLTextAreaElement>(null);
  const typing = useMarkTyping(area, { text, marks, write, mark, sent, save: () => void save() });
  const back = useWayBack<HTMLTextAreaElement>();
  const helpId = useId();
  const key = useKeys().shown('private');
  return (
    <section className={styles.line} aria-label="New note" data-place="draft:">
      <MarkPicker opener={typing.opener} onPick={typing.pick} onCancel={typing.cancel} />
      {problem !== null && <UnsavedNote text={text} onRetry={() => void save()} />}
      <MarkChips marks={marks} mark={mark} question={question} leaveQuestion={leaveQuestion} />
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
          {...typing.field}
          onFocus={back.onFocus}
          onBlur={back.onBlur}
          onKeyDown={(event) => {
            back.onKeyDown(event);
            typing.field.onKeyDown(event);
          }}
        />
        <span id={helpId} hidden>
          Enter saves, Shift+Enter starts a new line, Escape goes back to where you were. In an empty note + -
          ? &quot; set the signal; &lt; is a question of the candidate, &gt; an answer owed, ! the integrity
          of the interview. # picks a criterion, @ a comment, commit or line.
          {key !== null && ` ${key} keeps it private.`}
        </span>
        <div className={styles.tools}>
          <MarkTools marks={marks} mark={mark} opener={typing.opener} open={typing.open} />
          <span className={styles.status}>
            <UndoButton />
            <LineStatus />
          </span>
        </div>
      </div>
    </section>
  );
}
