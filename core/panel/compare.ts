import type { Scorecard } from '@/core/export/scorecard-schema';
import type { Level, Part, RatingValue } from '@/core/interview/interview';
import { whyNotSubmitted } from '@/core/call/part-duties';
import { besideRating, otherLevel } from '@/core/rubric/levels-in-words';
import { byMoment, type SharedAmendment } from './amendment';
import type { PanelRecords } from './panel-records';
import { spreadOf, spreadWords, type Counted, type Spread } from './spread-words';

/** One interviewer's scorecard in the comparison. `isOwn`: it was sealed here. A shadow's `counts` for nothing. */
export interface PanelMember {
  id: string;
  author: string;
  isOwn: boolean;
  part: Part;
  counts: boolean;
  sealedAt: number;
  level: Level;
  noteForOthers: string;
  feedback: Scorecard['feedback'];
  amendments: SharedAmendment[];
  /** What they shared of their notes and that is about no criterion that they rated. */
  otherNotes: Scorecard['notes'];
}

/** What one member says about one criterion. `value`: against the bar of the level that is compared, null: not rated. */
export interface PanelCell {
  memberId: string;
  value: RatingValue | null;
  /** Where only the bar of the other level was rated: what it was rated there, in words. It counts for nothing here. */
  elsewhere: string | null;
  /** Null where their version of the rubric does not have the criterion. */
  criterion: Scorecard['criteria'][number] | null;
  notes: Scorecard['notes'];
  amendments: SharedAmendment[];
}

/** One criterion, side by side. `words` is the agreement of the ratings that count, `leftOut` says which do not and why. */
export interface ComparedCriterion {
  id: string;
  title: string;
  need: 'must' | 'nice';
  cells: PanelCell[];
  spread: Spread;
  words: string;
  leftOut: string[];
}

/** The scorecards of a panel, side by side: one's own first, then the others as they were sealed. */
export interface Comparison {
  level: Level;
  members: PanelMember[];
  criteria: ComparedCriterion[];
}

/**
 * Puts the sealed scorecard and those of others side by side, by criterion, in the order of one's own rubric; what only
 * others have comes after it. Null until one's own is sealed: ratings are independent before they are compared. Nothing is
 * computed from several ratings but whether they are the same, and how far the lowest is from the highest.
 */
export function comparePanel({ seal, amendments, received }: PanelRecords): Comparison | null {
  if (!seal) return null;
  const { level } = seal.scorecard.interview;
  const own: Entry = { ...seal, id: seal.interviewId, sealedAt: seal.at, amendments, isOwn: true };
  const others = received
    .map((each): Entry => ({ ...each, isOwn: false }))
    .sort((a, b) => a.sealedAt - b.sealedAt || (a.id < b.id ? -1 : 1));
  const entries = [own, ...others];
  const members = entries.map(memberOf);
  const criteria = new Map(
    entries
      .flatMap(({ scorecard }) => scorecard.criteria)
      .toReversed()
      .map((one) => [one.id, one]),
  );
  const ordered = [...new Set(entries.flatMap(({ scorecard }) => scorecard.criteria.map(({ id }) => id)))];
  return {
    level,
    members,
    criteria: ordered.flatMap((id) => {
      const criterion = criteria.get(id);
      return criterion ? [compareCriterion(criterion, entries, members, level)] : [];
    }),
  };
}

interface Entry {
  id: string;
  author: string;
  isOwn: boolean;
  sealedAt: number;
  noteForOthers: string;
  amendments: SharedAmendment[];
  scorecard: Scorecard;
}

function memberOf({ scorecard, ...entry }: Entry): PanelMember {
  const rated = new Set(scorecard.criteria.map(({ id }) => id));
  const { part } = scorecard.author;
  return {
    ...entry,
    part,
    counts: whyNotSubmitted(part) === null,
    level: scorecard.interview.level,
    feedback: scorecard.feedback,
    amendments: [...entry.amendments].sort(byMoment),
    otherNotes: scorecard.notes.filter(({ criterionId }) => criterionId === null || !rated.has(criterionId)),
  };
}

function compareCriterion(
  { id, title, need }: Scorecard['criteria'][number],
  entries: readonly Entry[],
  members: readonly PanelMember[],
  level: Level,
): ComparedCriterion {
  const cells = entries.map((entry) => cellOf(id, entry, level));
  const nameOf = (memberId: string): PanelMember | undefined => members.find((one) => one.id === memberId);
  const counted = cells.flatMap(({ memberId, value }): Counted[] =>
    isCounted(value) && nameOf(memberId)?.counts ? [value] : [],
  );
  return {
    id,
    title,
    need,
    cells,
    spread: spreadOf(counted),
    words:
      counted.length === 0 && cells.some(({ value, elsewhere }) => value !== null || elsewhere !== null)
        ? 'No rating counts.'
        : spreadWords(counted),
    leftOut: cells.flatMap(({ memberId, value, elsewhere }) => {
      const member = nameOf(memberId);
      const only = elsewhere === null ? null : `rated it for ${otherLevel(level)} only: not counted.`;
      const why = member && (whyLeftOut(member, value) ?? only);
      return member && why ? [`${memberName(member)} ${why}`] : [];
    }),
  };
}

function cellOf(criterionId: string, { id, scorecard, amendments }: Entry, level: Level): PanelCell {
  const criterion = scorecard.criteria.find((one) => one.id === criterionId) ?? null;
  const value = criterion?.ratings[level] ?? null;
  const other = criterion && value === null ? besideRating(criterion.ratings, level) : null;
  return {
    memberId: id,
    value,
    elsewhere: other && `Not rated against ${level}; ${other}`,
    criterion,
    notes: scorecard.notes.filter((note) => note.criterionId === criterionId),
    amendments: amendments.filter((one) => one.criterionId === criterionId).sort(byMoment),
  };
}

function isCounted(value: RatingValue | null): value is Counted {
  return typeof value === 'number';
}

function whyLeftOut({ counts, isOwn }: PanelMember, value: RatingValue | null): string | null {
  if (!counts && value !== null) return isOwn ? 'shadow: not counted.' : 'shadows: not counted.';
  return value === 'NE' ? `had not enough evidence: not counted.` : null;
}

/** How a member is called where several stand side by side. */
export function memberName({ author, isOwn }: Pick<PanelMember, 'author' | 'isOwn'>): string {
  if (isOwn) return 'You';
  return author.trim() === '' ? 'Another interviewer' : author;
}
