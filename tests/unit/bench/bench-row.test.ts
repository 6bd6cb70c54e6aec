import { describe, expect, it } from 'vitest';
import { benchOptions } from '@/tests/bench/bench-options';
import { comparedRow, limitRow, median, percentile } from '@/tests/bench/bench-row';
import { benchJson, benchTable } from '@/tests/bench/bench-table';

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('is refused for nothing', () => {
    expect(() => median([])).toThrow(/no median/);
  });
});

describe('percentile', () => {
  it('is the value that so many are not above', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect([percentile(values, 95), percentile(values, 100), percentile(values, 0)]).toEqual([19, 20, 1]);
    expect(percentile([7], 95)).toBe(7);
    expect(() => percentile([], 95)).toThrow(/no percentile/);
  });
});

describe('a row', () => {
  it('holds its ratio against the limit', () => {
    expect(comparedRow('save-ack', 6, 4, 2)).toMatchObject({ unit: 'ms', ratio: 1.5, ok: true });
    expect(comparedRow('save-ack', 9, 4, 2)).toMatchObject({ ratio: 2.25, ok: false });
  });

  it('is refused where the baseline was not measured', () => {
    expect(() => comparedRow('save-ack', 6, 0, 2)).toThrow(/baseline is 0/);
  });

  it('holds a size against the limit, which still is allowed', () => {
    expect(limitRow('reader-bytes', 30_000, 30_000, 'bytes')).toMatchObject({ ratio: null, ok: true });
    expect(limitRow('reader-bytes', 30_001, 30_000, 'bytes').ok).toBe(false);
  });
});

describe('what the bench leaves behind', () => {
  const rows = [comparedRow('save-ack', 9, 4, 2), limitRow('reader-bytes', 12_345, 30_000, 'bytes')];

  it('is a table that shows which row is over its limit', () => {
    const [head, first, second] = benchTable(rows).split('\n');
    expect(head?.split(/\s+/)).toEqual(['name', 'value', 'unit', 'baseline', 'ratio', 'limit', 'ok']);
    expect(first?.split(/\s+/)).toEqual(['save-ack', '9', 'ms', '4', '2.25', '2', 'OVER']);
    expect(second?.split(/\s+/)).toEqual(['reader-bytes', '12,345', 'bytes', '-', '-', '30,000', 'ok']);
    expect(new Set([head?.length, first?.length, second?.length]).size).toBe(1);
  });

  it('is an array of rows with every field', () => {
    const read = JSON.parse(benchJson(rows)) as Record<string, unknown>[];
    const fields = ['baseline', 'limit', 'name', 'ok', 'ratio', 'unit', 'value'];
    expect(read.map((row) => Object.keys(row).sort())).toEqual([fields, fields]);
  });
});

describe('the options', () => {
  it('default to seven rounds of every row', () => {
    expect(benchOptions([])).toEqual({ json: null, rounds: 7, only: [] });
  });

  it('take a file, more rounds and a choice of rows', () => {
    expect(benchOptions(['--json', 'out.json', '--rounds', '11', '--only', 'save-ack,reader-bytes'])).toEqual(
      {
        json: 'out.json',
        rounds: 11,
        only: ['save-ack', 'reader-bytes'],
      },
    );
  });

  it('refuse fewer rounds than a median needs, and what they do not know', () => {
    expect(() => benchOptions(['--rounds', '3'])).toThrow(/from 7 up/);
    expect(() => benchOptions(['--quick'])).toThrow(/quick/);
  });
});
