import * as v from 'valibot';
import { MOST_VERSIONS } from '@/core/notes/merge-note';

/** Names something: opaque, never empty. */
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Texts that a surface knows to be its own, oldest first (`core/notes/merge-draft`). */
export const Texts = v.pipe(v.array(v.string()), v.maxLength(MOST_VERSIONS));

/** Written, in epoch ms of the background. */
export const Acknowledged = v.object({ savedAt: v.number() });
