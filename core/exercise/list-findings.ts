import type { CommentEvent } from '@/core/activity/activity-event';
import {
  CATEGORIES,
  SEVERITIES,
  type Category,
  type Exercise,
  type ExpectedFinding,
  type KnownExtra,
} from './exercise';
import type { Finding } from './finding';
import { offerComments, type OfferedComment } from './offer-comments';

/** An expected finding, what the interviewer said about it (null: nothing yet), and which comments may be about it. */
export interface ListedFinding {
  expected: ExpectedFinding;
  confirmed: Finding | null;
  /** Comments that may be about it and are not its evidence yet, oldest first. */
  offered: OfferedComment[];
}

/** A valid point beyond the expected ones: one that the exercise knows, or one that the interviewer wrote down. */
export interface ListedExtra {
  id: string;
  title: string;
  description: string;
  category: Category | null;
  confirmed: Finding | null;
}

/** Everything about an exercise in one interview, as lists: nothing is counted together. */
export interface FindingList {
  /** In the order of the categories; those without findings are left out. The most severe come first in each. */
  groups: { category: Category; findings: ListedFinding[] }[];
  extras: ListedExtra[];
}

/** `comments` are the candidate's own, oldest first; `findings` is what the interviewer has said so far. */
export function listFindings(
  exercise: Exercise,
  findings: readonly Finding[],
  comments: readonly CommentEvent[],
): FindingList {
  const confirmed = new Map(findings.map((finding) => [finding.findingId, finding]));
  const listed = exercise.findings.map((expected): ListedFinding => {
    const said = confirmed.get(expected.id) ?? null;
    const evidence = new Set(said?.eventIds);
    const offered = offerComments(expected, comments).filter(({ eventId }) => !evidence.has(eventId));
    return { expected, confirmed: said, offered };
  });
  return {
    groups: CATEGORIES.map((category) => ({
      category,
      findings: SEVERITIES.flatMap((severity) =>
        listed.filter(({ expected }) => expected.category === category && expected.severity === severity),
      ),
    })).filter((group) => group.findings.length > 0),
    extras: [
      ...exercise.extras.map((extra) => knownExtra(extra, confirmed.get(extra.id) ?? null)),
      ...ownExtras(exercise, findings),
    ],
  };
}

function knownExtra({ id, title, description }: KnownExtra, confirmed: Finding | null): ListedExtra {
  return { id, title, description, category: confirmed?.category ?? null, confirmed };
}

/** What was confirmed under an id that the exercise does not have: points of the interviewer's own, oldest first. */
function ownExtras({ findings: expected, extras }: Exercise, findings: readonly Finding[]): ListedExtra[] {
  const known = new Set([...expected, ...extras].map(({ id }) => id));
  return findings
    .filter(({ findingId }) => !known.has(findingId))
    .map((confirmed) => ({
      id: confirmed.findingId,
      title: confirmed.title,
      description: '',
      category: confirmed.category,
      confirmed,
    }));
}
