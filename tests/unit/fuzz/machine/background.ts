import 'fake-indexeddb/auto';
import * as v from 'valibot';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import { openDatabase, type Database } from '@/stores/database/open-database';
import { reviewRepository, type ReviewRepository } from '@/stores/database/review-repository';
import { messageOf } from '@/stores/message-of';
import { createAnswerOnce } from '@/stores/messages/answer-once';
import { createHandlers, type Handlers } from '@/stores/messages/handlers';
import { requests } from '@/stores/messages/protocol';
import type { Envelope, Reply } from '@/stores/messages/wire';
import { quickKey } from '../../panel/quick-key';
import { mrKey } from '../../activity/build';
import { idlePlatform } from '../../stores/local';
import { ARRIVE } from './review-acts';

/** A background as the browser starts it: it can be stopped at any time, and what it has not committed by then is nothing. */
export interface Background {
  /** Never answers once it was stopped. */
  send(envelope: Envelope): Promise<Reply>;
  stop(): void;
}

/** Answers as `entrypoints/background/serve.ts` does, from the real handlers, over the database of this name. */
export async function startBackground(name: string, now: () => number): Promise<Background> {
  const database = openDatabase(name);
  await database.open();
  const running = watchTransactions(database);
  const reviews = reviewRepository(database);
  const handlers = createHandlers({
    database,
    reviews,
    platform: idlePlatform,
    publish: () => undefined,
    now,
    derive: quickKey,
  });
  // A background does not live long enough here to forget an answer.
  const answerOnce = createAnswerOnce(() => undefined);
  let stopped = false;
  return {
    async send(envelope) {
      const { requestId, name: request, ask } = envelope;
      const act = () => (request === ARRIVE ? file(reviews, ask) : handled(handlers, envelope));
      const reply = await answerOnce(requestId, () => replyOf(act));
      return stopped ? new Promise(() => undefined) : reply;
    },
    stop() {
      stopped = true;
      database.open = () => Promise.reject(new Error('This background was stopped.')) as never;
      for (const transaction of running) abort(transaction);
      database.close();
    },
  };
}

/** Asks the handler of this request. */
function handled(handlers: Handlers, { name, ask, surfaceId }: Envelope): Promise<unknown> {
  const known = name as keyof typeof requests;
  const handler = handlers[known] as (ask: unknown, caller: object) => Promise<unknown>;
  return handler(v.parse(requests[known].ask, ask), { surfaceId, tabId: null });
}

/** As `entrypoints/background/receive-answer.ts` does, once an answer of GitLab is converted. */
const file = (reviews: ReviewRepository, arrived: unknown): Promise<void> =>
  reviews.merge(mrKey, arrived as ArrivedReview);

async function replyOf(act: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, answer: await act() };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** Every transaction that was begun on a database. */
function watchTransactions(database: Database): Set<IDBTransaction> {
  const backend = database.backendDB();
  const begin = backend.transaction.bind(backend);
  const running = new Set<IDBTransaction>();
  backend.transaction = (...how: Parameters<typeof begin>) => {
    const transaction = begin(...how);
    running.add(transaction);
    transaction.addEventListener('complete', () => running.delete(transaction));
    transaction.addEventListener('abort', () => running.delete(transaction));
    return transaction;
  };
  return running;
}

/** One that is being committed goes on: only its answer is lost. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
