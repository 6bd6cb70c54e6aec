import type { ExportInput } from '@/core/export/export-input';
import type { Feedback, Interview, InterviewRecords } from '@/core/interview/interview';
import type { ProcessRule } from '@/core/process/process-rule';
import type { KnownWords } from './known-words';
import { neutralIds, type NeutralIds } from './neutral-ids';
import { redact, redactMarkdown } from './redact';

/**
 * The same input with every text redacted, the candidate and the merge request's address gone, activity numbered anew,
 * as ids of comments and commits lead to who wrote them, and the ids of the interviewer's own rubric and exercise made
 * neutral. What is made of it can hold no word that was known, whatever the format.
 */
export function redactInput(input: ExportInput, known: KnownWords): ExportInput {
  const r = (text: string): string => redact(text, known);
  const { file, rubric, exercise } = input;
  const ids: Ids = { ...neutralIds(rubric, exercise), event: numbering() };
  return {
    ...input,
    file: redactRecords(file, known, ids),
    rubric: {
      ...rubric,
      id: ids.rubric(rubric.id),
      title: r(rubric.title),
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        id: ids.criterion(criterion.id),
        title: r(criterion.title),
        looksAt: r(criterion.looksAt),
      })),
    },
    exercise: exercise && {
      ...exercise,
      id: ids.exercise(exercise.id),
      findings: exercise.findings.map((one) => ({ ...one, id: ids.finding(one.id), title: r(one.title) })),
      extras: exercise.extras.map((one) => ({ ...one, id: ids.finding(one.id), title: r(one.title) })),
    },
    rules: input.rules.map((rule) => redactRule(rule, known, ids.event)),
  };
}

interface Ids extends NeutralIds {
  event: (eventId: string) => string;
}

function redactRecords(file: InterviewRecords, known: KnownWords, ids: Ids): InterviewRecords {
  const r = (text: string): string => redact(text, known);
  return {
    ...file,
    interview: redactInterview(file.interview, known, ids),
    notes: file.notes.map((note) => ({
      ...note,
      text: r(note.text),
      criterionId: note.criterionId === null ? null : ids.criterion(note.criterionId),
      anchorEventId: note.anchorEventId === null ? null : ids.event(note.anchorEventId),
      anchorLine: note.anchorLine && { ...note.anchorLine, path: r(note.anchorLine.path), sha: '' },
    })),
    ratings: file.ratings.map((rating) => ({
      ...rating,
      criterionId: ids.criterion(rating.criterionId),
      reason: r(rating.reason),
      comment: r(rating.comment),
    })),
    evidence: file.evidence.map((piece) => ({
      ...piece,
      criterionId: ids.criterion(piece.criterionId),
      excerpt: r(piece.excerpt),
      source:
        piece.source.type === 'activity'
          ? { type: 'activity', eventId: ids.event(piece.source.eventId) }
          : piece.source,
    })),
    findings: file.findings.map((finding) => ({
      ...finding,
      findingId: ids.finding(finding.findingId),
      title: r(finding.title),
      comment: r(finding.comment),
      eventIds: finding.eventIds.map(ids.event),
    })),
    feedback: file.feedback && redactFeedback(file.feedback, known),
  };
}

function redactInterview(interview: Interview, known: KnownWords, ids: Ids): Interview {
  const r = (text: string): string => redact(text, known);
  const { exerciseId, mrTitle, process } = interview;
  const { overallWords: words } = process;
  return {
    ...interview,
    candidate: null,
    mrKey: null,
    mrUrl: null,
    mrTitle: mrTitle && r(mrTitle),
    callName: r(interview.callName),
    // No export holds them; what is drafted for the candidate is compared with them, and that is redacted.
    accommodations: r(interview.accommodations),
    alternative: r(interview.alternative),
    alternativeReason: r(interview.alternativeReason),
    exerciseId: exerciseId === null ? null : ids.exercise(exerciseId),
    process: {
      ...process,
      presetName: r(process.presetName),
      overallWords: {
        'strong-yes': r(words['strong-yes']),
        yes: r(words.yes),
        no: r(words.no),
        'strong-no': r(words['strong-no']),
      },
    },
  };
}

function redactFeedback(feedback: Feedback, known: KnownWords): Feedback {
  const r = (source: string): string => redactMarkdown(source, known);
  return {
    ...feedback,
    levelNote: r(feedback.levelNote),
    pros: r(feedback.pros),
    cons: r(feedback.cons),
    takeaways: r(feedback.takeaways),
    noteForOthers: r(feedback.noteForOthers),
    // Copies of lines, which no export holds.
    placed: [],
  };
}

function redactRule(rule: ProcessRule, known: KnownWords, id: (event: string) => string): ProcessRule {
  return {
    ...rule,
    title: redact(rule.title, known),
    fact: redact(rule.fact, known),
    eventId: rule.eventId === null ? null : id(rule.eventId),
  };
}

/** `note:4711` becomes `note:1`: what it is can still be told, and what is the same stays the same. */
function numbering(): (eventId: string) => string {
  const given = new Map<string, string>();
  return (eventId) => {
    const known = given.get(eventId) ?? `${/^[a-z:]*:/.exec(eventId)?.[0] ?? 'event:'}${given.size + 1}`;
    given.set(eventId, known);
    return known;
  };
}
