/** How an answer of the API is spoilt: the status stays 200 where nothing else is said. */
export const faults = [
  /** Half of the real answer, with the length of that half. */
  'truncated',
  /** No answer at all until the controls release it or the client hangs up. */
  'stalled',
  /** Headers and half of the body, then nothing until released. */
  'stalled-body',
  /** GitLab's sign-in page instead of JSON, as a proxy in front of an expired session sends it. */
  'sign-in-page',
  /** The real answer behind a byte order mark. */
  'bom',
  /** The real answer, called `text/html`. */
  'wrong-type',
  /** No body. */
  'empty',
] as const;
export type Fault = (typeof faults)[number];

/** The major versions of GitLab whose answers the demo can give. */
export const gitlabVersions = [16, 17, 18, 19] as const;
export type GitlabVersion = (typeof gitlabVersions)[number];

/** What a test or a curious user may change on the running server. */
export interface Switches {
  /** Wait before each answer of the API, in milliseconds. */
  delayMs: number;
  /** Wait before each batch of notes that the page itself asks for, in milliseconds. */
  pageDelayMs: number;
  /** Nobody is signed in, whatever cookie is sent; pages show themselves as to the public. */
  signedOut: boolean;
  /** After so many more requests to the API the session has expired. */
  sessionEndsAfter: number | null;
  /** The session has expired: the API answers 401 and every page leads to the sign-in page. */
  expired: boolean;
  /** The viewer can't see the project: 404, as GitLab answers. */
  noAccess: boolean;
  /** The merge request has been deleted: 404. */
  gone: boolean;
  /** Answer the API with this status instead: 500, 502, 503, 429, 403. */
  failWith: number | null;
  /** Spoil the API's answers in this way. */
  fault: Fault | null;
  /** Only requests whose path and query hold this text fail or are spoilt, or end in it where it ends in `$`; null: all. */
  failPath: string | null;
  /** Only so many requests fail or are spoilt, then `failWith` and `fault` turn themselves off; null means no end. */
  failNext: number | null;
  /** The seconds in `Retry-After` of a 429; null leaves the header out. */
  retryAfter: number | null;
  /** `RateLimit-Remaining` of the next answer; it falls by one with each and stays at 0. Null counts as GitLab does. */
  rateRemaining: number | null;
  /** No `x-total`, no `x-total-pages`, no last link, as above 10,000 rows. */
  withoutTotals: boolean;
  /** This page of discussions and notes holds nothing that the viewer may read, while more follow. */
  emptyPage: number | null;
  /** This page of discussions and notes lacks every third entry. */
  shortPage: number | null;
  /** The discussions endpoint answers valid JSON of a shape that GitLab never sent. */
  malformed: boolean;
  /** Discussions and notes are well-formed and empty, as if there had never been a comment. */
  noComments: boolean;
  /** Answers hold only what this version has. */
  gitlab: GitlabVersion;
  /** The Community Edition has no approval rules. */
  edition: 'EE' | 'CE';
  /** REST times are given with this offset from UTC in minutes instead of `Z`. */
  offsetMinutes: number | null;
  /** The language of the site. */
  locale: 'en' | 'de';
  /** Whether a panel scrolls, or the document as in older versions. */
  layout: 'panels' | 'document';
  /** How the Changes tab is built. */
  diffs: 'rapid' | 'old';
}

/** A healthy GitLab of today. */
export const allOff: Switches = {
  delayMs: 0,
  pageDelayMs: 0,
  signedOut: false,
  sessionEndsAfter: null,
  expired: false,
  noAccess: false,
  gone: false,
  failWith: null,
  fault: null,
  failPath: null,
  failNext: null,
  retryAfter: 5,
  rateRemaining: null,
  withoutTotals: false,
  emptyPage: null,
  shortPage: null,
  malformed: false,
  noComments: false,
  gitlab: 19,
  edition: 'EE',
  offsetMinutes: null,
  locale: 'en',
  layout: 'panels',
  diffs: 'rapid',
};

/** True where a switch has this name. */
export function isSwitchName(name: string): name is keyof Switches {
  return Object.hasOwn(allOff, name);
}

/** The switches out of something that holds more. */
export function pickSwitches(from: Switches): Switches {
  const names = Object.keys(allOff).filter(isSwitchName);
  return Object.assign({ ...allOff }, Object.fromEntries(names.map((name) => [name, from[name]])));
}
