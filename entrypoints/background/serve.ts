import * as v from 'valibot';
import { browser, type Runtime } from '@/stores/browser';
import type { Opening } from '@/stores/database/opening';
import { messageOf } from '@/stores/message-of';
import { createAnswerOnce } from '@/stores/messages/answer-once';
import type { Handlers } from '@/stores/messages/handlers';
import { pageRequests, type PageRequestName } from '@/stores/messages/page-protocol';
import { requests, type RequestName } from '@/stores/messages/protocol';
import { isEnvelope, type Envelope, type Reply } from '@/stores/messages/wire';
import type { PageHandlers } from './page-handlers';
import { sizeOf, type Allows } from './page-limits';
import { isOurPage, mergeRequestOf } from './senders';

/**
 * Answers every message: our own pages get the whole protocol, content scripts the narrow half, bound to the merge
 * request of the sender's tab, everybody else nothing. Register it synchronously at start.
 */
export function serve(
  handlers: Handlers,
  pageHandlers: PageHandlers,
  allows: Allows,
  opening: Opening,
): void {
  const answerOnce = createAnswerOnce();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message)) return undefined;
    if (isOurPage(sender))
      return answerOnce(message.requestId, () => reply(opening, () => dispatch(handlers, message, sender)));
    return reply(opening, async () => {
      const page = await mergeRequestOf(sender);
      if (!page) throw new NotOurs('Refused: not a page of ours.');
      if (!allows(page.tabId, sizeOf(message))) throw new Error('Refused: too much at once.');
      return dispatchPage(pageHandlers, message, page);
    });
  });
}

/** The scripts of such a page take themselves away when they hear it; on any other failure they stay. */
class NotOurs extends Error {}

async function reply({ guard, troubleOf }: Opening, act: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, answer: await guard(act) };
  } catch (error) {
    const code = error instanceof NotOurs ? 'not-ours' : (troubleOf(error) ?? undefined);
    return { ok: false, message: messageOf(error), code };
  }
}

function dispatch(handlers: Handlers, { name, ask, surfaceId }: Envelope, sender: Runtime.MessageSender) {
  if (!isRequestName(name)) throw new Error(`No such request: ${name}`);
  const handler = handlers[name] as (
    ask: unknown,
    caller: { surfaceId: string; tabId: number | null },
  ) => Promise<unknown>;
  return handler(parse(name, requests[name].ask, ask), { surfaceId, tabId: sender.tab?.id ?? null });
}

function dispatchPage(
  handlers: PageHandlers,
  { name, ask }: Envelope,
  page: Parameters<PageHandlers['page.look']>[1],
) {
  if (!isPageRequestName(name)) throw new Error(`No such request for a script in the page: ${name}`);
  const handler = handlers[name] as (ask: unknown, caller: typeof page) => Promise<unknown>;
  return handler(parse(name, pageRequests[name].ask, ask), page);
}

function parse<S extends v.GenericSchema>(name: string, schema: S, ask: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, ask);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'request'}: ${issue.message}`);
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function isPageRequestName(name: string): name is PageRequestName {
  return Object.hasOwn(pageRequests, name);
}
