import type { FuzzRow } from '@/tests/support/suite-records';

/** The table of all targets that were fuzzed, as lines of text, with what they come to at its end. */
export function fuzzTable(rows: readonly FuzzRow[]): string {
  const sum = (of: (row: FuzzRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const all = `${rows.length} targets`;
  const widest = Math.max(...rows.map((row) => row.target.length), all.length);
  const line = (name: string, cases: string, failures: string, seed: string, seconds: string): string =>
    [name.padEnd(widest), cases.padStart(10), failures.padStart(10), seed.padStart(12), seconds.padStart(9)]
      .join('')
      .trimEnd();
  const figures = (count: number): string => count.toLocaleString('en');
  const sorted = [...rows].sort((a, b) => (a.target < b.target ? -1 : 1));
  return [
    '',
    line('target', 'cases', 'failures', 'seed', 'seconds'),
    ...sorted.map((row) =>
      line(row.target, figures(row.cases), figures(row.failures), String(row.seed), row.seconds.toFixed(1)),
    ),
    line(
      all,
      figures(sum(({ cases }) => cases)),
      figures(sum(({ failures }) => failures)),
      '',
      sum(({ seconds }) => seconds).toFixed(1),
    ),
    '',
  ].join('\n');
}
