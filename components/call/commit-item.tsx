import { use } from 'react';
import { useApp, useInterview, useReview } from '@/components/app/app-context';
import { TaggedCriteria } from '@/components/evidence/tagged-criteria';
import { ActivityLink } from '@/components/notes/activity-link';
import { NoteList } from '@/components/notes/note-list';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { useWasThere } from '@/components/ui/use-was-there';
import type { CommitEvent } from '@/core/activity/activity-event';
import type { Note } from '@/core/interview/interview';
import { commitDiff } from '@/core/merge-request/diff-version';
import { CommitFile } from './commit-file';
import { InGitLab } from './in-gitlab';
import { PlanFocusContext } from './plan-focus';
import styles from './commits.module.css';

/** More files than these are looked at in GitLab. */
const MOST_FILES = 50;

/** A commit made on the call: what it changed, file by file, and what was noted about it. */
export function CommitItem({ commit, newest }: { commit: CommitEvent; newest: boolean }) {
  const { interviewStore } = useApp();
  const { toNote } = use(PlanFocusContext);
  const { id, sha, webUrl } = commit;
  const title = useShown().text(commit.title);
  const isAbout = ({ anchorEventId, anchorLine }: Note) => anchorEventId === id || anchorLine?.sha === sha;
  const noted = useWasThere(useInterview((state) => state.file?.notes.some(isAbout) ?? false));
  const note = () => {
    interviewStore.getState().anchorNote({ anchorEventId: id, anchorLine: null });
    toNote();
  };
  return (
    <li className={styles.commit}>
      <div className={styles.head}>
        <p className={styles.title} dir="auto">
          {title}
        </p>
        <Button
          size="small"
          variant="quiet"
          icon="comment"
          aria-label={`Note on the commit: ${title}`}
          onClick={note}
        />
      </div>
      <ActivityLink eventId={id} />
      <TaggedCriteria eventId={id} />
      <CommitFiles sha={sha} webUrl={webUrl} newest={newest} />
      {noted && <NoteList label={`Notes on the commit: ${title}`} filter={isAbout} />}
    </li>
  );
}

function CommitFiles({ sha, webUrl, newest }: { sha: string; webUrl: string | null; newest: boolean }) {
  const diff = useReview((state) => commitDiff(state.review.diffs, sha));
  if (!diff) return <p className={styles.quiet}>What it changed has not been read yet.</p>;
  if (diff.files.length === 0) return <p className={styles.quiet}>It changed no file.</p>;
  const more = diff.files.length - MOST_FILES;
  return (
    <>
      <ul aria-label="Changed files">
        {diff.files.slice(0, MOST_FILES).map((file) => (
          <CommitFile key={file.newPath} file={file} sha={sha} webUrl={webUrl} newest={newest} />
        ))}
      </ul>
      {more > 0 && <InGitLab webUrl={webUrl} words={`${more} more files: open the commit in GitLab`} />}
    </>
  );
}
