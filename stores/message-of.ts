/** The browser's own words for a full disk say nothing of what to do. */
const NO_SPACE =
  'There is no space left to store it. Free some on this disk and try again; until then copy what is only here.';

/** What a failure says, as a sentence that can be shown. */
export function messageOf(error: unknown): string {
  if (isQuota(error)) return NO_SPACE;
  return error instanceof Error ? error.message : String(error);
}

/** A transaction that was given up for want of space says so itself, or in the error that it carries. */
function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return error.name === 'QuotaExceededError' || (inner !== error && isQuota(inner));
}
