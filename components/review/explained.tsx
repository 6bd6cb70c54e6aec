import { useId } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Field, TextInput } from '@/components/ui/field';
import { PopoverButton } from '@/components/ui/popover';
import type { Interview } from '@/core/interview/interview';
import { EXPLAINED_ANSWERS, EXPLAINED_WORDS } from './explained-words';
import { usePausedText } from './use-paused-text';
import styles from './explained.module.css';

type Answer = Interview['explained'][number];

function useAnswer(eventId: string) {
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

function Note({ note, onKeep }: { note: string; onKeep: (note: string) => void }) {
  const { text, type } = usePausedText(note, onKeep);
  return (
    <Field label="What was said (optional)">
      {(ids) => <TextInput {...ids} value={text} onChange={({ target }) => type(target.value)} />}
    </Field>
  );
}

function Choice({ eventId, onDone }: { eventId: string; onDone: () => void }) {
  const name = useId();
  const { answer, put } = useAnswer(eventId);
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <fieldset>
        <legend className={styles.legend}>Explained live?</legend>
        {EXPLAINED_ANSWERS.map((one, index) => (
          <label key={one} className={styles.option}>
            <input
              type="radio"
              name={name}
              autoFocus={answer ? answer.answer === one : index === 0}
              checked={answer?.answer === one}
              onChange={() => put({ answer: one })}
            />
            {EXPLAINED_WORDS[one]}
          </label>
        ))}
      </fieldset>
      {answer && <Note note={answer.note} onKeep={(note) => put({ note })} />}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          Done
        </Button>
        {answer && (
          <Button size="small" variant="quiet" onClick={() => put(null)}>
            Clear
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whether the candidate could explain a comment on the call: the interviewer's own fact, with a note. */
export function ExplainedButton({ eventId, about }: { eventId: string; about: string }) {
  const { answer } = useAnswer(eventId);
  const set = answer ? EXPLAINED_WORDS[answer.answer] : null;
  return (
    <PopoverButton
      size="small"
      variant="quiet"
      icon="comments"
      label="Explained live?"
      width={240}
      pressed={set !== null}
      data-entry-key="explained"
      aria-label={`Explained live? ${set === null ? '' : `${set}: `}${about}`}
      layer={(close) => <Choice eventId={eventId} onDone={close} />}
    >
      {set ?? 'Explained?'}
    </PopoverButton>
  );
}
