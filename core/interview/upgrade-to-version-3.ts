import { defaultAgenda, defaultCues } from '@/core/call/agenda';
import { USUAL_OVERALL_WORDS } from '@/core/process/overall-words';
import type { Rubric } from '@/core/rubric/rubric';
import type { Evidence, Level, Note, Rating, RatingValue } from './interview';
import { askId, type Question } from './question';
import type { InterviewV3, PresetV3 } from './upgrade-to-version-4';

type AddedToInterview = 'exerciseId' | 'exerciseVersion' | 'aiPolicy' | 'callChanges' | 'cues' | 'checklist';

/** Shapes as version 2 of the database and of the backup holds them. */
export type InterviewV2 = Omit<InterviewV3, AddedToInterview | 'process'> & {
  process: Omit<InterviewV3['process'], 'overallWords'>;
  askOnCall: string[];
};
export type NoteV2 = Omit<Note, 'kind' | 'anchorLine' | 'questionId' | 'editOf' | 'answeredAt'>;
export type RatingV2 = Omit<Rating, 'values'> & { value: RatingValue | null };
export type EvidenceV2 = Omit<Evidence, 'polarity'>;
export type RubricV2 = Omit<Rubric, 'basedOn'>;
export type PresetV2 = Omit<PresetV3, 'agenda' | 'aiPolicy' | 'overallWords'>;

/** The same interview with what came with version 3; what was marked "ask on the call" becomes `askedQuestions`. */
export function upgradeInterview({ askOnCall: _, ...interview }: InterviewV2): InterviewV3 {
  return {
    exerciseId: null,
    exerciseVersion: null,
    aiPolicy: 'optional',
    callChanges: [],
    cues: defaultCues(),
    checklist: [],
    ...interview,
    process: { overallWords: USUAL_OVERALL_WORDS, ...interview.process },
  };
}

/** What was marked "ask on the call", in the order in which it was marked, as questions of the plan. */
export function askedQuestions({ id, askOnCall, updatedAt }: InterviewV2): Question[] {
  return [...new Set(askOnCall)].map((eventId, position) => ({
    id: askId(id, eventId),
    interviewId: id,
    source: { type: 'activity', eventId },
    text: '',
    position,
    askedAt: null,
    updatedAt,
  }));
}

/** A plain note, on no line and on no planned question. */
export function upgradeNote(note: NoteV2): Note {
  return { kind: 'note', anchorLine: null, questionId: null, editOf: null, answeredAt: null, ...note };
}

/** A rating was given against the bar of the interview's level. */
export function upgradeRating({ value, ...rating }: RatingV2, level: Level): Rating {
  return { values: { intermediate: null, senior: null, [level]: value }, ...rating };
}

/** Which way a piece of evidence speaks was not said. */
export function upgradeEvidence(piece: EvidenceV2): Evidence {
  return { polarity: null, ...piece };
}

/** What it was made from was not kept. */
export function upgradeRubric(rubric: RubricV2): Rubric {
  return { basedOn: null, ...rubric };
}

/** The usual agenda and words; whether AI may be used was not asked, so it may. */
export function upgradePreset(preset: PresetV2): PresetV3 {
  return { agenda: defaultAgenda(), aiPolicy: 'optional', overallWords: USUAL_OVERALL_WORDS, ...preset };
}
