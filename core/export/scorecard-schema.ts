import * as v from 'valibot';
import { CATEGORIES, SEVERITIES } from '@/core/exercise/exercise';
import { FindingSchema } from '@/core/exercise/finding-schema';
import { AI_POLICIES, LEVELS, OVERALLS, PARTS, RATING_VALUES, ROLES } from '@/core/interview/interview';
import { EvidenceSchema, NoteSchema } from '@/core/interview/interview-schema';
import { RULE_IDS } from '@/core/process/process-rule';
import { DIMENSIONS } from '@/core/rubric/rubric';

export const SCORECARD_FORMAT = 'second-chair-scorecard';
export const SCORECARD_VERSION = 1;

const said = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.description('A day in UTC. No hours: they would tell of somebody’s working day.'),
);
const address = said(
  v.nullable(v.string()),
  'http or https; null where it is not known, and in a redacted file.',
);
const markdown = (words: string) => said(v.string(), `${words} Markdown, as the interviewer wrote it.`);
const ruleState = v.picklist(['met', 'missed', 'known', 'unknown']);
const rating = said(
  v.nullable(v.picklist(RATING_VALUES)),
  '1 (strong no) to 4 (strong yes), 3 is the bar; NE: not enough evidence; null: not rated.',
);
const eventId = said(
  v.string(),
  'An activity of the merge request, such as note:123. Numbered anew in a redacted file.',
);
const reference = v.strictObject({ eventId, url: address });

const CallSchema = v.strictObject({
  state: said(v.picklist(['agreed', 'cancelled', 'no-show']), 'no-show: the candidate did not come.'),
  on: v.nullable(day),
  movedFrom: v.nullable(day),
  name: v.string(),
});

const ScorecardInterviewSchema = v.strictObject({
  id: said(v.string(), 'Opaque; the same in every export of one interview.'),
  role: v.picklist(ROLES),
  level: v.picklist(LEVELS),
  aiPolicy: v.picklist(AI_POLICIES),
  call: CallSchema,
  candidate: said(
    v.nullable(v.strictObject({ name: v.string(), username: v.nullable(v.string()) })),
    'Null unless the name was asked for.',
  ),
  mergeRequest: v.nullable(v.strictObject({ title: v.nullable(v.string()), url: address })),
  process: v.strictObject({ presetId: v.string(), presetVersion: v.number(), presetName: v.string() }),
  rubric: v.strictObject({ id: v.string(), version: v.number(), title: v.string() }),
  exercise: v.nullable(v.strictObject({ id: v.string(), version: v.nullable(v.number()) })),
});

const ScorecardRuleSchema = v.strictObject({
  id: v.picklist(RULE_IDS),
  title: v.string(),
  state: said(ruleState, 'known: a fact beside a suggestion, which nobody meets or misses.'),
  fact: said(v.string(), 'What it rests on, in a sentence.'),
  correctedFrom: said(
    v.nullable(ruleState),
    'What had been read before the interviewer corrected it; null where nobody did.',
  ),
  event: v.nullable(reference),
});

const ScorecardEvidenceSchema = v.strictObject({
  id: v.string(),
  source: v.variant('type', [
    v.strictObject({ type: v.literal('activity'), ...reference.entries }),
    v.strictObject({ type: v.literal('note'), noteId: v.string() }),
  ]),
  excerpt: said(
    v.string(),
    'What a comment said when it was tagged, or what a note says. Written by a candidate: show it as text.',
  ),
  polarity: said(
    EvidenceSchema.entries.polarity,
    'Whether it speaks for or against; null where that was not said.',
  ),
});

const ScorecardCriterionSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  dimension: v.picklist(DIMENSIONS),
  need: v.picklist(['must', 'nice']),
  ratings: v.strictObject({ intermediate: rating, senior: rating }),
  reason: said(v.string(), 'Why there is not enough evidence; empty otherwise.'),
  comment: v.string(),
  evidence: v.array(ScorecardEvidenceSchema),
});

const ScorecardNoteSchema = v.strictObject({
  id: v.string(),
  kind: NoteSchema.entries.kind,
  phase: NoteSchema.entries.phase,
  moment: said(v.string(), 'When it was taken, in words and relative to the call.'),
  callOffsetMs: said(v.nullable(v.number()), 'The time on the call’s clock; null outside the call.'),
  signal: NoteSchema.entries.signal,
  criterionId: v.nullable(v.string()),
  anchor: v.nullable(
    v.variant('type', [
      v.strictObject({ type: v.literal('activity'), ...reference.entries }),
      v.strictObject({ type: v.literal('line'), path: v.string(), line: v.number(), url: address }),
    ]),
  ),
  answered: said(v.boolean(), 'Whether a question of the candidate, or an answer owed, was answered.'),
  visibility: NoteSchema.entries.visibility,
  editOf: said(v.nullable(v.string()), 'The note of which this is another version.'),
  text: v.string(),
});

const ScorecardFindingSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  category: v.nullable(v.picklist(CATEGORIES)),
  severity: said(
    v.nullable(v.picklist(SEVERITIES)),
    'Null for a valid point that the exercise does not expect.',
  ),
  state: said(
    FindingSchema.entries.state,
    'What the interviewer confirmed; null where nothing was said yet.',
  ),
  comment: v.string(),
  evidence: v.array(reference),
});

const ScorecardFeedbackSchema = v.strictObject({
  overall: said(
    v.nullable(v.picklist(OVERALLS)),
    'Chosen by the interviewer, never computed; null where not chosen.',
  ),
  overallWord: said(v.nullable(v.string()), 'How the process calls it.'),
  levelNote: markdown('The level that was seen, and why.'),
  pros: markdown('One point a line.'),
  cons: markdown('One point a line.'),
  takeaways: markdown('Key take-aways.'),
});

/**
 * One interviewer's scorecard for other programs, version 1. `docs/schemas` publishes it as JSON Schema: a change of
 * anything in it makes a new version. It holds no accommodations, nothing that was agreed instead of the usual form,
 * neither windows nor durations (they may follow from accommodations), no drafts and no note for other interviewers.
 *
 * There is no checksum: JSON's own syntax shows a file that was cut off, and one without a secret key stops nobody who
 * changes it on purpose. Bundles for a panel are encrypted and bring their authentication with them.
 */
export const ScorecardSchema = v.pipe(
  v.strictObject({
    format: v.literal(SCORECARD_FORMAT),
    version: v.literal(SCORECARD_VERSION),
    exportedOn: day,
    redacted: said(
      v.boolean(),
      'Names, usernames, e-mails, projects and links were replaced by placeholders.',
    ),
    privateNotes: said(v.boolean(), 'Whether private notes, and evidence from them, were asked for.'),
    author: said(
      v.strictObject({ part: v.picklist(PARTS) }),
      'What the author did on the call. A shadow’s scorecard is not submitted.',
    ),
    interview: ScorecardInterviewSchema,
    rules: v.array(ScorecardRuleSchema),
    criteria: v.array(ScorecardCriterionSchema),
    notes: v.array(ScorecardNoteSchema),
    findings: v.array(ScorecardFindingSchema),
    feedback: ScorecardFeedbackSchema,
  }),
  v.title('Scorecard of a merge-request interview, by Second Chair'),
);
export type Scorecard = v.InferOutput<typeof ScorecardSchema>;
