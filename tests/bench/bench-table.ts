import type { BenchRow } from './bench-row';

const HEAD = ['name', 'value', 'unit', 'baseline', 'ratio', 'limit', 'ok'];

/** The rows as a table for the terminal: names to the left, figures to the right. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) => line.map((cell, column) => align(cell, widths[column] ?? 0, column)).join('  '))
    .join('\n');
}

/** The rows as `--json FILE` writes them: an array, whole figures, a line end at its end. */
export function benchJson(rows: readonly BenchRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function cells({ name, value, unit, baseline, ratio, limit, ok }: BenchRow): string[] {
  return [name, figure(value), unit, figure(baseline), figure(ratio), figure(limit), ok ? 'ok' : 'OVER'];
}

function figure(value: number | null): string {
  if (value === null) return '-';
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2);
}

function align(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
