import { defaultCues } from '@/core/call/agenda';
import type { MergeRequest } from '@/core/merge-request/merge-request';
import { processOf } from '@/core/process/process-of';
import type { ProcessPreset } from '@/core/process/preset';
import type { Rubric } from '@/core/rubric/rubric';
import { MINUTE_MS, type Interview } from './interview';
import { nothingDone } from './nothing-done';

/** `previous` is the interviewer's last interview, null for the first; `mergeRequest` is null where there is none. */
export interface NewInterviewInput {
  id: string;
  now: number;
  mergeRequest: MergeRequest | null;
  previous: Interview | null;
  preset: ProcessPreset;
  /** What is rated; it says the role. */
  rubric: Rubric;
}

/**
 * A new interview. The last one's level, part, agenda and durations are its defaults; nothing about the last candidate
 * is: no name, no times, no agreements, no accommodations.
 */
export function newInterview(input: NewInterviewInput): Interview {
  const { id, now, mergeRequest, previous, preset, rubric } = input;
  const carried = carries(previous, preset) ? previous : null;
  return {
    id,
    mrKey: mergeRequest?.key ?? null,
    mrUrl: mergeRequest?.webUrl ?? null,
    mrTitle: mergeRequest?.title ?? null,
    kind: mergeRequest ? 'merge-request' : 'alternative',
    part: previous?.part ?? 'lead',
    candidate: null,
    role: rubric.role,
    level: previous?.level ?? 'intermediate',
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    exerciseId: null,
    exerciseVersion: null,
    aiPolicy: preset.aiPolicy,
    linkSentAt: null,
    callAt: null,
    callDurationMs: carried?.callDurationMs ?? preset.calls[0]?.durationMs ?? DEFAULT_CALL_MS,
    callName: preset.calls.length > 1 ? (preset.calls[0]?.name ?? '') : '',
    process: carried ? { ...carried.process } : processOf(preset),
    completionNote: 'auto',
    commitOwners: [],
    agenda: (carried?.agenda ?? preset.agenda).map((segment) => ({ ...segment })),
    cues: previous?.cues ?? defaultCues(),
    checklist: [],
    ...nothingDone(),
    createdAt: now,
    updatedAt: now,
  };
}

const DEFAULT_CALL_MS = 90 * MINUTE_MS;

/** Windows and agenda changed by hand carry over, until the preset itself is another or has a newer version. */
function carries(previous: Interview | null, preset: ProcessPreset): boolean {
  const before = previous?.process;
  return before?.presetId === preset.id && before.presetVersion >= preset.version;
}
