import * as v from 'valibot';

/**
 * That the interviewer was told that an interview will be purged: since `announcedAt` the dashboard has shown `purgeAt`
 * (both epoch ms). Nothing is purged that was not announced for a week.
 */
export const PurgeNoticeSchema = v.object({
  interviewId: v.string(),
  announcedAt: v.number(),
  purgeAt: v.number(),
});
export type PurgeNotice = v.InferOutput<typeof PurgeNoticeSchema>;
