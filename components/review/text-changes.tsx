import { useMemo } from 'react';
import { useShown } from '@/components/shown/shown';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { compareWords, type WordRun } from './compare-words';
import styles from './text-changes.module.css';

function Run({ run: { change, text } }: { run: WordRun }) {
  switch (change) {
    case 'same':
      return text;
    case 'added':
      return (
        <ins>
          <VisuallyHidden>added: </VisuallyHidden>
          {text}
          <VisuallyHidden> (end) </VisuallyHidden>
        </ins>
      );
    case 'removed':
      return (
        <del>
          <VisuallyHidden>removed: </VisuallyHidden>
          {text}
          <VisuallyHidden> (end) </VisuallyHidden>
        </del>
      );
  }
}

function Whole({ title, text }: { title: string; text: string }) {
  return (
    <>
      <p className={styles.title}>{title}</p>
      <div className={styles.text} dir="auto">
        {text}
      </div>
    </>
  );
}

/** Two texts of one comment as one, with the words that came and went marked; both whole where they are too different. */
export default function TextChanges({ before, after }: { before: string; after: string }) {
  const shown = useShown();
  const [old, now] = useMemo(() => [shown.text(before), shown.text(after)], [shown, before, after]);
  const runs = useMemo(() => compareWords(old, now), [old, now]);
  if (!runs) {
    return (
      <>
        <p className={styles.title}>Too long or too different to be compared word by word.</p>
        <Whole title="Before" text={old} />
        <Whole title="After" text={now} />
      </>
    );
  }
  return (
    <div className={styles.text} dir="auto">
      {runs.map((run, index) => (
        // Runs have no name of their own and never move: texts that were seen don't change.
        <Run key={index} run={run} />
      ))}
    </div>
  );
}
