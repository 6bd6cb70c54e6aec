import { appointmentOf } from '@/core/call/appointment';
import { readCoverage } from '@/core/evidence/coverage';
import type { Finding } from '@/core/exercise/finding';
import type { Interview, Note } from '@/core/interview/interview';
import { byTime } from '@/core/notes/note-order';
import { isShareable } from '@/core/notes/shareable';
import { overallWord } from '@/core/process/overall-words';
import type { ProcessRule } from '@/core/process/process-rule';
import { ratedCriteria } from '@/core/rubric/criteria';
import { needsReason, NOT_RATED } from '@/core/rubric/levels-in-words';
import { eventAddress } from '@/core/summary/event-link';
import { dayOf } from '@/core/summary/file-name';
import { lineAddress } from '@/core/summary/line-link';
import { noteMoment } from '@/core/summary/note-moment';
import { shareableEvidence } from '@/core/summary/shareable-evidence';
import { originOf } from '@/core/versions/beside';
import type { ExportInput } from './export-input';
import { SCORECARD_FORMAT, SCORECARD_VERSION, type Scorecard } from './scorecard-schema';

/** The scorecard for other programs, as `docs/schemas` publishes its shape. */
export function makeScorecard(input: ExportInput): Scorecard {
  const { file, rules, options, now } = input;
  const { interview, feedback } = file;
  const overall = feedback?.overall ?? null;
  return {
    format: SCORECARD_FORMAT,
    version: SCORECARD_VERSION,
    exportedOn: dayOf(now),
    redacted: options.redacted,
    privateNotes: options.includePrivateNotes,
    author: { part: interview.part },
    interview: interviewFacts(input),
    rules: rules.map((rule) => ruleFacts(rule, interview)),
    criteria: criteriaOf(input),
    notes: file.notes
      .filter((note) => options.includePrivateNotes || isShareable(note))
      .sort(byTime)
      .map((note) => noteFacts(note, interview)),
    findings: file.findings.map((finding) => findingFacts(finding, input)),
    feedback: {
      overall,
      overallWord: overall && overallWord(interview.process.overallWords, overall),
      levelNote: feedback?.levelNote ?? '',
      pros: feedback?.pros ?? '',
      cons: feedback?.cons ?? '',
      takeaways: feedback?.takeaways ?? '',
    },
  };
}

/** The scorecard as a text of JSON, which ends with a newline. */
export function writeScorecard(scorecard: Scorecard): string {
  return `${JSON.stringify(scorecard, null, 2)}\n`;
}

function interviewFacts({ file: { interview }, rubric, options }: ExportInput): Scorecard['interview'] {
  const { id, role, level, aiPolicy, candidate, mrTitle, mrUrl, process, callAt, callChanges } = interview;
  const { presetId, presetVersion, presetName } = process;
  const movedFrom = callChanges.findLast(({ type }) => type === 'moved')?.from ?? null;
  return {
    id,
    role,
    level,
    aiPolicy,
    call: {
      state: appointmentOf(interview),
      on: callAt === null ? null : dayOf(callAt),
      movedFrom: movedFrom === null ? null : dayOf(movedFrom),
      name: interview.callName,
    },
    candidate:
      options.includeCandidateName && candidate
        ? { name: candidate.name, username: candidate.username }
        : null,
    mergeRequest: mrUrl === null && mrTitle === null ? null : { title: mrTitle, url: mrUrl },
    process: { presetId, presetVersion, presetName },
    rubric: { id: originOf(rubric.id), version: rubric.version, title: rubric.title },
    exercise:
      interview.exerciseId === null
        ? null
        : { id: originOf(interview.exerciseId), version: interview.exerciseVersion },
  };
}

function ruleFacts(rule: ProcessRule, interview: Interview): Scorecard['rules'][number] {
  const { id, title, state, fact, eventId, correction } = rule;
  return {
    id,
    title,
    state,
    fact,
    correctedFrom: correction?.read ?? null,
    event: eventId === null ? null : reference(eventId, interview),
  };
}

function criteriaOf({ file, rubric, options }: ExportInput): Scorecard['criteria'] {
  const coverage = new Map(readCoverage(file, rubric).map((one) => [one.criterionId, one]));
  return ratedCriteria(rubric, file.interview).flatMap(({ id, title, dimension }) => {
    const one = coverage.get(id);
    if (!one) return [];
    const { need, rating, evidence } = one;
    return [
      {
        id,
        title,
        dimension,
        need,
        ratings: rating?.values ?? NOT_RATED,
        reason: rating && needsReason(rating) ? rating.reason : '',
        comment: rating?.comment ?? '',
        evidence: shareableEvidence(evidence, file.notes, options.includePrivateNotes).map(({ piece }) => ({
          id: piece.id,
          source:
            piece.source.type === 'note'
              ? piece.source
              : { type: 'activity' as const, ...reference(piece.source.eventId, file.interview) },
          excerpt: piece.excerpt,
          polarity: piece.polarity,
        })),
      },
    ];
  });
}

function noteFacts(note: Note, interview: Interview): Scorecard['notes'][number] {
  const { id, kind, phase, callOffsetMs, signal, criterionId, visibility, editOf, text } = note;
  return {
    id,
    kind,
    phase,
    moment: noteMoment(note, interview),
    callOffsetMs,
    signal,
    criterionId,
    anchor: anchorOf(note, interview),
    answered: note.answeredAt !== null,
    visibility,
    editOf,
    text,
  };
}

function anchorOf(
  { anchorEventId, anchorLine }: Note,
  interview: Interview,
): Scorecard['notes'][number]['anchor'] {
  if (anchorEventId !== null) return { type: 'activity', ...reference(anchorEventId, interview) };
  if (anchorLine === null) return null;
  const { path, line } = anchorLine;
  return { type: 'line', path, line, url: lineAddress(anchorLine, interview.mrUrl) };
}

function findingFacts(
  { findingId, title, category, state, comment, eventIds }: Finding,
  { file, exercise }: ExportInput,
): Scorecard['findings'][number] {
  const expected = exercise?.findings.find(({ id }) => id === findingId);
  const extra = exercise?.extras.find(({ id }) => id === findingId);
  return {
    id: findingId,
    title: expected?.title ?? extra?.title ?? title,
    category: expected?.category ?? category,
    severity: expected?.severity ?? null,
    state,
    comment,
    evidence: eventIds.map((eventId) => reference(eventId, file.interview)),
  };
}

function reference(eventId: string, { mrUrl }: Interview): { eventId: string; url: string | null } {
  return { eventId, url: eventAddress(eventId, mrUrl) };
}
