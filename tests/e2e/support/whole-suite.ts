import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { faultTable } from '../faults/fault-table';
import { axeTable } from './axe-table';
import { hostsTable } from './hosts-table';
import { readRecords } from '@/tests/support/suite-records';

/** Runs once around all browser tests: what they leave to be told is told when the last of them has ended. */
export default async function aroundWholeSuite(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'second-chair-suite-'));
  project.provide('suiteRecords', folder);
  return async () => {
    const faults = readRecords(folder, 'faults');
    if (faults.length > 0) console.log(faultTable(faults));
    const looks = readRecords(folder, 'axe');
    if (looks.length > 0) console.log(axeTable(looks));
    const connections = readRecords(folder, 'connections');
    if (connections.length > 0) console.log(hostsTable(connections));
    await rm(folder, { recursive: true, force: true });
  };
}
