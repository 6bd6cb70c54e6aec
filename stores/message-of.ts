/** What a failure says, as a sentence that can be shown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
