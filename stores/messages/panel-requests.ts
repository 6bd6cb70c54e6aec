import * as v from 'valibot';
import { AmendmentSchema } from '@/core/panel/amendment';
import { DebriefSchema } from '@/core/panel/debrief';
import { PanelRecordsSchema } from '@/core/panel/panel-records';
import { SealSchema } from '@/core/panel/seal';
import { Acknowledged, Id, Texts } from './fields';

/** What opens a file; long ones are sentences. */
const Passphrase = v.pipe(v.string(), v.maxLength(2_000));

/**
 * What our own pages ask about sealed scorecards and those of a panel of interviewers: a part of `protocol.ts`. The
 * `panel.` requests there are about the panel beside GitLab's page.
 */
export const panelRequests = {
  'scorecard.load': { ask: v.object({ interviewId: Id }), answer: PanelRecordsSchema },
  /** Seals what is stored. A scorecard that is sealed already stays as it is, and is the answer. */
  'scorecard.seal': { ask: v.object({ interviewId: Id, at: v.number() }), answer: SealSchema },
  /** Adds to a sealed scorecard, and ends the draft of `field`. Whether it comes after others' is said by what is stored. */
  'scorecard.amend': {
    ask: v.object({ amendment: v.omit(AmendmentSchema, ['afterOthers']), field: v.string() }),
    answer: AmendmentSchema,
  },
  /** The text of an encrypted file with one's own sealed scorecard (`core/panel/panel-file`), signed as `author`. */
  'scorecard.export': {
    ask: v.object({ interviewId: Id, author: v.pipe(v.string(), v.maxLength(200)), passphrase: Passphrase }),
    answer: v.object({ text: v.string() }),
  },
  /**
   * Opens another interviewer's file, whole or not at all. `unsure`: nothing tells whether it is about the same interview;
   * it is opened when it is asked for again, `confirmed`.
   */
  'scorecard.open': {
    ask: v.object({
      interviewId: Id,
      text: v.string(),
      passphrase: Passphrase,
      confirmed: v.boolean(),
      at: v.number(),
    }),
    answer: v.variant('outcome', [
      v.object({ outcome: v.literal('opened'), id: v.string() }),
      v.object({ outcome: v.literal('unsure'), why: v.string() }),
      v.object({ outcome: v.literal('refused'), reason: v.string() }),
    ]),
  },
  /** Removes another interviewer's scorecard; that one was open stays known. */
  'scorecard.remove': { ask: v.object({ interviewId: Id, id: Id }), answer: Acknowledged },
  /** An empty text removes it. `before` and `kept` as of a draft: what another surface typed stays above it. */
  'debrief.save': {
    ask: v.object({ debrief: DebriefSchema, before: Texts }),
    answer: v.object({ savedAt: v.number(), kept: v.optional(v.string()) }),
  },
} as const;
