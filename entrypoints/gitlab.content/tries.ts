/**
 * How often a script in GitLab's page asks a background that does not answer: one that wakes or is being replaced may fail for
 * a moment, and one that the browser stops takes with it what it had not answered yet.
 */
export const TRIES = 4;

/** The pause between two of them. */
export const BETWEEN_TRIES_MS = 150;
