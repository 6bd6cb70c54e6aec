import type { SampleDiscussion, SampleNote, SamplePosition, World } from '@/demo/sample/world';
import { lineCode } from '@/demo/sample/line-code';
import { isResolvable, noteType } from '@/demo/sample/note-facts';
import { suggestionsOf } from '@/demo/sample/suggestions';
import { apiTime, apiTimeOrNull } from './time';
import { userBasic } from './user';

/** A note as `/discussions` and `/notes` give it. `resolved...` only stand where the note can be resolved. */
export function apiNote(
  note: SampleNote,
  discussion: SampleDiscussion,
  world: World,
  origin: string,
): object {
  const system = note.systemIcon !== null;
  return {
    id: note.id,
    type: noteType(note, discussion),
    body: note.body,
    attachment: null,
    author: userBasic(note.author, origin),
    created_at: apiTime(note.at),
    updated_at: apiTime(note.updatedAt),
    system,
    noteable_id: world.mergeRequest.id,
    noteable_type: 'MergeRequest',
    project_id: world.project.id,
    ...(discussion.position && !system
      ? { commit_id: discussion.commitSha ?? null, position: apiPosition(discussion.position) }
      : {}),
    resolvable: isResolvable(note, discussion),
    ...(isResolvable(note, discussion) ? resolution(discussion, origin) : {}),
    ...(discussion.position && !system
      ? { suggestions: suggestionsOf(note, discussion.position, world) }
      : {}),
    confidential: note.internal,
    internal: note.internal,
    imported: note.imported === true,
    imported_from: note.imported ? 'github' : 'none',
    noteable_iid: world.mergeRequest.iid,
    commands_changes: {},
  };
}

function resolution(discussion: SampleDiscussion, origin: string): object {
  return {
    resolved: discussion.resolved !== null,
    resolved_by: discussion.resolved ? userBasic(discussion.resolved.by, origin) : null,
    resolved_at: apiTimeOrNull(discussion.resolved?.at),
  };
}

/**
 * A position as the API gives it; `line_range` is always there in answers of recent versions. Images and whole files
 * have no lines at all.
 */
function apiPosition(position: SamplePosition): object {
  if (position.kind !== 'text')
    return { ...sides(position), position_type: position.kind, ...position.image };
  const { newPath, oldLine, newLine, startLine } = position;
  const end = { line_code: lineCode(newPath, oldLine, newLine), ...lineSide(oldLine, newLine) };
  const start =
    startLine === null
      ? end
      : { line_code: lineCode(newPath, null, startLine), ...lineSide(null, startLine) };
  return {
    ...sides(position),
    position_type: 'text',
    old_line: oldLine,
    new_line: newLine,
    line_range: { start, end },
  };
}

function sides({ baseSha, headSha, oldPath, newPath }: SamplePosition): object {
  return { base_sha: baseSha, start_sha: baseSha, head_sha: headSha, old_path: oldPath, new_path: newPath };
}

function lineSide(oldLine: number | null, newLine: number | null): object {
  const type = oldLine === null ? 'new' : newLine === null ? 'old' : null;
  return { type, old_line: oldLine, new_line: newLine };
}
