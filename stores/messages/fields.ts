import * as v from 'valibot';

/** Names something: opaque, never empty. */
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Written, in epoch ms of the background. */
export const Acknowledged = v.object({ savedAt: v.number() });
