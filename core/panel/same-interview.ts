import type { PanelBundle } from './panel-bundle';
import type { Seal } from './seal';

/**
 * Whether another interviewer's scorecard is about the same interview. Each interviewer has an interview of their own,
 * with an id of its own, so that merge request, candidate, role and rubric tell. `unsure`: nothing contradicts it, and
 * nothing but a name could prove it; `why` is what to ask.
 */
export type Sameness = { is: 'same' } | { is: 'other'; why: string } | { is: 'unsure'; why: string };

/**
 * Compares one's own seal with a bundle. `corrected`: who the candidate is as the interview says now, as a name can be
 * corrected after sealing. Names stay out of what is said: it may stand on a shared screen.
 */
export function compareInterviews(own: Seal, bundle: PanelBundle, corrected: Named = null): Sameness {
  const [mine, theirs] = [own.scorecard.interview, bundle.scorecard.interview];
  const other = (why: string): Sameness => ({ is: 'other', why });
  if (theirs.id === mine.id) return other('This is your own scorecard.');
  if (own.mrKey !== bundle.mrKey)
    return other(
      own.mrKey !== null && bundle.mrKey !== null
        ? 'It is about another merge request.'
        : 'One of the two interviews is about a merge request, the other about none.',
    );
  if (theirs.role !== mine.role) return other('It is for another role.');
  if (theirs.rubric.id !== mine.rubric.id)
    return other('It uses another rubric, so that nothing can be compared.');
  const asSealed = compareCandidates(mine.candidate, theirs.candidate, own.mrKey !== null);
  if (asSealed.is !== 'unsure' || corrected === null) return asSealed;
  const asCorrected = compareCandidates(corrected, theirs.candidate, own.mrKey !== null);
  return asCorrected.is === 'unsure' ? asSealed : asCorrected;
}

type Named = Seal['scorecard']['interview']['candidate'];

function compareCandidates(mine: Named, theirs: Named, byMergeRequest: boolean): Sameness {
  const [user, otherUser] = [mine?.username ?? null, theirs?.username ?? null].map(
    (name) => name?.toLowerCase() ?? null,
  );
  if (user && otherUser)
    return user === otherUser ? { is: 'same' } : { is: 'other', why: 'It is about another candidate.' };
  const [name, otherName] = [mine?.name ?? '', theirs?.name ?? ''].map(normalised);
  if (name !== '' && name === otherName) return { is: 'same' };
  if (name === '' || otherName === '')
    return {
      is: 'unsure',
      why: byMergeRequest
        ? 'It is about this merge request, and one of the two scorecards does not say who the candidate is.'
        : 'There is no merge request, and one of the two scorecards does not say who the candidate is.',
    };
  return { is: 'unsure', why: 'The candidate is written differently in the two scorecards.' };
}

/** One person's name as two people may type it. */
function normalised(name: string | undefined): string {
  return (
    (name ?? '')
      .normalize('NFKD')
      // Accents are left away in these scripts; in others marks are vowels, or tell one syllable from another.
      .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s.\-‐‑’']+/gu, ' ')
      .trim()
  );
}

/** What is not the same in two scorecards that are compared all the same, one sentence each. */
export function differencesOf(own: Seal, theirs: Pick<PanelBundle, 'scorecard'>): string[] {
  const [mine, other] = [own.scorecard.interview, theirs.scorecard.interview];
  return [
    ...(mine.rubric.version === other.rubric.version
      ? []
      : [
          `Version ${other.rubric.version} of the rubric, yours is version ${mine.rubric.version}: the anchors may differ.`,
        ]),
    ...(mine.level === other.level ? [] : [`Rated for ${other.level}, yours for ${mine.level}.`]),
    ...(mine.call.name === other.call.name ? [] : ['It names another call of the process.']),
    ...(mine.exercise?.id === other.exercise?.id && mine.exercise?.version === other.exercise?.version
      ? []
      : ['It names another exercise, or another version of it.']),
  ];
}
