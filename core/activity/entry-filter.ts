import type * as v from 'valibot';
import type { EntryFilterSchema } from './entry-filter-schema';

export type EntryFilter = v.InferOutput<typeof EntryFilterSchema>;
