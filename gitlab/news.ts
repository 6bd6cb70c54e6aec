import type { Source } from '@/core/merge-request/merge-request';
import type { RawAnswer } from './answer';
import { addressOf, apiBase, endpointsFor, mergeRequestPath } from './endpoints';
import { readWishes, type HeadersLike } from './requests/wishes';

/** The part of `fetch` that looking for news needs. */
export type NewsFetch = (
  url: string,
  init: {
    credentials: 'same-origin';
    cache: 'no-store';
    headers: Record<string, string>;
    signal: AbortSignal;
  },
) => Promise<{ status: number; headers: HeadersLike; text(): Promise<string> }>;

/** What looking for news is made from. */
export interface NewsDeps {
  fetch: NewsFetch;
  webRoot: string;
  /** Numeric id where the page tells it, else the full path. */
  project: number | string;
  iid: number;
  /** Epoch ms. */
  now: () => number;
  /** Told when GitLab wants a pause, and until when (epoch ms). */
  onWaiting: (until: number) => void;
}

/** What can be asked again and again, cheaply, to learn whether a whole read would bring anything new. */
export interface News {
  /** False until there is something to compare with. */
  isPrimed: () => boolean;
  /**
   * Remembers how things stand after a read that took `tookMs`: by its own answers, and by the notes that changed last. A
   * note that changed during the read may have been missed by it: the next look then counts as news.
   */
  prime: (read: ReadonlyMap<Source, ReadAnswer>, tookMs: number, signal: AbortSignal) => Promise<void>;
  /** True where anything answers anew and may be read now. What fails is no news; nothing rejects. */
  look: (signal: AbortSignal) => Promise<boolean>;
  /** Forgets how things stood, so that the next look is news: what was found could not be read. */
  forget: () => void;
  /** When GitLab may be asked again, in ms from now; 0 where it wants no pause. */
  pauseMs: () => number;
}

/** What is remembered of an answer of the read. */
export type ReadAnswer = Pick<RawAnswer, 'status' | 'text' | 'etag'>;

const TIMEOUT_MS = 20_000;
/** After a 429 that does not say how long. */
const PAUSE_MS = 60_000;
/** How far a server's `Date` and the times in its answers may be apart: `Date` has whole seconds. */
const SLACK_MS = 2_000;

/**
 * What is asked again as the read asked for it, so that the read's own answer is the one to compare with. Of commits and
 * versions that is the first page, which has the newest; the others are short.
 */
const SAME_AS_READ: readonly Source[] = [
  'merge-request',
  'commits',
  'versions',
  'approvals',
  'reviewers',
  'state-events',
  'label-events',
  'milestone-events',
  'emoji',
];
/** The notes that changed last stand for all discussions. */
const NEWEST_NOTES = '/notes?order_by=updated_at&sort=desc&per_page=20';

/** What an answer is compared by: its ETag, its text where a proxy takes that off, or that it is refused. */
interface Known {
  mark: string;
  etag: string | null;
}
interface Answer extends Known {
  text: string;
  /** Epoch ms of the server; NaN where it does not say. */
  date: number;
}

/**
 * Asks with `If-None-Match`, so that a server with nothing new answers 304 without a body. A refusal (401, 404) is
 * compared like an answer: news once, when it begins and when it ends. `Retry-After` and `RateLimit-*` are kept to.
 */
export function createNews({ fetch, webRoot, project, iid, now, onWaiting }: NewsDeps): News {
  const base = apiBase(webRoot);
  const notesAddress = base + mergeRequestPath({ project, iid }) + NEWEST_NOTES;
  const readAddresses = endpointsFor({ project, iid })
    .filter(({ source }) => SAME_AS_READ.includes(source))
    .map((endpoint) => ({ source: endpoint.source, address: addressOf(base, endpoint, 1) }));
  const addresses = [notesAddress, ...readAddresses.map(({ address }) => address)];
  const known = new Map<string, Known>();
  const pause = createPause(now, onWaiting);

  const ask = async (address: string, signal: AbortSignal): Promise<Answer | 'same' | null> => {
    const etag = known.get(address)?.etag;
    try {
      const response = await fetch(address, {
        credentials: 'same-origin',
        // The browser's own cache would turn a 304 into a 200.
        cache: 'no-store',
        headers: { accept: 'application/json', ...(etag ? { 'if-none-match': etag } : {}) },
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const { status, headers } = response;
      pause.asWished(status, headers);
      if (status === 304) return 'same';
      if (saysNothing(status)) return null;
      const text = await response.text();
      const date = Date.parse(headers.get('date') ?? '');
      return { ...knownBy({ status, text, etag: headers.get('etag') }), text, date };
    } catch {
      // Offline, timed out, or left: the next look asks again.
      return null;
    }
  };

  const askAll = async (signal: AbortSignal): Promise<(readonly [string, Answer])[]> => {
    const answers = await Promise.all(
      addresses.map(async (address) => [address, await ask(address, signal)] as const),
    );
    return answers.flatMap(([address, answer]) =>
      answer === null || answer === 'same' ? [] : [[address, answer]],
    );
  };

  return {
    isPrimed: () => known.size > 0,

    async prime(read, tookMs, signal) {
      for (const { source, address } of readAddresses) {
        const answer = read.get(source);
        if (answer && !saysNothing(answer.status)) known.set(address, knownBy(answer));
      }
      const notes = await ask(notesAddress, signal);
      pause.isOn();
      if (notes === null || notes === 'same') return;
      const unsure = changedWithin(notes, tookMs + SLACK_MS);
      known.set(notesAddress, unsure ? { mark: '', etag: null } : notes);
    },

    async look(signal) {
      if (pause.isOn()) return false;
      let news = false;
      for (const [address, answer] of await askAll(signal)) {
        if (known.get(address)?.mark !== answer.mark) news = true;
        known.set(address, answer);
      }
      if (!pause.isOn()) return news;
      // What was found is read after the pause: the look that then comes finds it again.
      if (news) known.clear();
      return false;
    },

    forget: () => known.clear(),
    pauseMs: pause.leftMs,
  };
}

/** The pause that GitLab wants, as its answers say: it only ever becomes longer. */
function createPause(now: () => number, onWaiting: (until: number) => void) {
  let notBefore = 0;
  return {
    asWished(status: number, headers: HeadersLike): void {
      const { retryInMs, restInMs } = readWishes(headers, now());
      const refused = saysNothing(status) ? retryInMs : null;
      const ms = Math.max(refused ?? (status === 429 ? PAUSE_MS : 0), restInMs ?? 0);
      notBefore = Math.max(notBefore, now() + ms);
    },
    /** Tells that it is on, wherever it is. */
    isOn(): boolean {
      if (now() >= notBefore) return false;
      onWaiting(notBefore);
      return true;
    },
    leftMs: (): number => Math.max(0, notBefore - now()),
  };
}

/** Nothing that could be compared: no answer, or one that comes again otherwise. */
function saysNothing(status: number): boolean {
  return status === 0 || status === 429 || status === 408 || status >= 500;
}

function knownBy({ status, text, etag }: ReadAnswer): Known {
  if (status !== 200) return { mark: `refused: ${status}`, etag: null };
  return { mark: etag ?? text, etag };
}

/** Whether the note that changed last did so in the last so many ms before the answer, by the server's clock. */
function changedWithin({ text, date }: Answer, ms: number): boolean {
  const updatedAt = /"updated_at"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? '';
  return Date.parse(updatedAt) >= date - ms;
}
