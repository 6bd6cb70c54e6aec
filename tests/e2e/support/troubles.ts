import { allOff, type Fault, type Switches } from '@/demo/server/switches';

/** One way in which GitLab can fail as a whole, and what the panel then has to say. */
export interface Trouble {
  what: string;
  switches: Partial<Switches>;
  /** The title of what is shown. */
  says: string;
  /** The button that leads on. */
  step: 'Sign in to GitLab' | 'Open in GitLab' | 'Read again';
  /** Tries again, or waits, longer than a test wants to. */
  slow?: 'tries' | 'answers';
}

const SIGNED_OUT = { says: 'You are signed out of GitLab', step: 'Sign in to GitLab' } as const;
const NOT_SHOWN = { says: 'GitLab does not show you this merge request', step: 'Open in GitLab' } as const;
const ERROR = { says: 'GitLab answered with an error', step: 'Read again' } as const;
const UNKNOWN_FORM = {
  says: 'GitLab answered in a form that this version does not know',
  step: 'Read again',
} as const;
const TOO_LONG = { says: 'GitLab took too long to answer', step: 'Read again', slow: 'answers' } as const;

/** What becomes of each fault of an answer; null where the answer can be read all the same. */
const FAULTS: Record<Fault, Omit<Trouble, 'what' | 'switches'> | null> = {
  truncated: { ...UNKNOWN_FORM, slow: 'tries' },
  stalled: TOO_LONG,
  'stalled-body': TOO_LONG,
  'sign-in-page': SIGNED_OUT,
  bom: null,
  'wrong-type': null,
  empty: UNKNOWN_FORM,
};

const faulty = (readable: boolean) =>
  (Object.keys(FAULTS) as Fault[]).filter((fault) => (FAULTS[fault] === null) === readable);

/** The faults that spoil nothing: the answer is read as if it were well-formed. */
export const harmlessFaults: readonly Fault[] = faulty(true);

const STATUSES: Record<number, Omit<Trouble, 'what' | 'switches'>> = {
  401: SIGNED_OUT,
  403: { says: 'Your account may not read this', step: 'Open in GitLab' },
  404: NOT_SHOWN,
  429: { says: 'GitLab asks for a pause', step: 'Read again' },
  500: ERROR,
  502: { ...ERROR, slow: 'tries' },
  503: { ...ERROR, slow: 'tries' },
  504: { ...ERROR, slow: 'tries' },
};

/** Every way in which one answer of the API can fail, or all of them. A limit lasts for minutes: a shorter one is waited for. */
export const failures: readonly Trouble[] = [
  ...Object.entries(STATUSES).map(([status, ending]) => ({
    what: `status ${status}`,
    switches: { failWith: Number(status), retryAfter: 200 },
    ...ending,
  })),
  ...faulty(false).flatMap((fault): Trouble[] => {
    const ending = FAULTS[fault];
    return ending ? [{ what: `answers that are ${fault}`, switches: { fault }, ...ending }] : [];
  }),
];

/** Every way in which GitLab can fail as a whole. */
export const troubles: readonly Trouble[] = [
  { what: 'signed out', switches: { signedOut: true }, ...SIGNED_OUT },
  { what: 'an expired session', switches: { expired: true }, ...SIGNED_OUT },
  { what: 'no access', switches: { noAccess: true }, ...NOT_SHOWN },
  { what: 'a deleted merge request', switches: { gone: true }, ...NOT_SHOWN },
  { what: 'comments of an unknown form', switches: { malformed: true }, ...UNKNOWN_FORM },
  ...failures,
];

/** One of them for each thing that can be said, and each way to come to it. */
export const sortsOfTrouble: readonly Trouble[] = troubles.filter(
  ({ says, slow }, index) =>
    troubles.findIndex((other) => other.says === says && other.slow === slow) === index,
);

/** GitLab as it is on a good day, with stalled answers let go. */
export const calm: Switches = { ...allOff };
