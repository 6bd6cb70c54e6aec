/** One line of the bench, as `--json` writes it. `baseline` and `ratio` are null where there is a limit only. */
export interface BenchRow {
  name: string;
  value: number;
  unit: 'ms' | 'bytes' | 'rows' | 'more';
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

/** The value that `percent` of all are not above, by nearest rank. Throws for an empty list. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is no percentile of nothing.');
  return value;
}

/** A figure against a baseline that was measured in the same run; `limit` is the most that ours may be of it. */
export function comparedRow(
  name: string,
  value: number,
  baseline: number,
  limit: number,
  unit: BenchRow['unit'] = 'ms',
): BenchRow {
  if (!(baseline > 0))
    throw new Error(`${name}: the baseline is ${baseline} ${unit}, nothing can be compared with it.`);
  const ratio = value / baseline;
  return { name, value, unit, baseline, ratio, limit, ok: ratio <= limit };
}

/** A figure against a limit of its own. */
export function limitRow(name: string, value: number, limit: number, unit: BenchRow['unit']): BenchRow {
  return { name, value, unit, baseline: null, ratio: null, limit, ok: value <= limit };
}
