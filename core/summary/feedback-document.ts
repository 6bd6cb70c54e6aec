import { appointmentOf } from '@/core/call/appointment';
import { readCoverage, type CriterionCoverage } from '@/core/evidence/coverage';
import type { Interview, InterviewRecords, Level, Polarity, Rating } from '@/core/interview/interview';
import type { ProcessRule } from '@/core/process/process-rule';
import { overallWord } from '@/core/process/overall-words';
import { AI_POLICY_WORDS } from '@/core/rubric/ai-policy';
import { ratedGroups } from '@/core/rubric/criteria';
import { besideRating, needsReason } from '@/core/rubric/levels-in-words';
import { NEED_WORDS } from '@/core/rubric/need-words';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Criterion, Rubric } from '@/core/rubric/rubric';
import {
  heading,
  link,
  paragraph,
  strong,
  text,
  type Block,
  type FeedbackDocument,
  type Inline,
} from './document';
import { eventLink } from './event-link';
import { noteMoment } from './note-moment';
import { notesSections } from './notes-section';
import { shareableEvidence } from './shareable-evidence';

/**
 * `includeCandidateName` names the candidate in the facts; it does not change what the interviewer wrote in own texts.
 */
export interface FeedbackOptions {
  includePrivateNotes: boolean;
  includeCandidateName: boolean;
}

/** `rules` are the process rules as read from the timeline, empty where there are none; `now` in epoch ms. */
export interface FeedbackInput {
  file: InterviewRecords;
  rubric: Rubric;
  rules: readonly ProcessRule[];
  options: FeedbackOptions;
  now: number;
}

/**
 * The feedback as it leaves for the hiring system. It holds no accommodations, nothing of what was agreed instead of
 * the usual form, no note for other interviewers (see `fieldDocument`), and private and integrity notes only if asked.
 */
export function feedbackDocument(input: FeedbackInput): FeedbackDocument {
  const { file, options } = input;
  const { feedback, interview } = file;
  const overall = feedback?.overall ?? null;
  return [
    heading(1, 'Interview feedback'),
    facts(input),
    ...processSection(input),
    heading(2, 'Overall'),
    paragraph(
      text(overall === null ? 'Not chosen yet.' : overallWord(interview.process.overallWords, overall)),
    ),
    ...field('Level', feedback?.levelNote),
    ...field('Pros', feedback?.pros),
    ...field('Cons', feedback?.cons),
    ...field('Key take-aways', feedback?.takeaways),
    ...ratingsSection(input),
    ...notesSections(file, input.rubric, options.includePrivateNotes),
  ];
}

function facts({ file: { interview }, rubric, options, now }: FeedbackInput): Block {
  const { candidate, mrTitle, mrUrl } = interview;
  const items = [
    options.includeCandidateName && candidate
      ? [
          strong('Candidate'),
          text(`: ${candidate.name === '' ? (candidate.username ?? '') : candidate.name}`),
        ]
      : null,
    [strong('Role'), text(`: ${rubric.title}`)],
    [strong('Level'), text(`: ${interview.level === 'senior' ? 'Senior' : 'Intermediate'}`)],
    [strong('AI tools'), text(`: ${AI_POLICY_WORDS[interview.aiPolicy].toLowerCase()}`)],
    [strong('Call'), text(`: ${callWords(interview)}`)],
    mrUrl === null ? null : [strong('Merge request'), text(': '), link(mrTitle ?? mrUrl, mrUrl)],
    [strong('Interviewer'), text(`: ${PART_WORDS[interview.part]}`)],
    [strong('Exported'), text(`: ${day(now)}`)],
  ];
  return { type: 'list', items: items.filter((item) => item !== null) };
}

/** When the call was, and what became of it. */
function callWords(interview: Interview): string {
  const { callAt, callChanges } = interview;
  const when = callAt === null ? 'time not known' : day(callAt);
  switch (appointmentOf(interview)) {
    case 'cancelled':
      return 'cancelled';
    case 'no-show':
      return `${when}, the candidate did not come`;
    case 'agreed': {
      const from = callChanges.findLast(({ type }) => type === 'moved')?.from ?? null;
      return from === null ? when : `${when}, moved from ${day(from)}`;
    }
  }
}

