/** The form of times in GitLab's API: ISO 8601 with milliseconds, in UTC. */
export function apiTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** The same for something that may not have happened. */
export function apiTimeOrNull(ms: number | null | undefined): string | null {
  return ms === null || ms === undefined ? null : apiTime(ms);
}

/** The form of a commit's times, which keep their author's offset from UTC. */
export function commitTime(ms: number, offsetMinutes: number): string {
  const local = new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`;
}
