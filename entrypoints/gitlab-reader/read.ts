import type { Source } from '@/core/merge-request/merge-request';
import type { RawAnswer } from '@/gitlab/answer';
import { apiBase, endpointsFor } from '@/gitlab/endpoints';
import { readDetails } from '@/gitlab/read-details';
import { readMergeRequest } from '@/gitlab/read-merge-request';
import { realClock } from '@/gitlab/requests/clock';
import { createGate } from '@/gitlab/requests/gate';
import { mayComeLater } from '@/gitlab/requests/may-come-later';
import { atOnce, POLICY } from '@/gitlab/requests/policy';
import { createRequests, type Get } from '@/gitlab/requests/requests';
import type { PageContext } from './page-context';
import { createReport } from './report';
import { send } from './send';

/** How a read ended. */
interface Outcome {
  /** False where something that the timeline needs did not come, and may come another time. */
  whole: boolean;
  /** The first page of each source. */
  first: ReadonlyMap<Source, RawAnswer>;
}

/**
 * Reads everything about the merge request and forwards every answer as it comes, as text: first what the timeline
 * needs, and when that has been told to be complete, the details. Ends with the signal, waits and all. `knownCommits`: see
 * `DetailsReading`; `pauseMs`: how long GitLab wants no request from now on.
 */
export async function read(
  context: PageContext,
  knownCommits: Set<string>,
  pauseMs: number,
  signal: AbortSignal,
): Promise<Outcome> {
  const { key, webRoot, project, iid } = context;
  const progress = { pagesFetched: 0, pagesKnown: 0 };
  const report = createReport({
    read: { mrKey: key, readId: crypto.randomUUID(), startedAt: Date.now() },
    progress,
    send: (name, ask) => send(name, ask, signal),
    now: () => Date.now(),
  });
  const gate = createGate({ clock: realClock, signal, onWaiting: report.waiting });
  gate.close(pauseMs);
  const limits = atOnce(pageProtocol());
  const requests = (count: number, restMs: number, priority: 'low' | 'auto'): Get =>
    createRequests({
      fetch: (url, init) => fetch(url, init),
      gate,
      clock: realClock,
      random: () => Math.random(),
      atOnce: count,
      restMs,
      priority,
      signal,
    });

  const base = apiBase(webRoot);
  const first = new Map<Source, RawAnswer>();
  let whole = true;
  const forward = (answer: RawAnswer): void => {
    if (mayComeLater(answer)) whole = false;
    if (answer.page === 1) first.set(answer.source, answer);
    report.answer(answer);
  };
  const endpoints = endpointsFor({ project, iid });
  await readMergeRequest({ get: requests(limits.timeline, 0, 'auto'), base, endpoints, progress, forward });
  if (signal.aborted) return { whole: false, first };
  await report.finish();

  await readDetails({
    get: requests(limits.details, POLICY.detailsRestMs, 'low'),
    webRoot,
    base,
    project,
    projectPath: key.slice(webRoot.length + 1, key.lastIndexOf('!')),
    iid,
    mergeRequest: textOf(first.get('merge-request')),
    versions: textOf(first.get('versions')),
    commits: textOf(first.get('commits')),
    knownCommits,
    progress,
    forward: report.answer,
  });
  await report.settle();
  return { whole, first };
}

function textOf(answer: RawAnswer | undefined): string | null {
  return answer?.status === 200 ? answer.text : null;
}

/** How the page itself came: its API is on the same host. Empty where the browser does not tell. */
function pageProtocol(): string {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.nextHopProtocol : '';
}
