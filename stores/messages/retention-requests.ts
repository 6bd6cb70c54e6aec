import * as v from 'valibot';
import { ErasureSchema } from '@/core/keeping/erasure';
import { PurgeNoticeSchema } from '@/core/keeping/purge-notice';
import { SweepSchema } from '@/core/keeping/sweep';
import { TRACE_KINDS } from '@/core/keeping/traces';
import { InterviewSchema } from '@/core/interview/interview-schema';
import { Id } from './fields';

const Ids = v.pipe(v.array(Id), v.minLength(1), v.maxLength(1000));

/**
 * What was erased, and the proof of it: `left` is where the name, the username, the id or a text of it is still found,
 * after every table and every storage area was searched. `searchedFor` names what was looked for: of what was erased
 * before, only the id is known. `shared`: of so many merge requests other interviews are about.
 */
const ErasedSchema = v.variant('outcome', [
  v.object({
    outcome: v.literal('erased'),
    interviews: v.number(),
    shared: v.number(),
    searchedFor: v.array(v.picklist(TRACE_KINDS)),
    left: v.array(v.object({ where: v.string(), rows: v.number(), by: v.array(v.picklist(TRACE_KINDS)) })),
    remains: v.object({ tombstones: v.number(), erasures: v.number(), exposures: v.number() }),
  }),
  v.object({ outcome: v.literal('refused'), reason: v.string() }),
]);

/** What our own pages ask about how long interviews are kept: a part of `protocol.ts`. */
export const retentionRequests = {
  /** Every interview with what was announced, the log of erasures, and how many merge requests no interview is about. */
  'retention.list': {
    ask: v.object({}),
    answer: v.object({
      interviews: v.array(InterviewSchema),
      notices: v.array(PurgeNoticeSchema),
      erasures: v.array(ErasureSchema),
      unused: v.number(),
      sweep: SweepSchema,
    }),
  },
  /** What was announced about one interview. */
  'retention.notice': { ask: v.object({ interviewId: Id }), answer: v.nullable(PurgeNoticeSchema) },
  /** Erases all of them or, where one is held, none. The same again is no error. */
  'retention.erase': { ask: v.object({ interviewIds: Ids }), answer: ErasedSchema },
  /** Erases what was read of merge requests that no interview is about. */
  'retention.erase-unused': { ask: v.object({}), answer: v.object({ mergeRequests: v.number() }) },
  /** Has the browser rewrite its files where that is due. Answers when it is done, or why it could not be. */
  'retention.sweep': { ask: v.object({}), answer: SweepSchema },
  /** Everything that is held about the candidate of these interviews, as two files. */
  'retention.access': {
    ask: v.object({ interviewIds: Ids }),
    answer: v.object({ json: v.string(), html: v.string() }),
  },
} as const;
