const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a time in the interviewer's own zone, as `2026-11-24`: the value of a `date` input. `at` in epoch ms. */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Epoch ms as the value of a `datetime-local` input, in the interviewer's own zone. */
export function toLocalInput(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return `${localDay(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Browsers make a date of less than this, too. */
const WHOLE = /^\d{4,}-\d\d-\d\dT\d\d:\d\d/;

/** The value of a `datetime-local` input as epoch ms; null where it is empty or not finished. */
export function fromLocalInput(value: string): number | null {
  if (!WHOLE.test(value)) return null;
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? null : at;
}

/** The interviewer's own time zone, as the browser names it: "Europe/Berlin". */
export const localZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
