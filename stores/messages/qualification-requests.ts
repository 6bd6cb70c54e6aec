import * as v from 'valibot';
import { AttemptRatingSchema, AttemptSchema } from '@/core/calibration/attempt';
import { SampleSchema } from '@/core/calibration/sample';
import { QualificationPresetSchema } from '@/core/qualification/preset';
import { SessionChangeSchema, SessionSchema } from '@/core/qualification/session';
import { Acknowledged, Id } from './fields';

/** What our own pages ask about the interviewer's own qualification: a part of `protocol.ts`. */
export const qualificationRequests = {
  /** All of it: it grows by a line an interview. */
  'qualification.load': {
    ask: v.object({}),
    answer: v.object({
      sessions: v.array(SessionSchema),
      attempts: v.array(AttemptSchema),
      samples: v.array(SampleSchema),
      presets: v.array(QualificationPresetSchema),
    }),
  },
  /** Stores a session, a new one or one that was removed. */
  'session.add': { ask: v.object({ session: SessionSchema }), answer: Acknowledged },
  /** Changes some fields of one, and leaves the others as they are stored. */
  'session.patch': {
    ask: v.object({ id: Id, change: SessionChangeSchema, at: v.number() }),
    answer: Acknowledged,
  },
  'session.remove': { ask: v.object({ id: Id }), answer: Acknowledged },
  /** Stores the next version of what it takes. */
  'qualification-preset.save': {
    ask: v.object({ preset: QualificationPresetSchema }),
    answer: Acknowledged,
  },
  /** Stores an attempt, and a copy of the sample that it begins with. */
  'calibration.create': {
    ask: v.object({ attempt: AttemptSchema, sample: SampleSchema }),
    answer: Acknowledged,
  },
  /** Refused once it is committed. */
  'calibration.save': { ask: v.object({ id: Id, rating: AttemptRatingSchema }), answer: Acknowledged },
  /** Refused while a criterion is not rated. */
  'calibration.commit': { ask: v.object({ id: Id, at: v.number() }), answer: Acknowledged },
  'calibration.remove': { ask: v.object({ id: Id }), answer: Acknowledged },
  /** Puts back what was removed. */
  'calibration.add': { ask: v.object({ attempt: AttemptSchema }), answer: Acknowledged },
  /** All of them or none, at the versions that they have. */
  'sample.add': {
    ask: v.object({ items: v.pipe(v.array(SampleSchema), v.maxLength(1000)) }),
    answer: Acknowledged,
  },
  /** Every version of one; refused where a calibration uses it. */
  'sample.remove': { ask: v.object({ id: Id }), answer: Acknowledged },
} as const;
