import { Badge } from '@/components/ui/badge';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { describeEntry } from '@/core/activity/describe';
import type { TimelineEntry as Entry } from '@/core/activity/timeline';
import { CommentText } from './comment-text';
import { EntryActions } from './entry-actions';
import { EntryEvidence } from './entry-evidence';
import { EntryPlace } from './entry-place';
import { EarlierTexts, EntryReplies } from './entry-thread';
import { KIND_WORDS } from './kind-words';
import { ownEvent } from './own-event';
import { RelativeTime } from './relative-time';
import styles from './timeline-entry.module.css';

/** Who did it or began it, where it was not the candidate. */
function Author({ entry }: { entry: Entry }) {
  if (entry.byCandidate && ownEvent(entry) === entry.event) return null;
  const { event } = entry;
  const name = event.author?.name ?? (event.kind === 'commit' ? event.authorName : null);
  return name === null ? null : <span className={styles.author}>{visibleText(name)}</span>;
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

function nameOf(entry: Entry): string {
  const text = visibleText(describeEntry(entry));
  return text.length > NAME ? `${text.slice(0, NAME)}…` : text;
}

function Action({ entry }: { entry: Entry }) {
  return (
    <div className={classes(styles.head, styles.act)}>
      <Icon name={KIND_WORDS[entry.kind].icon} label={KIND_WORDS[entry.kind].word} />
      <span className={styles.words} dir="auto">
        {visibleText(describeEntry(entry))} <Author entry={entry} />
      </span>
      <EntryActions entry={entry} about={nameOf(entry)} brief />
      <RelativeTime at={entry.at} />
    </div>
  );
}

/** A thread or an act, with all that can be done with it. */
export function TimelineEntry({ entry }: { entry: Entry }) {
  const { event, replies } = entry;
  if (event.kind !== 'comment') {
    return (
      <div className={classes(styles.entry, !entry.byCandidate && styles.others)}>
        <Action entry={entry} />
        <EntryEvidence entry={entry} />
      </div>
    );
  }
  const { icon, word } = KIND_WORDS[entry.kind];
  return (
    <div className={classes(styles.entry, !entry.byCandidate && styles.others)}>
      <div className={styles.head}>
        <Icon name={icon} />
        <span className={styles.kind}>{word}</span>
        <Author entry={entry} />
        <Blocking blocking={entry.blocking} />
        {entry.file !== null && <EntryPlace file={entry.file} line={entry.line} />}
        <span className={styles.gap} />
        <RelativeTime at={entry.at} />
      </div>
      <div className={styles.body}>
        <CommentText body={event.body} />
        <EntryEvidence entry={entry} />
        <EarlierTexts comments={[event, ...replies]} />
        <div className={styles.foot}>
          {replies.length > 0 && (
            <EntryReplies replies={replies} open={entry.byCandidate && ownEvent(entry) !== event} />
          )}
          <ThreadState state={entry.thread} />
          <EntryActions entry={entry} about={nameOf(entry)} />
        </div>
      </div>
    </div>
  );
}
