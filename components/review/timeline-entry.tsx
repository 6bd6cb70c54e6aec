import { lazy, memo, Suspense } from 'react';
import { useShown } from '@/components/shown/shown';
import { Badge } from '@/components/ui/badge';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { useEmojiNames, withEmoji } from '@/components/ui/markdown/emoji-names';
import { describeEntry } from '@/core/activity/describe';
import type { TimelineEntry as Entry } from '@/core/activity/timeline';
import { CodeBlock } from './code-block';
import { Absent, CommentFacts } from './comment-facts';
import { CommentText } from './comment-text';
import { CommitOwner } from './commit-owner';
import { EarlierTexts } from './earlier-texts';
import { EntryActions } from './entry-actions';
import { EntryEvidence } from './entry-evidence';
import { EntryNotes } from './entry-notes';
import { EntryPlace } from './entry-place';
import { editedAt, EntryReplies } from './entry-thread';
import { KIND_WORDS } from './kind-words';
import { ownEvent } from './own-event';
import { RelativeTime } from './relative-time';
import styles from './timeline-entry.module.css';

/** Nothing is said of findings where no exercise was chosen. */
const EntryFindings = lazy(async () => ({
  default: (await import('@/components/exercise/entry-findings')).EntryFindings,
}));

/** Who did it or began it, where it was not the candidate. */
function Author({ entry }: { entry: Entry }) {
  if (entry.byCandidate && ownEvent(entry) === entry.event) return null;
  return <AuthorName event={entry.event} />;
}

function AuthorName({ event }: { event: Entry['event'] }) {
  const shown = useShown();
  // GitLab knows no user for a commit.
  const name =
    event.author || event.kind !== 'commit' ? shown.person(event.author, '') : shown.text(event.authorName);
  return name === '' ? null : <span className={styles.author}>{name}</span>;
}

function ThreadState({ state }: { state: Entry['thread'] }) {
  if (state === null) return null;
  return <span className={styles.state}>{state === 'resolved' ? 'resolved' : 'open'}</span>;
}

function Blocking({ blocking }: { blocking: boolean | null }) {
  if (blocking === null) return null;
  return <Badge tone={blocking ? 'warning' : 'neutral'}>{blocking ? 'blocking' : 'non-blocking'}</Badge>;
}

/** Long enough to know an entry by its name, short enough to be heard with each of its buttons. */
const NAME = 60;

function useName(entry: Entry): string {
  const text = useShown().text(describeEntry(entry));
  return text.length > NAME ? `${text.slice(0, NAME)}…` : text;
}

function Action({ entry, about }: { entry: Entry; about: string }) {
  const words = useShown().text(describeEntry(entry));
  const named = withEmoji(words, useEmojiNames(words));
  return (
    <div className={classes(styles.head, styles.act)}>
      <Icon name={KIND_WORDS[entry.kind].icon} label={KIND_WORDS[entry.kind].word} />
      {/* Where no font has the sign, its name can still be looked up. */}
      <span className={styles.words} dir="auto" title={named === words ? undefined : words}>
        {named} <Author entry={entry} />
      </span>
      <EntryActions entry={entry} about={about} brief />
      <RelativeTime at={entry.at} />
    </div>
  );
}

/** A thread or an act, with all that can be done with it. */
export const TimelineEntry = memo(function TimelineEntry({ entry }: { entry: Entry }) {
  const { event, replies } = entry;
  const about = useName(entry);
  if (event.kind !== 'comment') {
    return (
      <div className={classes(styles.entry, !entry.byCandidate && styles.others)}>
        <Action entry={entry} about={about} />
        {event.kind === 'commit' && <CommitOwner sha={event.sha} about={about} />}
        <EntryEvidence entry={entry} />
        <EntryNotes entry={entry} />
      </div>
    );
  }
  const { icon, word } = KIND_WORDS[entry.kind];
  return (
    <div className={classes(styles.entry, !entry.byCandidate && styles.others)}>
      <div className={styles.head}>
        <Icon name={icon} />
        <span className={styles.kind}>{word}</span>
        <Blocking blocking={entry.blocking} />
        <Author entry={entry} />
        {entry.file !== null && <EntryPlace file={entry.file} line={entry.line} />}
        <span className={styles.gap} />
        <RelativeTime at={entry.at} />
      </div>
      <div className={styles.body}>
        {event.position && <CodeBlock position={event.position} />}
        <Absent absence={event.absence} />
        <CommentText body={event.body} suggestions={event.suggestions} />
        <CommentFacts comment={event} editedAt={editedAt(entry, event)} />
        <EntryEvidence entry={entry} />
        <EntryNotes entry={entry} />
        <Suspense>
          <EntryFindings entry={entry} />
        </Suspense>
        <EarlierTexts comments={[event, ...replies]} edited={entry.edits.map(({ noteId }) => noteId)} />
        <div className={styles.foot}>
          {replies.length > 0 && (
            <EntryReplies entry={entry} open={entry.byCandidate && ownEvent(entry) !== event} />
          )}
          <ThreadState state={entry.thread} />
          <EntryActions entry={entry} about={about} />
        </div>
      </div>
    </div>
  );
});
