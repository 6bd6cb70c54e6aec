import type { Level } from '@/core/interview/interview';
import {
  askedQuestions,
  upgradeEvidence,
  upgradeInterview,
  upgradeNote,
  upgradeRating,
  upgradeRubric,
  type EvidenceV2,
  type InterviewV2,
  type NoteV2,
  type RatingV2,
  type RubricV2,
} from '@/core/interview/upgrade-to-version-3';
import { isFields, type Fields } from './fields';

/**
 * A backup of version 2 as one of version 3. The text is still unchecked: what has not the shape to be upgraded stays as
 * it is, and the schema of version 3 then says what is wrong with it.
 */
export function upgradeVersion2(raw: unknown): unknown {
  if (!isFields(raw) || !isFields(raw['file'])) return raw;
  const { file, rubric, counts } = raw;
  const interview = file['interview'];
  if (!isInterview(interview)) return raw;
  const questions = askedQuestions(interview);
  return {
    exercise: null,
    presets: [],
    ...raw,
    version: 3,
    counts: isFields(counts) ? { questions: questions.length, findings: 0, presets: 0, ...counts } : counts,
    rubric: isFields(rubric) ? upgradeRubric(rubric as unknown as RubricV2) : rubric,
    file: {
      ...file,
      questions,
      findings: [],
      interview: upgradeInterview(interview),
      notes: each(file['notes'], (note) => upgradeNote(note as unknown as NoteV2)),
      ratings: each(file['ratings'], (rating) =>
        upgradeRating(rating as unknown as RatingV2, interview.level),
      ),
      evidence: each(file['evidence'], (piece) => upgradeEvidence(piece as unknown as EvidenceV2)),
    },
  };
}

function isInterview(value: unknown): value is Fields & InterviewV2 {
  if (!isFields(value) || !isFields(value['process']) || !Array.isArray(value['askOnCall'])) return false;
  const known: unknown[] = ['intermediate', 'senior'] satisfies Level[];
  return (
    typeof value['id'] === 'string' &&
    known.includes(value['level']) &&
    value['askOnCall'].every((id) => typeof id === 'string')
  );
}

function each(list: unknown, upgrade: (item: Fields) => unknown): unknown {
  return Array.isArray(list) ? list.map((item: unknown) => (isFields(item) ? upgrade(item) : item)) : list;
}
