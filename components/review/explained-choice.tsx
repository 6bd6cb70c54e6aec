import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Field, TextInput } from '@/components/ui/field';
import option from '@/components/ui/option-box.module.css';
import { EXPLAINED } from '@/core/interview/interview';
import { EXPLAINED_WORDS } from './explained-words';
import { useExplained } from './use-explained';
import { usePausedText } from './use-paused-text';
import styles from './explained-choice.module.css';

function Note({ note, onKeep }: { note: string; onKeep: (note: string) => void }) {
  const { text, type } = usePausedText(note, onKeep);
  return (
    <Field label="What was said (optional)">
      {(ids) => <TextInput {...ids} value={text} onChange={({ target }) => type(target.value)} />}
    </Field>
  );
}

/** The answers to choose from, with room for what was said. */
export default function ExplainedChoice({ eventId, onDone }: { eventId: string; onDone: () => void }) {
  const name = useId();
  const { answer, put } = useExplained(eventId);
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
        {EXPLAINED.map((one, index) => (
          <label key={one} className={classes(option.option, option.listed)}>
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
