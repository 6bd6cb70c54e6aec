import {
  upgradeFeedback,
  upgradeInterview,
  upgradePreset,
  type FeedbackV3,
  type InterviewV3,
  type PresetV3,
} from '@/core/interview/upgrade-to-version-4';
import { NO_PANEL } from '@/core/panel/panel-records';
import { isFields } from './fields';

/**
 * A backup of version 3 as one of version 4. The text is still unchecked: what has not the shape to be upgraded stays as
 * it is, and the schema of version 4 then says what is wrong with it.
 */
export function upgradeVersion3(raw: unknown): unknown {
  if (!isFields(raw) || !isFields(raw['file'])) return raw;
  const { file, presets } = raw;
  const { interview, feedback } = file;
  return {
    ...raw,
    version: 4,
    panel: NO_PANEL,
    counts: isFields(raw['counts'])
      ? { ...raw['counts'], amendments: 0, received: 0, debriefs: 0 }
      : raw['counts'],
    presets: Array.isArray(presets)
      ? presets.map((preset: unknown) =>
          isFields(preset) ? upgradePreset(preset as unknown as PresetV3) : preset,
        )
      : presets,
    file: {
      ...file,
      interview:
        isFields(interview) && isFields(interview['process'])
          ? upgradeInterview(interview as unknown as InterviewV3)
          : interview,
      feedback: isFields(feedback) ? upgradeFeedback(feedback as unknown as FeedbackV3) : feedback,
    },
  };
}
