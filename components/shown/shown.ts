import { createContext, useContext } from 'react';
import { candidateName } from '@/components/interviews/words';
import { daysFromNow, fromNow } from '@/components/interviews/time-in-words';
import { clockTime, dateAndTime, dayInYear, monthInYear } from '@/components/ui/clock-time';
import { visibleText } from '@/components/ui/visible-text';
import { isCandidate } from '@/core/activity/candidates';
import type { Person } from '@/core/activity/person';
import { DAY_MS, MINUTE_MS, type Candidate, type Interview } from '@/core/interview/interview';
import type { Settings } from '@/core/settings/settings';
import { hideName, NEUTRAL } from './hide-name';

/** What the interviewer wants to be spared of, so that it can sway nothing. */
type Hidden = Pick<Settings, 'hideName' | 'hideTimes'>;

/**
 * How people, their words and times stand on the screen. Everything of ours that is shown, said aloud or put in a tooltip
 * and could name the candidate or a time of the clock goes through this, and through nothing else: a contract test holds
 * it. What is stored, edited or exported stays as it is.
 */
export interface Shown {
  hidesName: boolean;
  hidesTimes: boolean;
  /** The candidate of an interview, or that there is none yet. */
  candidate: (interview: Pick<Interview, 'candidate'>) => string;
  /** The same for what is about another interview than the surface, as one of a list. */
  of: (candidate: Candidate | null) => Shown;
  /** A name of theirs by itself. */
  name: (name: string) => string;
  /** Whoever did something; `or` where it is not known who. Nobody is named while it is not known who the candidate is. */
  person: (person: Person | null, or: string) => string;
  /** What somebody wrote, or a sentence about it: as written, without what tricks the eye, and without the name. */
  text: (text: string) => string;
  /** The same for whoever makes it visible by itself, as `Markdown` does. */
  unnamed: (text: string) => string;
  /** "Tue, 3 Mar, 14:02", or "3 days ago". Epoch ms. */
  moment: (at: number) => string;
  /** "Tue, 3 Mar 2026", or "3 days ago". Epoch ms. */
  day: (at: number) => string;
  /** "Mar 2026", as the month of UTC, or "3 days ago". Epoch ms. */
  month: (at: number) => string;
  /** "14:02"; null where no clock is shown. Epoch ms. */
  clock: (at: number) => string | null;
  /** For `<time>`; none where no clock is shown. */
  machineTime: (at: number) => string | undefined;
}

/** How everything is shown that a surface shows of one interview, or of all (`candidate` null). `now` in epoch ms. */
export function showing(
  { hideName: hidesName, hideTimes: hidesTimes }: Hidden,
  candidate: Candidate | null,
  now: () => number,
): Shown {
  const hide = hidesName && candidate ? hideName(candidate) : (text: string) => text;
  const capital = NEUTRAL.charAt(0).toUpperCase() + NEUTRAL.slice(1);
  const relative = (at: number): string => {
    const distance = Math.abs(at - now());
    if (distance < MINUTE_MS) return 'just now';
    return distance < 2 * DAY_MS ? fromNow(at, now()) : daysFromNow(at, now());
  };
  const unless = (words: (at: number) => string) => (hidesTimes ? relative : words);
  return {
    hidesName,
    hidesTimes,
    candidate: (interview) =>
      hidesName && interview.candidate?.name.trim() ? capital : visibleText(candidateName(interview)),
    of: (other) => showing({ hideName: hidesName, hideTimes: hidesTimes }, other, now),
    name: (name) => (hidesName ? capital : visibleText(name)),
    person(person, or) {
      if (!person) return or;
      if (!hidesName) return visibleText(person.name);
      if (!candidate) return 'Somebody';
      return isCandidate(person, candidate) ? capital : visibleText(hide(person.name));
    },
    text: (text) => visibleText(hide(text)),
    unnamed: hide,
    moment: unless(dateAndTime),
    day: unless(dayInYear),
    month: unless(monthInYear),
    clock: (at) => (hidesTimes ? null : clockTime(at)),
    machineTime: (at) => (hidesTimes ? undefined : new Date(at).toISOString()),
  };
}

/** Where nobody says otherwise, everything is shown. */
export const ShownContext = createContext<Shown>(
  showing({ hideName: false, hideTimes: false }, null, () => 0),
);

/** How people, words and times stand on this surface. */
export const useShown = (): Shown => useContext(ShownContext);
