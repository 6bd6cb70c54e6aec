import { useState, type SubmitEvent } from 'react';
import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { afterSending } from '@/components/notes/read-typed';
import { Button } from '@/components/ui/button';
import { Field, Select, TextInput } from '@/components/ui/field';
import { CATEGORIES } from '@/core/exercise/exercise';
import { EXTRA_LINE } from './extra-line';
import { CATEGORY_WORDS } from './finding-words';
import styles from './findings.module.css';

/** Writes down a valid point that nobody expected. What is typed is kept as a draft until it is saved. */
export function AddExtra() {
  const { interviewStore, newId } = useApp();
  const attempt = useAttempt();
  const sealedAt = useSealedAt();
  const draft = useInterview((state) => state.draft(EXTRA_LINE));
  // In one line, as what another surface typed there comes as a line of its own.
  const line = draft.replaceAll('\n', ' ');
  const title = line.trim();
  const [busy, setBusy] = useState(false);
  const [category, setCategory] = useState<string>(CATEGORIES[0]);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (title === '' || busy) return;
    attempt('The extra was not saved', async () => {
      setBusy(true);
      try {
        const store = interviewStore.getState();
        await store.confirm(`extra:${newId()}`, {
          state: 'extra',
          title,
          category: CATEGORIES.find((one) => one === category) ?? null,
        });
        // Only then is it safe to drop the draft. What was typed meanwhile is the next one.
        await store.flush();
        store.type(EXTRA_LINE, afterSending(draft, store.draft(EXTRA_LINE)).trimStart());
      } finally {
        setBusy(false);
      }
    });
  };
  if (sealedAt !== null) return null;
  return (
    <form className={styles.form} data-place={`draft:${EXTRA_LINE}`} onSubmit={add}>
      <Field label="Another valid point">
        {(ids) => (
          <TextInput
            {...ids}
            value={line}
            onChange={({ target }) => interviewStore.getState().type(EXTRA_LINE, target.value)}
          />
        )}
      </Field>
      <Field label="Category">
        {(ids) => (
          <Select {...ids} value={category} onChange={({ target }) => setCategory(target.value)}>
            {CATEGORIES.map((one) => (
              <option key={one} value={one}>
                {CATEGORY_WORDS[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button size="small" type="submit" disabled={busy || title === ''}>
        Add
      </Button>
    </form>
  );
}
