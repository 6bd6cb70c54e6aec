import type { ConnectionsRow } from '@/tests/support/suite-records';

/** Every host that any browser of the suite asked for, as lines of text. */
export function hostsTable(rows: readonly ConnectionsRow[]): string {
  const all = new Map<string, ConnectionsRow>();
  for (const row of rows) {
    const before = all.get(row.host)?.connections ?? 0;
    all.set(row.host, { ...row, connections: before + row.connections });
  }
  const widest = Math.max(...[...all.keys()].map((host) => host.length));
  const lines = [...all.values()].map(
    ({ browsers, connections, host }) =>
      `${host.padEnd(widest)}${String(connections).padStart(8)}${browsers ? '  the browser by itself' : ''}`,
  );
  return ['', 'hosts that were asked for, and how many connections were made', ...lines.sort(), ''].join(
    '\n',
  );
}
