import { useState, type SubmitEvent } from 'react';
import { useApp, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { Field, Select, TextInput } from '@/components/ui/field';
import { CATEGORIES } from '@/core/exercise/exercise';
import { CATEGORY_WORDS } from './finding-words';
import styles from './findings.module.css';

/** Writes down a valid point that nobody expected. What was typed stays until it is saved. */
export function AddExtra() {
  const { interviewStore, newId } = useApp();
  const attempt = useAttempt();
  const sealedAt = useSealedAt();
  const [title, setTitle] = useState('');
  const [category, setCategory] = useState<string>(CATEGORIES[0]);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    attempt('The extra was not saved', async () => {
      await interviewStore.getState().confirm(`extra:${newId()}`, {
        state: 'extra',
        title: title.trim(),
        category: CATEGORIES.find((one) => one === category) ?? null,
      });
      setTitle('');
    });
  };
  if (sealedAt !== null) return null;
  return (
    <form className={styles.form} onSubmit={add}>
      <Field label="Another valid point">
        {(ids) => <TextInput {...ids} value={title} onChange={({ target }) => setTitle(target.value)} />}
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
      <Button size="small" type="submit" disabled={title.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
