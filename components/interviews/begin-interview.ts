import type { Exercise } from '@/core/exercise/exercise';
import { onlyCandidate } from '@/core/interview/first-read';
import type { Interview, Level } from '@/core/interview/interview';
import { newInterview } from '@/core/interview/new-interview';
import type { Review } from '@/core/merge-request/merge-request';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import type { ProcessPreset } from '@/core/process/preset';
import { newestPresets } from '@/core/process/presets';
import type { Rubric } from '@/core/rubric/rubric';
import type { Surface } from '@/stores/messages/protocol';

/** What was chosen for a new interview. */
export interface Chosen {
  id: string;
  /** Epoch ms. */
  now: number;
  rubric: Rubric;
  /** The exercise that the merge request was made from; null where it is none of the bank. */
  exercise: Exercise | null;
  level: Level;
  previous: Interview | null;
  own: readonly ProcessPreset[];
  /** The preset that is set for new interviews; null: that of the last one. */
  presetId: string | null;
}

/**
 * A new interview on the merge request that the panel stands beside. It may begin before anything has been read: then the
 * merge request is known by its address alone, and the rest is filled in later (`fillInInterview`).
 */
export function beginInterview(surface: Surface, review: Review, chosen: Chosen): Interview {
  const { exercise, level } = chosen;
  return {
    ...newInterview({ ...chosen, mergeRequest: review.mergeRequest, preset: presetOf(chosen) }),
    kind: 'merge-request',
    mrKey: surface.mrKey,
    mrUrl: review.mergeRequest?.webUrl ?? surface.mrUrl,
    candidate: onlyCandidate(review),
    level,
    exerciseId: exercise?.id ?? null,
    exerciseVersion: exercise?.version ?? null,
  };
}

/** A new interview of another form, without a merge request. */
export function beginAlternative(chosen: Chosen): Interview {
  return {
    ...newInterview({ ...chosen, mergeRequest: null, preset: presetOf(chosen) }),
    level: chosen.level,
  };
}

function presetOf({ own, presetId, previous }: Chosen): ProcessPreset {
  const wanted = presetId ?? previous?.process.presetId;
  return newestPresets(own).find(({ id }) => id === wanted) ?? DEFAULT_PRESET;
}
