import type Dexie from 'dexie';
import {
  upgradeFeedback,
  upgradeInterview,
  upgradePreset,
  type FeedbackV3,
  type InterviewV3,
  type PresetV3,
} from '@/core/interview/upgrade-to-version-4';

/**
 * Sealed scorecards with what a panel adds to them come in, and the interviewer's own qualification: sessions, calibrations
 * with their samples, presets. Interviews, feedback and presets get the fields that they lack for what comes after the call.
 */
export function declareVersion4(database: Dexie): void {
  database
    .version(4)
    .stores({
      sessions: 'id',
      calibrations: 'id',
      samples: '[id+version]',
      qualificationPresets: 'version',
      seals: 'interviewId',
      amendments: 'id, interviewId',
      received: '[interviewId+id], interviewId',
      debriefs: '[interviewId+topic], interviewId',
    })
    .upgrade(async (transaction) => {
      const rows = <T>(name: string) => transaction.table<T>(name).toArray();
      const put = (name: string, changed: object[]) => transaction.table(name).bulkPut(changed);
      await put('interviews', (await rows<InterviewV3>('interviews')).map(upgradeInterview));
      await put('feedback', (await rows<FeedbackV3>('feedback')).map(upgradeFeedback));
      await put('presets', (await rows<PresetV3>('presets')).map(upgradePreset));
    });
}
