/** What a level asks of a criterion, in words. */
export const NEED_WORDS = { must: 'must-have', nice: 'nice to have' } as const;
