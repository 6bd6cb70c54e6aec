import { DAY_MS, HOUR_MS } from '@/core/interview/interview';

/**
 * What is usual after the call: the scorecard is due within 24 hours (GitLab's handbook, hiring/conducting-a-gitlab-interview);
 * 30 days after it was handed on, everything about the interview may go, as the hiring system has it then. The 30 days are our own.
 */
export const AFTER_THE_CALL = { scorecardDueMs: 24 * HOUR_MS, purgeAfterMs: 30 * DAY_MS };
