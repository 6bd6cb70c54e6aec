import type * as v from 'valibot';
import type { EntryFilterSchema } from './entry-filter-schema';

/** What the timeline shows; the schema says what each part lets through. */
export type EntryFilter = v.InferOutput<typeof EntryFilterSchema>;
