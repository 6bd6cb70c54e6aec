import { lineCode } from '@/demo/sample/line-code';
import { isResolvable } from '@/demo/sample/note-facts';
import { traceLine } from '@/demo/sample/trace-line';
import type { SampleDiscussion, World } from '@/demo/sample/world';
import { diffExcerpt } from './diff-excerpt';
import { pageAuthor, pageNote } from './page-note';
import { resourceEventDiscussions } from './resource-event-discussions';

/**
 * What stands on the overview, oldest first: the discussions that the visitor may read, with labels, milestones and
 * states merged in by time. Internal notes are for who is signed in.
 */
export function shownDiscussions(world: World, signedIn: boolean): SampleDiscussion[] {
  const readable = world.discussions.filter(
    ({ unreadable, notes }) => !unreadable && (signedIn || notes[0]?.internal !== true),
  );
  return [...readable, ...resourceEventDiscussions(world)].sort(
    (a, b) => (a.notes[0]?.at ?? 0) - (b.notes[0]?.at ?? 0),
  );
}

/** A discussion as GitLab's own page gets it. */
export function pageDiscussion(discussion: SampleDiscussion, world: World, signedIn: boolean): object {
  const { id, individual, position, resolved } = discussion;
  const mrPath = `/${world.project.path}/-/merge_requests/${world.mergeRequest.iid}`;
  const traced = position ? traceLine(position, world) : null;
  const resolvable = discussion.notes.some((note) => isResolvable(note, discussion));
  return {
    id,
    reply_id: id,
    project_id: world.project.id,
    commit_id: discussion.commitSha ?? null,
    confidential: discussion.notes[0]?.internal ?? false,
    diff_discussion: position !== null,
    expanded: resolvable && resolved === null,
    for_commit: false,
    individual_note: individual,
    resolvable,
    resolved: individual || resolved !== null,
    resolved_by_push: false,
    resolved_by: resolved ? pageAuthor(resolved.by) : null,
    resolved_at: resolved ? new Date(resolved.at).toISOString() : null,
    resolve_path: `${mrPath}/discussions/${id}/resolve`,
    discussion_path: `${mrPath}#note_${discussion.notes[0]?.id ?? ''}`,
    ...(position
      ? {
          active: traced !== null || (position.kind !== 'text' && isChanged(position.newPath, world)),
          line_code: lineCode(position.newPath, position.oldLine, position.newLine),
          position: {
            old_path: position.oldPath,
            new_path: position.newPath,
            old_line: traced ? traced.oldLine : position.oldLine,
            new_line: traced ? traced.newLine : position.newLine,
            base_sha: position.baseSha,
            start_sha: position.baseSha,
            head_sha: traced ? (world.versions[0]?.headSha ?? position.headSha) : position.headSha,
            position_type: position.kind,
            ...position.image,
          },
          truncated_diff_lines: diffExcerpt(position, world),
        }
      : {}),
    notes: discussion.notes.map((note) => {
      const shown = pageNote(note, discussion, world, signedIn);
      // Labels, milestones and states have no note of their own: GitLab gives them the discussion's id.
      return note.id === 0 ? { ...shown, id } : shown;
    }),
  };
}

function isChanged(path: string, world: World): boolean {
  return world.versions[0]?.files.some(({ newPath }) => newPath === path) ?? false;
}
