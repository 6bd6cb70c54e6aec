import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { CommentEvent } from '@/core/activity/activity-event';
import { CommentText } from './comment-text';
import { RelativeTime } from './relative-time';
import styles from './entry-thread.module.css';

// Only who opens an edited comment needs the comparison.
const TextChanges = lazy(() => import('./text-changes'));

interface Version {
  body: string;
  /** What it became. */
  next: string;
  /** When the change was found. */
  seenAt: number;
}

const versionsOf = ({ body, earlier }: CommentEvent): Version[] =>
  earlier.map((version, index) => ({ ...version, next: earlier[index + 1]?.body ?? body }));

function EarlierText({ version: { body, next, seenAt } }: { version: Version }) {
  const [whole, setWhole] = useState(false);
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.author}>Change found</span>
        <RelativeTime at={seenAt} />
        <span className={styles.gap} />
        <Button size="small" variant="quiet" pressed={whole} onClick={() => setWhole(!whole)}>
          As it was
        </Button>
      </div>
      {whole ? (
        <CommentText body={body} />
      ) : (
        <Suspense fallback={<CommentText body={body} />}>
          <TextChanges before={body} after={next} />
        </Suspense>
      )}
    </li>
  );
}

/**
 * What the comments of an entry said before they were edited, each change in words. `edited`: notes that GitLab says
 * were edited; what they said before they were first read can't be known, and that is said.
 */
export function EarlierTexts({
  comments,
  edited,
}: {
  comments: readonly CommentEvent[];
  edited: readonly number[];
}) {
  const versions = comments.flatMap((comment) =>
    versionsOf(comment).map((version, index) => ({ version, key: `${comment.id} ${index}` })),
  );
  if (versions.length === 0) {
    if (!comments.some(({ noteId }) => edited.includes(noteId))) return null;
    return (
      <p className={styles.unknown}>Edited before it was first read; what it said before is not known.</p>
    );
  }
  return (
    <Disclosure label="Edited: what it said before">
      <ol className={styles.replies}>
        {versions.map(({ key, version }) => (
          <EarlierText key={key} version={version} />
        ))}
      </ol>
    </Disclosure>
  );
}
