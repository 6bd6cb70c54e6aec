/** The ids of the samples that ship. No other sample may have one of them. */
export const BUILT_IN_SAMPLE_IDS: ReadonlySet<string> = new Set(['support-refunds']);
