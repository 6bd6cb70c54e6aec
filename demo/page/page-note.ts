import { avatarPath } from '@/demo/sample/avatar-path';
import { isResolvable, noteType } from '@/demo/sample/note-facts';
import { suggestionsOf } from '@/demo/sample/suggestions';
import type { SampleDiscussion, SampleNote, SamplePerson, World } from '@/demo/sample/world';
import { markdown, systemMarkdown } from './markdown';

/**
 * A note as GitLab's own page gets it: the id is text, the body is `note` and `note_html`, and an edit is told by
 * `last_edited_at`.
 */
export function pageNote(
  note: SampleNote,
  discussion: SampleDiscussion,
  world: World,
  signedIn: boolean,
): object {
  const system = note.systemIcon !== null;
  const mrPath = `/${world.project.path}/-/merge_requests/${world.mergeRequest.iid}`;
  const own = signedIn && note.author.id === world.viewer.id;
  return {
    id: String(note.id),
    type: noteType(note, discussion),
    author: pageAuthor(note.author),
    created_at: new Date(note.at).toISOString(),
    updated_at: new Date(note.updatedAt).toISOString(),
    ...(note.editedAt === null
      ? {}
      : { last_edited_at: new Date(note.editedAt).toISOString(), last_edited_by: pageAuthor(note.author) }),
    system,
    noteable_id: world.mergeRequest.id,
    noteable_type: 'MergeRequest',
    noteable_iid: world.mergeRequest.iid,
    resolvable: isResolvable(note, discussion),
    resolved: discussion.individual || discussion.resolved !== null,
    resolved_by: discussion.resolved ? pageAuthor(discussion.resolved.by) : null,
    ...(note.imported ? { imported: true, imported_from: 'github' } : {}),
    confidential: note.internal,
    internal: note.internal,
    note: note.body,
    note_html: (system ? systemMarkdown(note.body, world) : markdown(note.body, world)).source,
    suggestions: discussion.position && !system ? suggestionsOf(note, discussion.position, world) : [],
    current_user: {
      can_edit: own && !system,
      can_award_emoji: signedIn && !system,
      can_resolve: signedIn && isResolvable(note, discussion),
      can_resolve_discussion: signedIn && isResolvable(note, discussion),
    },
    system_note_icon_name: note.systemIcon,
    is_noteable_author: note.author.id === world.mergeRequest.author.id,
    discussion_id: discussion.id,
    emoji_awardable: !system,
    award_emoji: note.awards.map(({ name, person }) => ({ name, user: pageAuthor(person) })),
    toggle_award_path: `/${world.project.path}/notes/${note.id}/toggle_award_emoji`,
    report_abuse_path: '/-/abuse_reports/add_category',
    noteable_note_url: `${mrPath}#note_${note.id}`,
    path: `/${world.project.path}/notes/${note.id}`,
    cached_markdown_version: 2_162_690,
    human_access: note.author.access,
    is_contributor: false,
    project_name: world.project.name,
    attachment: null,
  };
}

/** A person as GitLab's own page gets them. */
export function pageAuthor(person: SamplePerson): object {
  return {
    id: person.id,
    username: person.username,
    name: person.name,
    state: 'active',
    avatar_url: avatarPath(person),
    path: `/${person.username}`,
    show_status: false,
  };
}
