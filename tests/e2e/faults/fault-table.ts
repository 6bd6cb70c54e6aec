import type { FaultRow } from '@/tests/support/suite-records';

/** The table of all faults that were tried, as lines of text, with what they come to at its end. */
export function faultTable(rows: readonly FaultRow[]): string {
  const sum = (of: (row: FaultRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const total: FaultRow = {
    fault: `${rows.length} faults`,
    rounds: sum(({ rounds }) => rounds),
    losses: sum(({ losses }) => losses),
    doubles: sum(({ doubles }) => doubles),
    held: rows.every(({ held }) => held),
  };
  const widest = Math.max(...rows.map(({ fault }) => fault.length), total.fault.length);
  const line = (name: string, figures: readonly (string | number)[], held: boolean): string =>
    [name.padEnd(widest), ...figures.map((figure) => String(figure).padStart(8)), held ? '' : '  not held']
      .join('')
      .trimEnd();
  const lineOf = ({ fault, rounds, losses, doubles, held }: FaultRow): string =>
    line(fault, [rounds, losses, doubles], held);
  return [
    '',
    line('fault', ['rounds', 'losses', 'doubles'], true),
    ...rows.map(lineOf),
    lineOf(total),
    '',
  ].join('\n');
}
