/** What a test or a curious user may turn on the running server. All off by default. */
export interface Switches {
  /** Wait before each answer of `/api/v4`, in milliseconds. */
  delayMs: number;
  /** Wait before each batch of notes that the page itself asks for, in milliseconds. */
  pageDelayMs: number;
  /** Nobody is signed in, whatever cookie is sent. */
  signedOut: boolean;
  /** The viewer can't see the project: 404, as GitLab answers. */
  noAccess: boolean;
  /** The merge request has been deleted: 404. */
  gone: boolean;
  /** Answer the API with this status instead: 500, 502, 503, 429, 403. */
  failWith: number | null;
  /** Only requests whose path holds this text fail; null means all of them. */
  failPath: string | null;
  /** The discussions endpoint answers valid JSON of a shape that GitLab never sent. */
  malformed: boolean;
  /** Discussions and notes are well-formed and empty, as if there had never been a comment. */
  noComments: boolean;
}

export const allOff: Switches = {
  delayMs: 0,
  pageDelayMs: 0,
  signedOut: false,
  noAccess: false,
  gone: false,
  failWith: null,
  failPath: null,
  malformed: false,
  noComments: false,
};

/**
 * Reads switches from JSON that came over HTTP. Throws a `TypeError` that names the field where one is unknown or of
 * the wrong type.
 */
export function readSwitches(value: object): Partial<Switches> {
  const read: Partial<Switches> = {};
  for (const [name, given] of Object.entries(value) as [string, unknown][]) {
    if (isDelay(name) && typeof given === 'number' && given >= 0) read[name] = given;
    else if (isFlag(name) && typeof given === 'boolean') read[name] = given;
    else if (name === 'failWith' && (given === null || isStatus(given))) read.failWith = given;
    else if (name === 'failPath' && (given === null || typeof given === 'string')) read.failPath = given;
    else throw new TypeError(`"${name}" is no switch, or its value is not one it can take.`);
  }
  return read;
}

function isDelay(name: string): name is 'delayMs' | 'pageDelayMs' {
  return name === 'delayMs' || name === 'pageDelayMs';
}

function isFlag(name: string): name is 'signedOut' | 'noAccess' | 'gone' | 'malformed' | 'noComments' {
  return ['signedOut', 'noAccess', 'gone', 'malformed', 'noComments'].includes(name);
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 400 && value <= 599;
}
