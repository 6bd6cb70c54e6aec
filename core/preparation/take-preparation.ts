import { emptyFile } from '@/core/interview/empty-file';
import type { InterviewFile, Note } from '@/core/interview/interview';
import { nothingDone } from '@/core/interview/nothing-done';
import { askId } from '@/core/interview/question';
import type { Preparation } from './preparation-file';

/** What each interviewer looks at for themselves, whoever has ticked it. */
const OWN_ITEMS = ['review-read', 'screen'];

/**
 * The second interviewer's own interview, made from a preparation: a part, a rating and a clock of their own, and of the
 * lead's what was handed on. `id` and those that `newId` gives are opaque and unique; `now` in epoch ms.
 */
export function takePreparation(
  { interview, rubric, questions, tags, notes }: Preparation,
  { id, newId, now }: { id: string; newId: () => string; now: number },
): InterviewFile {
  const questionIds = new Map(
    questions.map((question) => [
      question.id,
      question.source.type === 'activity' ? askId(id, question.source.eventId) : newId(),
    ]),
  );
  const base = emptyFile({
    ...interview,
    id,
    part: 'second',
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    checklist: interview.checklist.filter((item) => !OWN_ITEMS.includes(item)),
    ...nothingDone(),
    createdAt: now,
    updatedAt: now,
  });
  const planned = questions.map((question) => ({
    ...question,
    id: questionIds.get(question.id) ?? newId(),
    interviewId: id,
    askedAt: null,
    updatedAt: now,
  }));
  return {
    ...base,
    // Two marks of one entry are one question.
    questions: [...new Map(planned.map((question) => [question.id, question])).values()],
    evidence: tags.map(({ eventId, ...tag }) => ({
      ...tag,
      id: newId(),
      interviewId: id,
      source: { type: 'activity', eventId },
      polarity: null,
    })),
    notes: notes.map(({ questionId, ...note }): Note => ({
      ...note,
      id: newId(),
      interviewId: id,
      kind: 'note',
      updatedAt: now,
      phase: 'preparation',
      callOffsetMs: null,
      signal: null,
      questionId: questionIds.get(questionId ?? '') ?? null,
      editOf: null,
      answeredAt: null,
      visibility: 'shareable',
    })),
  };
}
