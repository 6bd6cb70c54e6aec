import { faults, gitlabVersions, isSwitchName, type Switches } from './switches';

type Check<Value> = (given: unknown) => given is Value;

const flag: Check<boolean> = (given) => typeof given === 'boolean';
const text: Check<string> = (given) => typeof given === 'string';
const duration: Check<number> = (given): given is number => typeof given === 'number' && given >= 0;
const whole: Check<number> = (given): given is number => typeof given === 'number' && Number.isInteger(given);
const count: Check<number> = (given): given is number => whole(given) && given >= 0;
const status: Check<number> = (given): given is number => whole(given) && given >= 400 && given <= 599;

const checks: { [Name in keyof Switches]: Check<Switches[Name]> } = {
  delayMs: duration,
  pageDelayMs: duration,
  signedOut: flag,
  sessionEndsAfter: orNull(count),
  expired: flag,
  noAccess: flag,
  gone: flag,
  failWith: orNull(status),
  fault: orNull(oneOf(faults)),
  failPath: orNull(text),
  failNext: orNull(count),
  retryAfter: orNull(count),
  rateRemaining: orNull(count),
  withoutTotals: flag,
  emptyPage: orNull(count),
  shortPage: orNull(count),
  malformed: flag,
  noComments: flag,
  gitlab: oneOf(gitlabVersions),
  edition: oneOf(['EE', 'CE']),
  offsetMinutes: orNull(whole),
  locale: oneOf(['en', 'de']),
  layout: oneOf(['panels', 'document']),
  diffs: oneOf(['rapid', 'old']),
};

/**
 * Reads switches from JSON that came over HTTP. Throws a `TypeError` that names the field where one is unknown or of
 * the wrong type.
 */
export function readSwitches(value: object): Partial<Switches> {
  const read: Partial<Switches> = {};
  for (const [name, given] of Object.entries(value) as [string, unknown][]) {
    if (!isSwitchName(name) || !checks[name](given))
      throw new TypeError(`"${name}" is no switch, or its value is not one it can take.`);
    Object.assign(read, { [name]: given });
  }
  return read;
}

function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (given): given is Value | null => given === null || check(given);
}

function oneOf<const Value>(values: readonly Value[]): Check<Value> {
  return (given): given is Value => (values as readonly unknown[]).includes(given);
}
