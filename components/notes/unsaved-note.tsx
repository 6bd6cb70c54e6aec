import { useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { plainToHtml } from './plain-to-html';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Said where a note could not be saved: the text is still there, and here are two ways not to lose it. */
export function UnsavedNote({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { copy } = useApp();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const onCopy = async () => {
    try {
      await copy.text(plainToHtml(text), text);
      setCopied('yes');
    } catch {
      // The reason is of no use here: what helps is to select the text by hand.
      setCopied('refused');
    }
  };
  return (
    <Notice
      tone="danger"
      title="This note is not saved yet. It is still below."
      action={
        <>
          <Button size="small" icon="retry" onClick={onRetry}>
            Try again
          </Button>
          <Button size="small" icon="copy" onClick={() => void onCopy()}>
            Copy text
          </Button>
        </>
      }
    >
      {copied === 'yes' && 'Copied.'}
      {copied === 'refused' && 'The browser did not allow copying. Select the text and copy it yourself.'}
    </Notice>
  );
}
