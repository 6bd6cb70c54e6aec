import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './copy-button.module.css';

const SHOWN_MS = 4000;

type Outcome = 'copied' | 'refused';
const WORDS: Record<Outcome, string> = {
  copied: 'Copied',
  refused: 'The browser did not allow copying. Select the text and copy it yourself.',
};

/** What goes to the clipboard, as text/html and as text/plain. */
export interface CopiedText {
  html: string;
  plain: string;
}

/** Puts a text on the clipboard, formatted and plain, and says for a while whether that worked; `onCopied` hears when it did. */
export function CopyButton({
  label,
  output,
  iconOnly = false,
  onCopied,
}: {
  label: string;
  output: () => CopiedText;
  iconOnly?: boolean;
  onCopied?: () => void;
}) {
  const { copy } = useApp();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const onClick = async () => {
    const { html, plain } = output();
    try {
      await copy.text(html, plain);
      setOutcome('copied');
      onCopied?.();
    } catch {
      // Whatever the reason, what helps is to copy by hand: the words say so.
      setOutcome('refused');
    }
  };
  const icon = outcome === 'copied' ? 'check' : 'copy';
  return (
    <>
      {outcome === 'refused' && <span className={styles.refused}>{WORDS.refused}</span>}
      {iconOnly ? (
        <Button size="small" variant="quiet" icon={icon} aria-label={label} onClick={() => void onClick()} />
      ) : (
        <Button icon={icon} variant="confirm" onClick={() => void onClick()}>
          {outcome === 'copied' ? WORDS.copied : label}
        </Button>
      )}
      <VisuallyHidden>
        <span role="status">{outcome && WORDS[outcome]}</span>
      </VisuallyHidden>
    </>
  );
}
