import { TAB_NAMES, type TabId } from '@/components/app/tab-ids';
import { FIELDS } from '@/components/summary/fields';
import type { ClockReading } from '@/core/call/clock';
import { mayKeepBookedEnd } from '@/core/call/late-start';
import { whyNotSubmitted } from '@/core/call/part-duties';
import type { Interview } from '@/core/interview/interview';
import { accessibleName } from './accessible-name';
import type { Command } from './command';
import { whenThere } from './when-there';
import type { Ways } from './ways';

/** What stands in a tab, by the name of its control there, or of the group whose choice it is. */
interface Place {
  tab: TabId;
  name: string;
  control: string | RegExp;
  /** The name of what has to be unfolded first. */
  inside?: string | RegExp;
}

const BEFORE_CALL = /^Before the call:/;
const APPOINTMENT = 'Move, cancel, no-show';

const BEGUN: Place = { tab: 'call', name: 'The call has begun already', control: 'It has begun already' };
const RESET: Place = { tab: 'call', name: 'Reset the clock', control: 'Started by mistake' };
const BOOKED_END: Place = {
  tab: 'call',
  name: 'Late start: keep the booked end',
  control: 'Keep the booked end',
};
const SLEPT: Place = {
  tab: 'call',
  name: 'Leave out the time that this computer slept',
  control: 'Don’t count them',
};

const ALWAYS: readonly Place[] = [
  { tab: 'review', name: 'Filter the timeline', control: /^Filters/ },
  { tab: 'call', name: 'Checklist before the call', control: BEFORE_CALL },
  { tab: 'call', name: 'My role on the call', control: 'My role on the call', inside: BEFORE_CALL },
  {
    tab: 'call',
    name: 'Preparation for the second interviewer',
    control: 'For the second interviewer',
    inside: BEFORE_CALL,
  },
  { tab: 'call', name: 'Change the agenda and its cues', control: 'Change the agenda and its cues' },
  {
    tab: 'call',
    name: 'Move the call to another time',
    control: 'Move the call',
    inside: APPOINTMENT,
  },
  { tab: 'summary', name: 'Download a backup of this interview', control: /^Download backup/ },
  { tab: 'summary', name: 'Restore a backup', control: 'Restore a backup' },
];

/** The feedback; it needs the rubric. */
const FEEDBACK: readonly Place[] = [
  {
    tab: 'summary',
    name: 'Fill the feedback from ratings and notes',
    control: 'Fill from ratings and notes',
  },
  { tab: 'summary', name: 'Choose the overall', control: 'Overall' },
  ...FIELDS.map(({ label }): Place => ({
    tab: 'summary',
    name: `Write the feedback: ${label}`,
    control: label,
  })),
];

/** How the feedback leaves, where this interviewer's does. */
const SENT: readonly Place[] = [
  { tab: 'summary', name: 'Copy the feedback', control: /^(?:Copy|Copied)$/ },
  { tab: 'summary', name: 'Download the feedback as Markdown', control: 'Download Markdown' },
];

/** What the open interview is like now. */
export interface Standing {
  interview: Interview;
  clock: ClockReading;
  hasRubric: boolean;
  /** Time has passed that may not be the call's. */
  ranAhead: boolean;
}

/** What is done in a tab: it is shown there and has the focus, one key from being done. Only what is there to be found. */
export function tabCommands(standing: Standing, ways: Ways): Command[] {
  return placesIn(standing).map((place) => ({
    id: `in-${place.tab}-${place.name}`,
    name: place.name,
    hint: TAB_NAMES[place.tab],
    run: () => leadTo(place, ways),
  }));
}

function placesIn({ interview, clock, hasRubric, ranAhead }: Standing): Place[] {
  return [
    clock.state === 'not-started' ? BEGUN : RESET,
    ...(mayKeepBookedEnd(interview, clock) ? [BOOKED_END] : []),
    ...(ranAhead ? [SLEPT] : []),
    ...ALWAYS,
    ...(hasRubric ? FEEDBACK : []),
    ...(hasRubric && whyNotSubmitted(interview.part) === null ? SENT : []),
  ];
}

function leadTo({ tab, control, inside }: Place, { root, select }: Ways): void {
  select(tab);
  const find = (): HTMLElement | null => {
    const found = named(root, control);
    const folded = found === null && inside ? named(root, inside) : null;
    if (folded?.getAttribute('aria-expanded') === 'false') folded.click();
    return found;
  };
  whenThere(root, find, (found) => {
    const chosen = found.querySelector<HTMLElement>('input:checked, input');
    (found instanceof HTMLFieldSetElement && chosen ? chosen : found).focus();
  });
}

function named(root: Element, name: string | RegExp): HTMLElement | null {
  const controls = root.querySelectorAll<HTMLElement>('main :is(button, select, textarea, fieldset)');
  const fits = (own: string) => (typeof name === 'string' ? own === name : name.test(own));
  return [...controls].find((control) => fits(accessibleName(control))) ?? null;
}
