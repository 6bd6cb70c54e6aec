import { useState } from 'react';
import { messageOf } from '@/stores/message-of';

/**
 * What came of the file that was chosen last: `take` makes it of the file's text, `failed` of the words of an error.
 * `chosen` reads a file; `busy` meanwhile, with no outcome.
 */
export function useChosenFile<T>(take: (text: string) => Promise<T>, failed: (message: string) => T) {
  const [outcome, setOutcome] = useState<T | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File) => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await take(await file.text()));
    } catch (error) {
      setOutcome(failed(messageOf(error)));
    }
    setBusy(false);
  };
  return { outcome, busy, chosen: (file: File) => void read(file) };
}
