import * as v from 'valibot';
import { FAILURES, SOURCES } from '@/core/merge-request/merge-request';
import type { JumpTarget } from './protocol';

/**
 * The narrow half of the protocol: all that a script in GitLab's page may say and hear. The background takes the merge
 * request from the address of the sender's tab, never from the message, and caps size and rate (`page-limits.ts`).
 * Scripts in the page import only the types of this file.
 */

/** The longest answer that is taken, in UTF-16 units: a page of 100 long discussions stays far below. */
const LONGEST_ANSWER = 16_000_000;

/** The merge request that the reader read. Only compared with the tab's own: a tab may have gone on meanwhile. */
const MrKey = v.pipe(v.string(), v.maxLength(2_000));

/** What the launcher has to know, and no more. */
const PageStateSchema = v.object({
  hidden: v.boolean(),
  /** Width of the panel in CSS pixels on this host. */
  width: v.number(),
  /** Whether the panel stands at the left edge of the window. */
  left: v.boolean(),
});
export type PageState = v.InferOutput<typeof PageStateSchema>;

/** One raw answer of GitLab, as the reader forwards it: unvalidated text. `status` 0 where there was no answer. */
const AnswerMessageSchema = v.object({
  mrKey: MrKey,
  readId: v.pipe(v.string(), v.maxLength(64)),
  startedAt: v.number(),
  source: v.picklist(SOURCES),
  page: v.pipe(v.number(), v.integer(), v.minValue(1)),
  status: v.number(),
  contentType: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** With `pushes` only: the merge request's source branch, by which they are chosen. */
  sourceBranch: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  /** With `diffs` only: the commit whose own changes these are. */
  commitSha: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))),
  failure: v.nullable(v.picklist(FAILURES)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
  pagesFetched: v.number(),
  pagesKnown: v.number(),
});
export type AnswerMessage = v.InferOutput<typeof AnswerMessageSchema>;

const FetchedMessageSchema = v.object({
  mrKey: MrKey,
  readId: v.pipe(v.string(), v.maxLength(64)),
  startedAt: v.number(),
  pagesFetched: v.number(),
  pagesKnown: v.number(),
});
export type FetchedMessage = v.InferOutput<typeof FetchedMessageSchema>;

const WaitingMessageSchema = v.object({
  ...FetchedMessageSchema.entries,
  /** Epoch ms. */
  until: v.number(),
});
export type WaitingMessage = v.InferOutput<typeof WaitingMessageSchema>;

const FinishedMessageSchema = v.object({
  ...FetchedMessageSchema.entries,
  /** Answers that the background refused or could not keep, by where they came from. */
  refused: v.pipe(
    v.array(v.object({ source: v.picklist(SOURCES), pages: v.number() })),
    v.maxLength(SOURCES.length),
  ),
});
export type FinishedMessage = v.InferOutput<typeof FinishedMessageSchema>;

const Nothing = v.object({});

export const pageRequests = {
  'page.look': { ask: Nothing, answer: PageStateSchema },
  /** Registers the one-time key of the frame that is about to load, and starts the reader. */
  'page.open': {
    ask: v.object({ nonce: v.pipe(v.string(), v.minLength(16), v.maxLength(64)) }),
    answer: Nothing,
  },
  /** `kept` says that the answer was of use and is stored: what never changes need not be asked for again. */
  'page.answer': { ask: AnswerMessageSchema, answer: v.object({ kept: v.boolean() }) },
  /** GitLab wants a pause, and the reader makes it. */
  'page.waiting': { ask: WaitingMessageSchema, answer: Nothing },
  /** GitLab wants a pause, and the reader looks for no news until then (epoch ms). */
  'page.look-waiting': { ask: v.object({ mrKey: MrKey, until: v.number() }), answer: Nothing },
  /** Every answer is on its way: the surfaces may show the end while the last pages are being stored. */
  'page.fetched': { ask: FetchedMessageSchema, answer: Nothing },
  /** Every answer is stored or refused. */
  'page.finished': { ask: FinishedMessageSchema, answer: Nothing },
  /** Hides everything, everywhere. It never shows anything: whoever took the script over could ask too. */
  'page.hide': { ask: Nothing, answer: Nothing },
  /** A person clicked the mark at a comment: the panel opens at its entry. */
  'page.show-entry': {
    ask: v.object({ noteId: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    answer: Nothing,
  },
  'page.resize': { ask: v.object({ width: v.number() }), answer: Nothing },
} as const;

type PageRequests = typeof pageRequests;
export type PageRequestName = keyof PageRequests;
export type PageAsk<N extends PageRequestName> = v.InferOutput<PageRequests[N]['ask']>;
export type PageAnswer<N extends PageRequestName> = v.InferOutput<PageRequests[N]['answer']>;

/** What the background tells the scripts of one tab. The launcher answers `'launched'`, the reader each of its orders with true. */
export type TabMessage =
  | { to: 'launcher'; type: 'toggle' }
  | { to: 'launcher'; type: 'open' }
  | { to: 'launcher'; type: 'close' }
  /** A host was granted or revoked, or a setting changed: the launcher looks how things stand, and answers `'launched'`. */
  | { to: 'launcher'; type: 'look' }
  | { to: 'launcher'; type: 'hidden'; hidden: boolean }
  /** Reads everything, whatever is being read. */
  | { to: 'reader'; type: 'read' }
  /** Looks whether there is news, and reads where there is, or in any case with `force`. */
  | { to: 'reader'; type: 'look'; force: boolean }
  /** Marks these comments and no others. */
  | { to: 'reader'; type: 'marks'; noteIds: number[] }
  | { to: 'reader'; type: 'jump'; target: JumpTarget };
