/**
 * The default name of an exported file: the day (UTC) and a part of an opaque id, no title, as file names show up in
 * shared screens and download lists. `second-chair-rubric-2026-11-22-1a2b3c4d.yaml`.
 */
export function itemFileName(
  what: 'rubric' | 'exercise' | 'sample',
  now: number,
  id: string | null,
  format: 'yaml' | 'json',
): string {
  const part = (id ?? '')
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 8)
    .toLowerCase();
  const day = new Date(now).toISOString().slice(0, 10);
  return `second-chair-${what}${id === null ? 's' : ''}-${day}${part === '' ? '' : `-${part}`}.${format}`;
}
