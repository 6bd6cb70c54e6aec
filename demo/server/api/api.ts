import { setTimeout as wait } from 'node:timers/promises';
import { signInPage } from '@/demo/page/sign-in-page';
import type { Call, Demo } from '../demo';
import { isSignedIn } from '../demo';
import { html, json, type Answer, type Ask } from '../http';
import { findRoute, type Route } from '../route';
import { answerGraphql, GRAPHQL_PATH } from '../graphql/graphql';
import { pickSwitches } from '../switches';
import { approvals, approvalState } from './approvals';
import { commitDiff, commits } from './commits';
import { discussions, notes } from './discussions';
import { mergeRequestEmoji, noteEmoji } from './emoji';
import { withEtag } from './etag';
import { labelEvents, milestoneEvents, stateEvents } from './events';
import { failure, spoil, takeTrouble } from './faults';
import { mergeRequest } from './merge-request';
import { metadata, version as serverVersion } from './metadata';
import { asVersion } from './older-answers';
import { participants, reviewers } from './people';
import { project } from './project';
import { projectEvents } from './project-events';
import { rateLimitHeaders } from './rate-limit';
import { currentUser, user, users } from './user';
import { diffs, version, versions } from './versions';

type Endpoint = (call: Call) => Answer;

const PROJECT = '/api/v4/projects/:project';
const MR = `${PROJECT}/merge_requests/:iid`;

const endpoints: Route<Endpoint>[] = [
  { path: '/api/v4/user', handle: currentUser },
  { path: '/api/v4/users', handle: users },
  { path: '/api/v4/users/:id', handle: user },
  { path: '/api/v4/metadata', handle: metadata },
  { path: '/api/v4/version', handle: serverVersion },
  { path: PROJECT, handle: project },
  { path: `${PROJECT}/events`, handle: projectEvents },
  { path: `${PROJECT}/repository/commits/:sha/diff`, handle: commitDiff },
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

/** True for everything that `answerApi` answers. */
export function isApiPath(pathname: string): boolean {
  return pathname.startsWith('/api/v4/') || pathname === GRAPHQL_PATH;
}

/** Answers the API after the delay that the controls ask for, and spoils the answer where they say so. */
export async function answerApi(ask: Ask, demo: Demo): Promise<Answer> {
  const { controls } = demo;
  const trouble = takeTrouble(ask, controls);
  if (controls.delayMs > 0) await wait(controls.delayMs);
  spendSession(demo);
  const whole =
    trouble.failWith === null ? guarded(ask, demo) : failure(trouble.failWith, controls.retryAfter);
  const headers = { ...whole.headers, ...rateLimitHeaders(demo) };
  return spoil({ ...whole, headers }, trouble.fault, controls, html(signInPage().source));
}

/** Counts down to the end of the session, where the controls set one. */
function spendSession({ controls }: Demo): void {
  if (controls.sessionEndsAfter === null) return;
  if (controls.sessionEndsAfter > 0) controls.sessionEndsAfter -= 1;
  else Object.assign(controls, { expired: true, sessionEndsAfter: null });
}

function guarded(ask: Ask, demo: Demo): Answer {
  if (ask.url.pathname === GRAPHQL_PATH) return withEtag(ask, answerGraphql(ask, demo));
  if (!isSignedIn(demo, ask)) return json({ message: '401 Unauthorized' }, {}, 401);
  if (ask.method !== 'GET' && ask.method !== 'HEAD') return json({ error: '405 Not Allowed' }, {}, 405);
  const key = `${ask.url.href} ${JSON.stringify({ ...pickSwitches(demo.controls), rateRemaining: 0 })}`;
  const answer = demo.answers.take(key, demo.world.revision, () =>
    withoutTotals(asVersion(routed(ask, demo), demo.controls), demo),
  );
  return withEtag(ask, answer);
}

function routed(ask: Ask, demo: Demo): Answer {
  const { controls, world } = demo;
  const found = findRoute(endpoints, ask.url.pathname);
  if (!found) return json({ error: '404 Not Found' }, {}, 404);
  const { project: projectId, iid } = found.params;
  if (projectId !== undefined && (controls.noAccess || !isProject(projectId, demo))) {
    return json({ message: '404 Project Not Found' }, {}, 404);
  }
  if (iid !== undefined && (controls.gone || iid !== String(world.mergeRequest.iid))) {
    return json({ message: '404 Not found' }, {}, 404);
  }
  return found.handle({ demo, world, ask, origin: ask.url.origin + demo.root, params: found.params });
}

function isProject(id: string, { world }: Demo): boolean {
  return id === String(world.project.id) || id.toLowerCase() === world.project.path;
}

/** Above 10,000 rows GitLab doesn't count: no totals, no link to the last page. */
function withoutTotals(answer: Answer, { controls }: Demo): Answer {
  if (!controls.withoutTotals || answer.headers['x-total'] === undefined) return answer;
  const { 'x-total': _total, 'x-total-pages': _pages, link, ...headers } = answer.headers;
  const kept = String(link)
    .split(', ')
    .filter((one) => !one.includes('rel="last"'));
  return { ...answer, headers: { ...headers, link: kept.join(', ') } };
}
