import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asListed, listedIn, without, type Warning } from './warnings';

/**
 * Mozilla's check of the build in `.output/firefox-mv3`. Beside its errors and notices a warning fails as well that
 * `docs/firefox.md` does not explain, and an explanation of one that it has no more.
 */
const ROOT = join(import.meta.dirname, '../..');
const LIST = 'docs/firefox.md';

interface Report {
  errors: Warning[];
  notices: Warning[];
  warnings: Warning[];
}

const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    ...[join(ROOT, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--no-config-discovery'],
    ...['--source-dir', join(ROOT, '.output/firefox-mv3'), '--output', 'json'],
  ],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout.startsWith('{')) throw new Error(`The check gave no report. ${stderr}`);
const { errors, notices, warnings } = JSON.parse(stdout) as Report;

const found = warnings.map(asListed);
const listed = listedIn(readFileSync(join(ROOT, LIST), 'utf8'));
const problems = [
  ...[...errors, ...notices].map((each) => `found: ${asListed(each)}`),
  ...without(found, listed).map((each) => `mend it, or explain it in ${LIST}: ${each}`),
  ...without(listed, found).map((each) => `${LIST} explains what is not found any more: ${each}`),
];
for (const problem of problems) console.error(problem);
console.log(
  `${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings, ${listed.length} of them explained in ${LIST}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
