import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the files of one run of the suite leave what is told at its end. */
    suiteRecords: string;
  }
}

/** What is kept of a run, by the name of its file: one line of JSON each. */
export interface SuiteRecords {
  faults: FaultRow;
  connections: ConnectionsRow;
  axe: AxeRow;
  fuzz: FuzzRow;
}

/** How one fault went. `held`: whether everything that was expected came true. */
export interface FaultRow {
  fault: string;
  rounds: number;
  losses: number;
  doubles: number;
  held: boolean;
}

/** How often one browser asked for one host. `browsers`: by itself, as it does without an extension. */
export interface ConnectionsRow {
  host: string;
  connections: number;
  browsers: boolean;
}

/** What axe said of one state. `passed`: how many of its rules had something to look at, and held. */
export interface AxeRow {
  state: string;
  dark: boolean;
  passed: number;
  violations: number;
}

/** How the fuzzing of one target went: so many cases were tried, and the first that failed ended it. */
export interface FuzzRow {
  target: string;
  cases: number;
  failures: number;
  seed: number;
  seconds: number;
}

const fileOf = (folder: string, name: keyof SuiteRecords): string => join(folder, `${name}.jsonl`);

/** Adds one record. Several processes may do so at the same time: a short line is written whole. */
export function keepRecord<N extends keyof SuiteRecords>(
  folder: string,
  name: N,
  record: SuiteRecords[N],
): void {
  appendFileSync(fileOf(folder, name), `${JSON.stringify(record)}\n`);
}

/** All of them, in the order in which they were kept. */
export function readRecords<N extends keyof SuiteRecords>(folder: string, name: N): SuiteRecords[N][] {
  const file = fileOf(folder, name);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SuiteRecords[N]);
}
