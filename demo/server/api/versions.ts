import type { SampleVersion, World } from '@/demo/sample/world';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate } from '../pagination';
import { apiDiff } from './diff-file';
import { apiCommit } from './commits';
import { apiTime } from './time';

/** `GET .../versions`: one for each push, newest first. */
export function versions({ world, ask }: Call): Answer {
  const page = paginate(world.versions, ask.url);
  return json(
    page.items.map((version) => apiVersion(version, world)),
    page.headers,
  );
}

/** `GET .../versions/:id`: one push with its commits and diffs. */
export function version({ world, params, origin }: Call): Answer {
  const found = world.versions.find(({ id }) => String(id) === params.id);
  if (!found) return json({ message: '404 Not found' }, {}, 404);
  return json({
    ...apiVersion(found, world),
    commits: found.commits.map((commit) => apiCommit(commit, world, origin)),
    diffs: found.files.map(apiDiff),
  });
}

/** `GET .../diffs`: the files of the newest version. */
export function diffs({ world, ask }: Call): Answer {
  const page = paginate(world.versions[0]?.files ?? [], ask.url);
  return json(page.items.map(apiDiff), page.headers);
}

function apiVersion(version: SampleVersion, world: World): object {
  return {
    id: version.id,
    head_commit_sha: version.headSha,
    base_commit_sha: world.mergeRequest.baseSha,
    start_commit_sha: world.mergeRequest.baseSha,
    created_at: apiTime(version.at),
    merge_request_id: world.mergeRequest.id,
    state: 'collected',
    real_size: String(version.files.length),
    patch_id_sha: version.headSha.split('').reverse().join(''),
  };
}