const PART_WORDS: Record<Interview['part'], string> = {
  lead: 'lead',
  second: 'second',
  shadow: 'shadow (for the debrief, not for submission)',
  'reverse-shadow': 'lead, shadowed',
};

const STATE_WORDS: Record<ProcessRule['state'], string> = {
  met: 'met',
  missed: 'missed',
  known: 'known',
  unknown: 'unknown',
};

function processSection({ rules, file }: FeedbackInput): Block[] {
  if (rules.length === 0) return [];
  const items = rules.map((rule) => [
    strong(rule.title),
    text(`: ${ruleWords(rule)}`),
    ...(rule.eventId === null ? [] : [text(' '), ...eventLink(rule.eventId, file.interview.mrUrl)]),
  ]);
  return [heading(2, 'Process'), { type: 'list', items }];
}

/** The state and its fact; of a rule that was corrected by hand also why, and what the fact had been read as. */
function ruleWords({ state, fact, correction }: ProcessRule): string {
  // A fact beside a suggestion is neither met nor missed: its sentence says all.
  if (!correction) return state === 'known' ? fact : `${STATE_WORDS[state]}. ${fact}`;
  // The reason stays here: it may well say what was agreed with the candidate, which never leaves.
  return `${STATE_WORDS[state]} (corrected by the interviewer; read as ${STATE_WORDS[correction.read]}: ${withoutPoint(fact)}).`;
}

/** In one line, to stand within a sentence. */
function withoutPoint(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

function field(title: string, source: string | undefined): Block[] {
  const written = source?.trim() ?? '';
  return [
    heading(2, title),
    written === '' ? paragraph(text('None written.')) : { type: 'markdown', source: written },
  ];
}

function ratingsSection({ file, rubric, options }: FeedbackInput): Block[] {
  const coverage = new Map(readCoverage(file, rubric).map((one) => [one.criterionId, one]));
  return [
    heading(2, 'Ratings'),
    ...ratedGroups(rubric, file.interview).flatMap(({ title, criteria }) => [
      heading(3, title),
      ...criteria.flatMap((criterion) => {
        const one = coverage.get(criterion.id);
        return one ? criterionBlocks(criterion, one, file, options) : [];
      }),
    ]),
  ];
}

function criterionBlocks(
  { title }: Criterion,
  { need, rating, value, evidence }: CriterionCoverage,
  { notes, interview }: InterviewRecords,
  options: FeedbackOptions,
): Block[] {
  const words = value === null ? 'Not rated' : ratingWords(value);
  const shared = shareableEvidence(evidence, notes, options.includePrivateNotes);
  return [
    paragraph(
      strong(title),
      text(` (${NEED_WORDS[need]}): ${words}${levels(rating, interview.level)}${reason(rating)}`),
    ),
    ...(rating?.comment.trim() ? [paragraph(text(rating.comment))] : []),
    ...shared.map(({ piece, note }): Block => {
      const source = note
        ? [text(`Note, ${noteMoment(note, interview)}${note.visibility === 'private' ? ', private' : ''}`)]
        : piece.source.type === 'activity'
          ? eventLink(piece.source.eventId, interview.mrUrl)
          : [];
      return { type: 'quote', text: piece.excerpt, source: [...polarity(piece.polarity, source), ...source] };
    }),
  ];
}

/** " (meets intermediate, not yet senior)", where it was rated against the bar of the other level too. */
function levels(rating: Rating | null, level: Level): string {
  const words = rating && besideRating(rating.values, level);
  return words ? ` (${words})` : '';
}

/** Why there is not enough evidence, at whichever level that was said of. */
function reason(rating: Rating | null): string {
  return rating && needsReason(rating) && rating.reason.trim() !== '' ? `: ${rating.reason}` : '';
}

const POLARITY_WORDS: Record<Polarity, string> = { plus: 'Positive', minus: 'Concern' };

function polarity(said: Polarity | null, source: readonly Inline[]): Inline[] {
  if (said === null) return [];
  return [text(`${POLARITY_WORDS[said]}${source.length === 0 ? '' : ', '}`)];
}

/** The day in UTC, and says so: an hour would tell of somebody's working day. */
function day(at: number): string {
  return `${new Date(at).toISOString().slice(0, 10)} (UTC)`;
}
