import type { Call } from '../demo';
import { json, type Answer } from '../http';

/** `GET /projects/:id`, cut to what a reader of merge requests could want. */
export function project({ world, origin }: Call): Answer {
  const { id, path, name, namespace, description } = world.project;
  return json({
    id,
    description,
    name,
    name_with_namespace: `${namespace} / ${name}`,
    path: path.split('/').at(-1),
    path_with_namespace: path,
    created_at: '2022-03-14T09:26:53.589Z',
    default_branch: world.mergeRequest.targetBranch,
    web_url: `${origin}/${path}`,
    visibility: 'private',
    archived: false,
    merge_requests_enabled: true,
  });
}
