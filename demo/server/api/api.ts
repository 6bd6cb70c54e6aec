import { setTimeout as wait } from 'node:timers/promises';
import type { Demo, Call } from '../demo';
import { isSignedIn } from '../demo';
import { json, text, type Answer, type Ask } from '../http';
import { findRoute, type Route } from '../route';
import { approvals, approvalState } from './approvals';
import { commits } from './commits';
import { discussions, notes } from './discussions';
import { mergeRequestEmoji, noteEmoji } from './emoji';
import { labelEvents, milestoneEvents, stateEvents } from './events';
import { mergeRequest } from './merge-request';
import { metadata, version as serverVersion } from './metadata';
import { participants, reviewers } from './people';
import { project } from './project';
import { rateLimitHeaders } from './rate-limit';
import { currentUser, user, users } from './user';
import { diffs, version, versions } from './versions';
import { withEtag } from './etag';

type Endpoint = (call: Call) => Answer;

const MR = '/api/v4/projects/:project/merge_requests/:iid';

const endpoints: Route<Endpoint>[] = [
  { path: '/api/v4/user', handle: currentUser },
  { path: '/api/v4/users', handle: users },
  { path: '/api/v4/users/:id', handle: user },
  { path: '/api/v4/metadata', handle: metadata },
  { path: '/api/v4/version', handle: serverVersion },
  { path: '/api/v4/projects/:project', handle: project },
  { path: MR, handle: mergeRequest },
  { path: `${MR}/discussions`, handle: discussions },
  { path: `${MR}/notes`, handle: notes },
  { path: `${MR}/notes/:note/award_emoji`, handle: noteEmoji },
  { path: `${MR}/commits`, handle: commits },
  { path: `${MR}/versions`, handle: versions },
  { path: `${MR}/versions/:id`, handle: version },
  { path: `${MR}/diffs`, handle: diffs },
  { path: `${MR}/approvals`, handle: approvals },
  { path: `${MR}/approval_state`, handle: approvalState },
  { path: `${MR}/reviewers`, handle: reviewers },
  { path: `${MR}/participants`, handle: participants },
  { path: `${MR}/resource_state_events`, handle: stateEvents },
  { path: `${MR}/resource_label_events`, handle: labelEvents },
  { path: `${MR}/resource_milestone_events`, handle: milestoneEvents },
  { path: `${MR}/award_emoji`, handle: mergeRequestEmoji },
];

/** Answers everything under `/api/v4`, after the delay that the controls ask for. */
export async function answerApi(ask: Ask, demo: Demo): Promise<Answer> {
  if (demo.controls.delayMs > 0) await wait(demo.controls.delayMs);
  const answer = withEtag(ask, guarded(ask, demo));
  return { ...answer, headers: { ...answer.headers, ...rateLimitHeaders(demo) } };
}

function guarded(ask: Ask, demo: Demo): Answer {
  const { controls, world } = demo;
  const failing = controls.failWith !== null && ask.url.pathname.includes(controls.failPath ?? '');
  if (failing && controls.failWith !== null) return failure(controls.failWith);
  if (!isSignedIn(demo, ask)) return json({ message: '401 Unauthorized' }, {}, 401);
  if (ask.method !== 'GET' && ask.method !== 'HEAD') return json({ error: '405 Not Allowed' }, {}, 405);
  const found = findRoute(endpoints, ask.url.pathname);
  if (!found) return json({ error: '404 Not Found' }, {}, 404);
  const { project: projectId, iid } = found.params;
  if (projectId !== undefined && (controls.noAccess || !isProject(projectId, demo))) {
    return json({ message: '404 Project Not Found' }, {}, 404);
  }
  if (iid !== undefined && (controls.gone || iid !== String(world.mergeRequest.iid))) {
    return json({ message: '404 Not found' }, {}, 404);
  }
  return found.handle({ demo, world, ask, origin: ask.url.origin, params: found.params });
}

function isProject(id: string, { world }: Demo): boolean {
  return id === String(world.project.id) || id.toLowerCase() === world.project.path;
}

function failure(status: number): Answer {
  if (status === 429)
    return { ...text(429, 'Retry later\n'), headers: { 'content-type': 'text/plain', 'retry-after': '5' } };
  if (status === 502 || status === 503)
    return text(status, '<html><body>GitLab is not responding</body></html>', 'text/html');
  return json(
    { message: status === 500 ? '500 Internal Server Error' : `${status} Refused by the demo` },
    {},
    status,
  );
}
