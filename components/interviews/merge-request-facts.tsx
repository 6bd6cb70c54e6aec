import { useShown } from '@/components/shown/shown';
import type { MergeRequest } from '@/core/merge-request/merge-request';
import styles from './merge-request-facts.module.css';

/** What GitLab says about the merge request, as plain text; `read` says how much of its activity is here. */
export function MergeRequestFacts({ mergeRequest, read }: { mergeRequest: MergeRequest; read?: string }) {
  const { author, createdAt, iid, projectPath, sourceBranch, state, targetBranch, title } = mergeRequest;
  const shown = useShown();
  return (
    <dl className={styles.facts} aria-label="Merge request">
      <dt>Merge request</dt>
      <dd>
        !{iid} {shown.text(title)}
      </dd>
      <dt>Project</dt>
      <dd>{shown.text(projectPath)}</dd>
      <dt>Author</dt>
      <dd>{shown.person(author, 'unknown')}</dd>
      <dt>Branch</dt>
      <dd>{shown.text(`${sourceBranch} into ${targetBranch}`)}</dd>
      <dt>State</dt>
      <dd>
        {shown.text(state)}, created {shown.moment(createdAt)}
      </dd>
      {read !== undefined && (
        <>
          <dt>Read</dt>
          <dd>{read}</dd>
        </>
      )}
    </dl>
  );
}
