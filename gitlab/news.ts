import { apiBase } from './endpoints';

/** The part of `fetch` that looking for news needs. */
export type NewsFetch = (
  url: string,
  init: {
    credentials: 'same-origin';
    cache: 'no-store';
    headers: Record<string, string>;
    signal: AbortSignal;
  },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

export interface NewsDeps {
  fetch: NewsFetch;
  webRoot: string;
  /** Numeric id where the page tells it, else the full path. */
  project: number | string;
  iid: number;
  /** Epoch ms. */
  now: () => number;
}

/** What can be asked again and again, cheaply, to learn whether a whole read would bring anything new. */
export interface News {
  /** False until there is something to compare with. */
  isPrimed: () => boolean;
  /**
   * Remembers how things stand after a read that took `tookMs`. A change that the server made during the read may have
   * been missed by it: the next look then counts as news.
   */
  prime: (tookMs: number, signal: AbortSignal) => Promise<void>;
  /** True where anything answers anew. What fails is no news; nothing rejects. */
  look: (signal: AbortSignal) => Promise<boolean>;
  /** Forgets how things stood, so that the next look is news: what was found could not be read. */
  forget: () => void;
}

const TIMEOUT_MS = 20_000;
/** How far a server's `Date` and the times in its answers may be apart: `Date` has whole seconds. */
const SLACK_MS = 2_000;

/** The newest of everything. Notes by their change, commits and versions come newest first; the others are short. */
const PATHS = [
  '',
  '/notes?order_by=updated_at&sort=desc&per_page=20',
  '/commits?per_page=20',
  '/versions?per_page=20',
  '/approvals',
  '/reviewers',
  '/resource_state_events?per_page=100',
  '/resource_label_events?per_page=100',
  '/resource_milestone_events?per_page=100',
  '/award_emoji?per_page=100',
] as const;
type Path = (typeof PATHS)[number];

/** What an answer is compared by: its ETag, its text where a proxy takes that off, or that it is refused. */
interface Known {
  mark: string;
  etag: string | null;
}
interface Answer extends Known {
  text: string;
  date: number;
}

/**
 * Asks with `If-None-Match`, so that a server with nothing new answers 304 without a body. A refusal (401, 404) is
 * compared like an answer: news once, when it begins and when it ends. `Retry-After` is kept to.
 */
export function createNews({ fetch, webRoot, project, iid, now }: NewsDeps): News {
  const base = `${apiBase(webRoot)}/projects/${encodeURIComponent(project)}/merge_requests/${iid}`;
  const known = new Map<Path, Known>();
  let notBefore = 0;

  const ask = async (path: Path, signal: AbortSignal): Promise<Answer | 'same' | null> => {
    const etag = known.get(path)?.etag;
    try {
      const response = await fetch(base + path, {
        credentials: 'same-origin',
        // The browser's own cache would turn a 304 into a 200.
        cache: 'no-store',
        headers: { accept: 'application/json', ...(etag ? { 'if-none-match': etag } : {}) },
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const { status, headers } = response;
      if (status === 304) return 'same';
      if (status === 429) notBefore = now() + 1_000 * secondsOf(headers.get('retry-after'));
      if (status === 429 || status === 408 || status >= 500) return null;
      const text = await response.text();
      const tag = status === 200 ? headers.get('etag') : null;
      const mark = tag ?? (status === 200 ? text : `refused: ${status}`);
      return { mark, etag: tag, text, date: Date.parse(headers.get('date') ?? '') };
    } catch {
      // Offline, timed out, or left: the next look asks again.
      return null;
    }
  };

  const askAll = async (signal: AbortSignal): Promise<(readonly [Path, Answer])[]> => {
    const answers = await Promise.all(PATHS.map(async (path) => [path, await ask(path, signal)] as const));
    return answers.flatMap(([path, answer]) =>
      answer === null || answer === 'same' ? [] : [[path, answer]],
    );
  };

  return {
    isPrimed: () => known.size > 0,

    async prime(tookMs, signal) {
      for (const [path, answer] of await askAll(signal)) {
        const unsure = path === '' && changedWithin(answer, tookMs + SLACK_MS);
        known.set(path, unsure ? { mark: '', etag: null } : answer);
      }
    },

    async look(signal) {
      if (now() < notBefore) return false;
      let news = false;
      for (const [path, answer] of await askAll(signal)) {
        if (known.get(path)?.mark !== answer.mark) news = true;
        known.set(path, answer);
      }
      return news;
    },

    forget: () => known.clear(),
  };
}

/** Whether the merge request was changed in the last so many milliseconds before it was answered, by the server's clock. */
function changedWithin({ text, date }: Answer, ms: number): boolean {
  const updatedAt = /"updated_at"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? '';
  return Date.parse(updatedAt) >= date - ms;
}

/** `Retry-After` in seconds; a minute where it is missing or a date. */
function secondsOf(header: string | null): number {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : 60;
}
