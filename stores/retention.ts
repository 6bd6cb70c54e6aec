import { changeOf, type InterviewFields } from '@/core/interview/change-interview';
import type { Interview } from '@/core/interview/interview';
import type { PurgeNotice } from '@/core/keeping/purge-notice';
import type { Sweep } from '@/core/keeping/sweep';
import { followInterviews } from './follow-interviews';
import type { Gateway } from './gateway';
import type { Answer } from './messages/protocol';

export type RetentionOverview = Answer<'retention.list'>;
export type ErasureAnswer = Answer<'retention.erase'>;

/** How long interviews are kept, and everything that ends it. All of these reject with a sentence that can be shown. */
export interface Retention {
  list(): Promise<RetentionOverview>;
  /** What was announced about one interview; null where nothing was. */
  notice(interviewId: string): Promise<PurgeNotice | null>;
  /** Calls back when an interview was changed or erased, anywhere. Answers what ends it. */
  follow(onChange: () => void): () => void;
  followSweep(onChange: (sweep: Sweep) => void): () => void;
  /** Changes fields of an interview that need not be open. */
  change(interview: Interview, patch: InterviewFields): Promise<void>;
  erase(interviewIds: string[]): Promise<ErasureAnswer>;
  /** Erases what was read of merge requests that no interview is about. */
  eraseUnused(): Promise<void>;
  /** Has the browser rewrite its files where that is due; answers how it ended. */
  sweep(): Promise<Sweep>;
  /** Everything about the candidate of these interviews, as two files. */
  access(interviewIds: string[]): Promise<Answer<'retention.access'>>;
}

/** Through the background. `now` in epoch ms. */
export function createRetention(gateway: Gateway, now: () => number): Retention {
  return {
    list: () => gateway.request('retention.list', {}),
    notice: (interviewId) => gateway.request('retention.notice', { interviewId }),
    follow: (onChange) => followInterviews(gateway, onChange),
    followSweep: (onChange) =>
      gateway.subscribe((published) => {
        if (published.type === 'sweep-changed') onChange(published.sweep);
      }),
    async change(interview, patch) {
      const change = changeOf(interview, patch);
      await gateway.request('interview.patch', { interviewId: interview.id, change, at: now() });
    },
    erase: (interviewIds) => gateway.request('retention.erase', { interviewIds }),
    async eraseUnused() {
      await gateway.request('retention.erase-unused', {});
    },
    sweep: () => gateway.request('retention.sweep', {}),
    access: (interviewIds) => gateway.request('retention.access', { interviewIds }),
  };
}
