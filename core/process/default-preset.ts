import { defaultAgenda } from '@/core/call/agenda';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { AFTER_THE_CALL } from './after-the-call';
import { USUAL_OVERALL_WORDS } from './overall-words';
import type { ProcessPreset } from './preset';

/**
 * The windows of GitLab's public technical interview page (handbook, hiring/interviewing/technical): link at least 72 h
 * before the call, up to about an hour of review, finished at least 24 h before, a 90-minute call. AI may be used. The
 * gap between sittings is our own. They differ between companies and years: an interview keeps the values that it began with.
 */
export const DEFAULT_PRESET: ProcessPreset = {
  id: 'gitlab-technical',
  version: 1,
  name: 'Technical interview',
  linkBeforeCallMs: 72 * HOUR_MS,
  linkBeforeCallDays: null,
  finishBeforeCallMs: 24 * HOUR_MS,
  reviewUpToMs: 60 * MINUTE_MS,
  sittingGapMs: 20 * MINUTE_MS,
  calls: [{ name: 'Technical interview', durationMs: 90 * MINUTE_MS }],
  agenda: defaultAgenda(),
  aiPolicy: 'optional',
  overallWords: USUAL_OVERALL_WORDS,
  ...AFTER_THE_CALL,
};
