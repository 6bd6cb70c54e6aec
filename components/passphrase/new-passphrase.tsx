import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field, TextInput } from '@/components/ui/field';
import { normalisePassphrase, suggestPassphrase, SUGGESTION_BYTES, whyWeak } from '@/core/panel/passphrase';
import { randomBytes } from '@/stores/random-bytes';
import styles from './new-passphrase.module.css';

/** A passphrase that is being chosen: typed twice, or suggested. `chosen` is null until it can be taken. */
export interface NewPassphrase {
  chosen: string | null;
  fields: ReactNode;
  suggestButton: ReactNode;
  clear: () => void;
}

/** The two fields of a new passphrase. `hint` says how it is kept, and what is lost with it. */
export function useNewPassphrase(hint: string): NewPassphrase {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [suggested, setSuggested] = useState<string | null>(null);
  const weak = whyWeak(passphrase);
  const differs = normalisePassphrase(passphrase) !== normalisePassphrase(again);
  const suggest = () => {
    const words = suggestPassphrase(randomBytes(SUGGESTION_BYTES));
    setSuggested(words);
    setPassphrase(words);
    setAgain(words);
  };
  return {
    chosen: weak === null && !differs ? passphrase : null,
    clear() {
      setPassphrase('');
      setAgain('');
    },
    suggestButton: (
      <Button size="small" onClick={suggest}>
        Suggest a passphrase
      </Button>
    ),
    fields: (
      <>
        <Field label="Passphrase" hint={passphrase === '' || weak === null ? hint : weak}>
          {(ids) => (
            <TextInput
              {...ids}
              type="password"
              autoComplete="new-password"
              value={passphrase}
              onChange={({ target }) => {
                setPassphrase(target.value);
                setSuggested(null);
              }}
            />
          )}
        </Field>
        <Field
          label="Passphrase again"
          {...(differs && again.length >= passphrase.length && { error: 'The two are not the same.' })}
        >
          {(ids) => (
            <TextInput
              {...ids}
              type="password"
              autoComplete="new-password"
              value={again}
              onChange={({ target }) => setAgain(target.value)}
            />
          )}
        </Field>
        {suggested !== null && (
          <p>
            Suggested, and typed in twice for you: <code className={styles.suggested}>{suggested}</code>
          </p>
        )}
      </>
    ),
  };
}
