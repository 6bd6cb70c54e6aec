import { leadsElsewhere } from './leads-elsewhere';
import type { PanelBundle } from './panel-bundle';

/** More of anything than this was not written on one call. */
const MOST_NOTES = 5_000;
const MOST_CRITERIA = 500;
const MOST_EACH = 1_000;
/** Ids are keys of the database and parts of messages; longer ones are not ours. */
const LONGEST_ID = 200;
const LONGEST_NAME = 200;

/**
 * Says in a sentence what a bundle holds that none of Second Chair does, though its shape is right: too much, the same
 * thing twice, a private or redacted scorecard, an address that leads elsewhere. Null where nothing is wrong.
 */
export function findFaultyBundle(bundle: PanelBundle): string | null {
  return findTooMuch(bundle) ?? findWrongId(bundle) ?? findNotForPanel(bundle) ?? findElsewhere(bundle);
}

function findTooMuch({ scorecard, amendments, author }: PanelBundle): string | null {
  const { notes, criteria, rules, findings } = scorecard;
  const more = (what: string, most: number): string => `It holds more than ${most} ${what}.`;
  if (notes.length > MOST_NOTES) return more('notes', MOST_NOTES);
  if (criteria.length > MOST_CRITERIA) return more('criteria', MOST_CRITERIA);
  if (amendments.length > MOST_EACH) return more('amendments', MOST_EACH);
  if (rules.length > MOST_EACH) return more('rules', MOST_EACH);
  if (findings.length > MOST_EACH) return more('findings', MOST_EACH);
  if (criteria.some(({ evidence }) => evidence.length > MOST_EACH))
    return more('pieces of evidence for one criterion', MOST_EACH);
  return author.length > LONGEST_NAME ? 'The name of its author is longer than any name.' : null;
}

function findWrongId({ scorecard, amendments }: PanelBundle): string | null {
  const { interview, criteria, notes, findings } = scorecard;
  const lists = [
    [interview.id],
    criteria.map(({ id }) => id),
    criteria.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
    notes.map(({ id }) => id),
    findings.map(({ id }) => id),
    amendments.map(({ id }) => id),
  ];
  for (const ids of lists) {
    if (ids.some((id) => id === '' || id.length > LONGEST_ID)) return 'An id in it is empty or too long.';
    if (new Set(ids).size < ids.length) return 'Something is in it twice.';
  }
  return null;
}

function findNotForPanel({ scorecard }: PanelBundle): string | null {
  if (scorecard.redacted) return 'The scorecard in it is redacted: it can’t be compared.';
  if (scorecard.privateNotes || scorecard.notes.some(({ visibility }) => visibility === 'private'))
    return 'It holds private notes, which no panel file does.';
  return null;
}

function findElsewhere({ scorecard, mrKey }: PanelBundle): string | null {
  return leadsElsewhere(scorecard, mrKey) ? 'It leads to another host than that of the merge request.' : null;
}
