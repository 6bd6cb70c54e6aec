import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Missing, Reading } from '@/core/merge-request/merge-request';
import { convertAnswer } from '@/gitlab/convert/convert-answer';
import type { ReviewRepository } from '@/stores/database/review-repository';
import type {
  AnswerMessage,
  FetchedMessage,
  FinishedMessage,
  WaitingMessage,
} from '@/stores/messages/page-protocol';
import type { Published } from '@/stores/messages/protocol';

/** No wait that is shown is longer, whatever a page may say. */
const LONGEST_WAIT_MS = 600_000;

/**
 * How long the surfaces have for drawing what has come, and whoever waited for it for a first look through, before it is
 * stored: the two would share the processor. The more there is, the longer all three take.
 */
const DRAW_FIRST_MS_A_PAGE = 30;
const DRAW_FIRST_MS_AT_MOST = 4_000;

/** What receiving needs; `publish` reaches the open surfaces at once, before anything is stored. */
export interface ReceiveDeps {
  reviews: ReviewRepository;
  publish: (published: Published) => void;
  now: () => number;
}

/**
 * One raw answer: validated, converted, shown, stored. Everything up to the opening of the transaction happens before
 * the first await, so that a surface that connects later finds the answer in the database (its read waits for the
 * transaction). An answer that can't be used only adds to what is missing; nothing stored is touched. Says, once that is
 * stored, whether it could be used.
 */
export function receiveAnswer(
  { reviews, publish, now }: ReceiveDeps,
  mrKey: string,
  message: AnswerMessage,
): Promise<boolean> {
  const converted = convertAnswer(message, { key: mrKey });
  const reading = readingOf(mrKey, message, now());
  const arrival: ArrivedReview = converted.ok
    ? {
        mergeRequest: converted.mergeRequest ?? null,
        participants: converted.participants ?? null,
        viewer: converted.viewer ?? null,
        records: converted.records,
        diffs: converted.diffs,
        ...(converted.unreacted ? { unreacted: converted.unreacted } : {}),
        reading: { ...reading, missing: unreadOf(message, converted.unread) },
      }
    : onlyReading({
        ...reading,
        missing: [{ source: message.source, failure: converted.failure, detail: converted.detail }],
      });
  publish({ type: 'review-arrived', mrKey, review: arrival });
  return reviews.merge(mrKey, arrival, message).then(() => converted.ok);
}

/** The end of a read. Whether it was complete is for `mergeReading` to say, which knows what was missing. */
export function receiveFinished(
  { reviews, publish, now }: ReceiveDeps,
  mrKey: string,
  message: FinishedMessage,
): Promise<void> {
  const at = now();
  const reading = {
    ...readingOf(mrKey, message, at),
    finishedAt: at,
    missing: message.refused.map(refusedOf),
  };
  const arrival = onlyReading(reading);
  publish({ type: 'review-arrived', mrKey, review: arrival });
  return reviews.merge(mrKey, arrival);
}

/**
 * All answers have come; the last are still being stored. Only shown: what is stored calls a read finished when it is
 * known that nothing of it was refused.
 */
export function receiveFetched(
  { reviews, publish, now }: ReceiveDeps,
  mrKey: string,
  message: FetchedMessage,
): void {
  const at = now();
  const reading = { ...readingOf(mrKey, message, at), finishedAt: at };
  publish({ type: 'review-arrived', mrKey, review: onlyReading(reading) });
  // What was held back so that it could be shown first; the surfaces draw it now.
  const drawFirstMs = Math.min(message.pagesFetched * DRAW_FIRST_MS_A_PAGE, DRAW_FIRST_MS_AT_MOST);
  setTimeout(() => reviews.release(mrKey), drawFirstMs);
}

/**
 * The reader makes a pause, which the next answer ends. Stored as well as shown: the first pause of a read can begin
 * before the surface is there that has to say so.
 */
export function receiveWaiting(
  { reviews, publish, now }: ReceiveDeps,
  mrKey: string,
  message: WaitingMessage,
): Promise<void> {
  const at = now();
  const waitingUntil = Math.min(message.until, at + LONGEST_WAIT_MS);
  if (waitingUntil <= at) return Promise.resolve();
  const arrival = onlyReading({ ...readingOf(mrKey, message, at), waitingUntil });
  publish({ type: 'review-arrived', mrKey, review: arrival });
  return reviews.merge(mrKey, arrival);
}

function onlyReading(reading: Reading): ArrivedReview {
  return { mergeRequest: null, participants: null, viewer: null, records: [], diffs: [], reading };
}

/** Rows that this version can't read are kept as other activity; the reading says that they are there. */
function unreadOf({ source }: AnswerMessage, unread: readonly string[]): Missing[] {
  const [first] = unread;
  return first === undefined ? [] : [{ source, failure: 'unexpected-shape', detail: first }];
}

function refusedOf({ source, pages }: FinishedMessage['refused'][number]): Missing {
  const detail = `${pages} ${pages === 1 ? 'answer' : 'answers'} of GitLab could not be kept`;
  return { source, failure: 'unexpected-shape', detail };
}

/** The newest read counts: one that claims to begin in the future would shut out every later one. */
function readingOf(mrKey: string, message: AnswerMessage | FetchedMessage, now: number): Reading {
  const { readId, pagesFetched, pagesKnown } = message;
  const startedAt = Math.min(message.startedAt, now);
  return {
    mrKey,
    readId,
    startedAt,
    finishedAt: null,
    pagesFetched,
    pagesKnown,
    missing: [],
    lastCompleteAt: null,
    waitingUntil: null,
  };
}
