import { writeFile } from 'node:fs/promises';
import { builtExtension } from '@/demo/browser/built-extension';
import { benchOptions, type BenchOptions } from './bench-options';
import type { BenchRow } from './bench-row';
import { benchSites, type BenchSites } from './bench-sites';
import { benchJson, benchTable } from './bench-table';
import { backup20k } from './rows/backup-20k';
import { bundleOpen } from './rows/bundle-open';
import { bundleBytes } from './rows/bundle-bytes';
import { call90min } from './rows/call-90min';
import { dashboard } from './rows/dashboard';
import { derive10k } from './rows/derive';
import { exportPrint, exportText } from './rows/export';
import { hideAll } from './rows/hide-all';
import { pageScript } from './rows/page-script';
import { panel10k } from './rows/panel-10k';
import { rubricOpen } from './rows/rubric-open';
import { noteSaving } from './rows/note-saving';
import { timelineFirst } from './rows/timeline-first';
import { timelineNetwork10k, timelineNetwork1k } from './rows/timeline-network';
import { timelineStored } from './rows/timeline-stored';

/** A measurement, and the rows that it gives. */
interface Measurement {
  rows: string[];
  measure: (sites: BenchSites, rounds: number) => BenchRow[] | Promise<BenchRow[]>;
}

const started = (extensionDir: string): Measurement[] => [
  { rows: ['page-script-closed', 'page-script-open'], measure: pageScript },
  { rows: ['timeline-network-1k'], measure: timelineNetwork1k },
  { rows: ['save-ack', 'note-roundtrip'], measure: noteSaving },
  { rows: ['rubric-open'], measure: rubricOpen },
  { rows: ['hide-all'], measure: hideAll },
  { rows: ['derive-10k'], measure: derive10k },
  { rows: ['export-text', 'export-redact'], measure: exportText },
  { rows: ['export-print'], measure: exportPrint },
  { rows: ['bundle-open'], measure: bundleOpen },
  {
    rows: ['backup-20k', 'backup-20k-heap'],
    measure: (_sites, rounds) => backup20k(extensionDir, rounds),
  },
  { rows: ['timeline-stored-1k'], measure: timelineStored },
  { rows: ['timeline-first-10k'], measure: timelineFirst },
  { rows: ['timeline-network-10k', 'timeline-growth'], measure: timelineNetwork10k },
  { rows: ['scroll-10k', 'scroll-10k-rows', 'panel-heap-10k'], measure: panel10k },
  { rows: ['call-90min', 'call-90min-listeners', 'call-90min-observers'], measure: call90min },
  {
    rows: ['dashboard-200', 'search-20k', 'search-20k-task'],
    measure: (_sites, rounds) => dashboard(extensionDir, rounds),
  },
  {
    rows: ['content-script-bytes', 'reader-bytes', 'panel-initial-gzip'],
    measure: () => bundleBytes(extensionDir),
  },
];

await main(benchOptions(process.argv.slice(2)));

/** Prints the table, writes the rows where they were asked for, and fails where one is over its limit. */
async function main({ json, rounds, only }: BenchOptions): Promise<void> {
  const extensionDir = await builtExtension();
  const wanted = started(extensionDir).filter(
    ({ rows }) => only.length === 0 || rows.some((row) => only.includes(row)),
  );
  const sites = benchSites(extensionDir);
  const rows: BenchRow[] = [];
  try {
    for (const { rows: names, measure } of wanted) {
      console.error(`Measuring ${names.join(', ')} ...`);
      rows.push(...(await measure(sites, rounds)));
    }
  } finally {
    await sites.close();
  }
  console.log(benchTable(rows));
  if (json !== null) await writeFile(json, benchJson(rows));
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
}
