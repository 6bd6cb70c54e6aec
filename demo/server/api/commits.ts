import type { SampleCommit, World } from '@/demo/sample/world';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate } from '../pagination';
import { apiDiff } from './diff-file';
import { commitTime } from './time';

const OFFSET_MINUTES = 120;

/** `GET .../commits`: newest first, with names and e-mail addresses but no GitLab user. */
export function commits({ world, ask, origin }: Call): Answer {
  const page = paginate(world.commits, ask.url);
  return json(
    page.items.map((commit) => apiCommit(commit, world, origin)),
    page.headers,
  );
}

/** `GET /projects/:id/repository/commits/:sha/diff`: what one commit changed. The sample knows that of what is pushed on the call. */
export function commitDiff({ world, ask, params }: Call): Answer {
  const found = world.commits.find(({ sha }) => sha === params.sha);
  if (!found) return json({ message: '404 Commit Not Found' }, {}, 404);
  const page = paginate(found.ownChanges, ask.url);
  return json(page.items.map(apiDiff), page.headers);
}

/** A commit as the API gives it, in a list and with a version of the diff. */
export function apiCommit(commit: SampleCommit, world: World, origin: string): object {
  const time = commitTime(commit.at, OFFSET_MINUTES);
  return {
    id: commit.sha,
    short_id: commit.sha.slice(0, 8),
    created_at: time,
    parent_ids: [],
    title: commit.message.split('\n')[0] ?? '',
    message: commit.message,
    author_name: commit.author.name,
    author_email: commit.author.email,
    authored_date: time,
    committer_name: commit.author.name,
    committer_email: commit.author.email,
    committed_date: time,
    trailers: {},
    extended_trailers: {},
    web_url: `${origin}/${world.project.path}/-/commit/${commit.sha}`,
  };
}
