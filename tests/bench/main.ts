import { writeFile } from 'node:fs/promises';
import { builtExtension } from '@/demo/browser/built-extension';
import { benchOptions, type BenchOptions } from './bench-options';
import type { BenchRow } from './bench-row';
import { openBenchSite, type BenchSite } from './bench-site';
import { benchJson, benchTable } from './bench-table';
import { bundleBytes } from './rows/bundle-bytes';
import { pageScript } from './rows/page-script';
import { saveAck } from './rows/save-ack';
import { timelineNetwork } from './rows/timeline-network';
import { beginOneInterview } from './stored-review';

/** A measurement, and the rows that it gives. */
interface Measurement {
  rows: string[];
  measure: (site: BenchSite, rounds: number) => BenchRow[] | Promise<BenchRow[]>;
}

const started = (extensionDir: string): Measurement[] => [
  { rows: ['page-script-closed', 'page-script-open'], measure: pageScript },
  { rows: ['timeline-network-1k'], measure: timelineNetwork },
  { rows: ['save-ack'], measure: saveAck },
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
  const site = await openBenchSite(extensionDir);
  const rows: BenchRow[] = [];
  try {
    await beginOneInterview(site);
    for (const { rows: names, measure } of wanted) {
      console.error(`Measuring ${names.join(', ')} ...`);
      rows.push(...(await measure(site, rounds)));
    }
  } finally {
    await site.close();
  }
  console.log(benchTable(rows));
  if (json !== null) await writeFile(json, benchJson(rows));
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
}
