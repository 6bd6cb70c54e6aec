import type { Source } from '@/core/merge-request/merge-request';
import type { RawAnswer } from '@/gitlab/answer';
import { apiBase, endpointsFor } from '@/gitlab/endpoints';
import { readMergeRequest } from '@/gitlab/read-merge-request';
import type { PageContext } from './page-context';
import { send } from './send';

/**
 * Reads everything about the merge request and forwards every answer as it comes, as text. What the background does
 * not take is named at the end, so that the read does not pass for complete.
 */
export async function read({ key, webRoot, project, iid }: PageContext, signal: AbortSignal): Promise<void> {
  const reading = { mrKey: key, readId: crypto.randomUUID(), startedAt: Date.now() };
  const refused = new Map<Source, number>();
  const sending: Promise<void>[] = [];

  const forward = async (answer: RawAnswer): Promise<void> => {
    const { source, page, status, failure, text, pagesFetched, pagesKnown } = answer;
    const ask = { ...reading, source, page, status, failure, text, pagesFetched, pagesKnown };
    if (!(await send('page.answer', ask))) refused.set(source, (refused.get(source) ?? 0) + 1);
  };

  const progress = await readMergeRequest({
    fetch: (url, init) => fetch(url, init),
    base: apiBase(webRoot),
    endpoints: endpointsFor({ project, iid }),
    signal,
    forward: (answer) => sending.push(forward(answer)),
  });
  if (signal.aborted) return;
  await Promise.all([...sending, send('page.fetched', { ...reading, ...progress })]);
  const counts = [...refused].map(([source, pages]) => ({ source, pages }));
  await send('page.finished', { ...reading, ...progress, refused: counts });
}
