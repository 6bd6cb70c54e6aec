/** One line of the bench, as `--json` writes it. `baseline` and `ratio` are null for sizes, which have a limit only. */
export interface BenchRow {
  name: string;
  value: number;
  unit: 'ms' | 'bytes';
  baseline: number | null;
  ratio: number | null;
  /** What `ratio` may be at most, or `value` where there is no baseline. */
  limit: number;
  ok: boolean;
}

/** Middle value; the mean of the two middle ones where their number is even. Throws for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

/** A time against a baseline that was measured in the same run; `limit` is the most that ours may be of it. */
export function comparedRow(name: string, value: number, baseline: number, limit: number): BenchRow {
  if (!(baseline > 0))
    throw new Error(`${name}: the baseline is ${baseline} ms, nothing can be compared with it.`);
  const ratio = value / baseline;
  return { name, value, unit: 'ms', baseline, ratio, limit, ok: ratio <= limit };
}

/** A size against a limit in bytes. */
export function sizeRow(name: string, value: number, limit: number): BenchRow {
  return { name, value, unit: 'bytes', baseline: null, ratio: null, limit, ok: value <= limit };
}
