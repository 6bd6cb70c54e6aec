/** So long after the worker started, a surface that had lost it may still be on its way back. */
export const RECONNECT_MS = 6_000;

/** A page that is being reloaded is away for a moment. */
export const RELOAD_MS = 1_000;
