import type { Source } from '@/core/merge-request/merge-request';
import type { RawAnswer } from '@/gitlab/answer';
import type { Progress } from '@/gitlab/read-merge-request';
import type { PageAnswer, PageAsk, PageRequestName } from '@/stores/messages/page-protocol';

/** The read that is reported on. */
export interface ReportedRead {
  mrKey: string;
  readId: string;
  /** Epoch ms. */
  startedAt: number;
}

/** Tells the background about one read, in the order in which it goes on. */
export interface Report {
  /** Sends an answer as it is; what is not taken is remembered. `onKept` is called where it was of use and is stored. */
  answer: (answer: RawAnswer, onKept?: () => void) => void;
  /** GitLab wants a pause until then (epoch ms). */
  waiting: (until: number) => void;
  /** All that the timeline needs has come. Resolves when all of it is stored or refused, and that is told. */
  finish: () => Promise<void>;
  /** Resolves when everything that came since has been stored or refused. */
  settle: () => Promise<void>;
}

interface ReportDeps {
  read: ReportedRead;
  progress: Progress;
  /** See `send.ts`. */
  send: <N extends PageRequestName>(name: N, ask: PageAsk<N>) => Promise<PageAnswer<N> | null>;
  now: () => number;
}

/** See `Report`. `progress` is read whenever something is told. */
export function createReport({ read, progress, send: tell, now }: ReportDeps): Report {
  const refused = new Map<Source, number>();
  let sending: Promise<void>[] = [];
  let waitingUntil = 0;
  let finished = false;

  const waiting = (until: number): void => {
    waitingUntil = until;
    sending.push(tell('page.waiting', { ...read, ...progress, until }).then(() => undefined));
  };

  const sendAnswer = async (answer: RawAnswer, onKept?: () => void): Promise<void> => {
    const { contentType, nextPage: _next, totalPages: _total, etag: _etag, ...rest } = answer;
    const ask = { ...read, ...rest, contentType: contentType.slice(0, 200) };
    const taken = await tell('page.answer', ask);
    if (taken?.kept) onKept?.();
    if (taken) return;
    const { source } = answer;
    refused.set(source, (refused.get(source) ?? 0) + 1);
    // The end has been told already: that this one is missing has to be said by itself.
    if (finished) await tell('page.answer', { ...ask, status: 0, text: '', failure: 'unexpected-shape' });
  };

  const settle = async (): Promise<void> => {
    const before = sending;
    sending = [];
    await Promise.all(before);
  };

  /** Nothing more is on its way: what is held back can be stored now, and need not be waited for. */
  const fetched = async (): Promise<void> => {
    await Promise.all([settle(), tell('page.fetched', { ...read, ...progress })]);
  };

  return {
    answer(answer, onKept) {
      sending.push(sendAnswer(answer, onKept));
      // The answer ends a wait in what is shown, and those that were under way come while it goes on.
      if (waitingUntil > now()) waiting(waitingUntil);
    },
    waiting,
    async finish() {
      await fetched();
      const counts = [...refused].map(([source, pages]) => ({ source, pages }));
      finished = true;
      await tell('page.finished', { ...read, ...progress, refused: counts });
    },
    async settle() {
      if (sending.length > 0) await fetched();
    },
  };
}
