import type Dexie from 'dexie';
import type { Level } from '@/core/interview/interview';
import {
  askedQuestions,
  upgradeEvidence,
  upgradeInterview,
  upgradeNote,
  upgradePreset,
  upgradeRating,
  upgradeRubric,
  type EvidenceV2,
  type InterviewV2,
  type NoteV2,
  type PresetV2,
  type RatingV2,
  type RubricV2,
} from '@/core/interview/upgrade-to-version-3';

/** Question plan, exercises, findings and exposures come in; everything of an interview gets the fields that it lacks. */
export function declareVersion3(database: Dexie): void {
  database
    .version(3)
    .stores({
      questions: 'id, interviewId',
      findings: '[interviewId+findingId], interviewId',
      exercises: '[id+version]',
      exposures: 'id, exerciseId',
    })
    .upgrade(async (transaction) => {
      const rows = <T>(name: string) => transaction.table<T>(name).toArray();
      const put = (name: string, changed: object[]) => transaction.table(name).bulkPut(changed);

      const interviews = await rows<InterviewV2>('interviews');
      const levels = new Map<string, Level>(interviews.map(({ id, level }) => [id, level]));
      const levelOf = (interviewId: string): Level => levels.get(interviewId) ?? 'intermediate';

      await put('questions', interviews.flatMap(askedQuestions));
      await put('interviews', interviews.map(upgradeInterview));
      await put('notes', (await rows<NoteV2>('notes')).map(upgradeNote));
      const ratings = await rows<RatingV2>('ratings');
      await put(
        'ratings',
        ratings.map((rating) => upgradeRating(rating, levelOf(rating.interviewId))),
      );
      await put('evidence', (await rows<EvidenceV2>('evidence')).map(upgradeEvidence));
      await put('rubrics', (await rows<RubricV2>('rubrics')).map(upgradeRubric));
      await put('presets', (await rows<PresetV2>('presets')).map(upgradePreset));
    });
}
