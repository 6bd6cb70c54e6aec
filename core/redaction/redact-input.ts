import type { ExportInput } from '@/core/export/export-input';
import type { Feedback, Interview, InterviewRecords } from '@/core/interview/interview';
import type { ProcessRule } from '@/core/process/process-rule';
import type { KnownWords } from './known-words';
import { redact, redactMarkdown } from './redact';

/**
 * The same input with every text redacted, the candidate and the merge request's address gone, and activity numbered
 * anew, as ids of comments and commits lead to who wrote them. What is made of it can hold no word that was known,
 * whatever the format.
 */
export function redactInput(input: ExportInput, known: KnownWords): ExportInput {
  const r = (text: string): string => redact(text, known);
  const id = numbering();
  const { file, rubric, exercise } = input;
  return {
    ...input,
    file: redactRecords(file, known, id),
    rubric: {
      ...rubric,
      title: r(rubric.title),
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        title: r(criterion.title),
        looksAt: r(criterion.looksAt),
      })),
    },
    exercise: exercise && {
      ...exercise,
      findings: exercise.findings.map((finding) => ({ ...finding, title: r(finding.title) })),
      extras: exercise.extras.map((extra) => ({ ...extra, title: r(extra.title) })),
    },
    rules: input.rules.map((rule) => redactRule(rule, known, id)),
  };
}

function redactRecords(
  file: InterviewRecords,
  known: KnownWords,
  id: (event: string) => string,
): InterviewRecords {
  const r = (text: string): string => redact(text, known);
  return {
    ...file,
    interview: redactInterview(file.interview, known),
    notes: file.notes.map((note) => ({
      ...note,
      text: r(note.text),
      anchorEventId: note.anchorEventId === null ? null : id(note.anchorEventId),
      anchorLine: note.anchorLine && { ...note.anchorLine, path: r(note.anchorLine.path), sha: '' },
    })),
    ratings: file.ratings.map((rating) => ({
      ...rating,
      reason: r(rating.reason),
      comment: r(rating.comment),
    })),
    evidence: file.evidence.map((piece) => ({
      ...piece,
      excerpt: r(piece.excerpt),
      source:
        piece.source.type === 'activity'
          ? { type: 'activity', eventId: id(piece.source.eventId) }
          : piece.source,
    })),
    findings: file.findings.map((finding) => ({
      ...finding,
      title: r(finding.title),
      comment: r(finding.comment),
      eventIds: finding.eventIds.map(id),
    })),
    feedback: file.feedback && redactFeedback(file.feedback, known),
  };
}

function redactInterview(interview: Interview, known: KnownWords): Interview {
  const r = (text: string): string => redact(text, known);
  const { mrTitle, process } = interview;
  const { overallWords: words } = process;
  return {
    ...interview,
    candidate: null,
    mrKey: null,
    mrUrl: null,
    mrTitle: mrTitle && r(mrTitle),
    callName: r(interview.callName),
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
