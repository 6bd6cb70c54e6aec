import { parseArgs } from 'node:util';

/** Medians rest on at least this many rounds. */
const FEWEST_ROUNDS = 7;

export interface BenchOptions {
  /** Where the rows go as JSON; null prints the table only. */
  json: string | null;
  rounds: number;
  /** Names of the rows wanted; empty for all. */
  only: string[];
}

/** Reads `--json FILE --rounds N --only NAME,NAME`. Throws where one is unknown or not to be used. */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' } },
  });
  const rounds = Number(values.rounds ?? FEWEST_ROUNDS);
  if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS) {
    throw new Error(`--rounds takes a whole number from ${FEWEST_ROUNDS} up.`);
  }
  const only = (values.only ?? '').split(',').filter((name) => name !== '');
  return { json: values.json ?? null, rounds, only };
}
