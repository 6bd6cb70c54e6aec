import { LEVELS, type Evidence, type Polarity, type Rating } from '@/core/interview/interview';
import { NOT_RATED } from '@/core/rubric/levels-in-words';
import { replace } from '../keep-unsaved';
import type { Desk } from './desk';
import { isSealed } from './is-sealed';

/** What is tagged, for which criterion; `polarity` may be said later. */
type NewEvidence = Pick<Evidence, 'criterionId' | 'source' | 'excerpt'> & Partial<Pick<Evidence, 'polarity'>>;

type RatingPatch = Partial<Pick<Rating, 'reason' | 'comment'>> & { values?: Partial<Rating['values']> };

export interface RatingActions {
  /** `values` by level; a level that is not named keeps its rating. */
  rate(criterionId: string, patch: RatingPatch): void;
  tag(evidence: NewEvidence): Promise<void>;
  /** Says whether a piece of evidence speaks for or against; null where that is not said. */
  weigh(id: string, polarity: Polarity | null): Promise<void>;
  untag(id: string): Promise<void>;
}

/** Ratings and their evidence, none of which changes once the scorecard is sealed. A change of the value is written at once, a comment after a pause in typing. */
export function ratingActions({ file, put, saver, rows, history, gateway, now, newId }: Desk): RatingActions {
  const ratingOf = (criterionId: string): Rating | undefined =>
    file().ratings.find((rating) => rating.criterionId === criterionId);
  const pieceOf = (id: string): Evidence | undefined => file().evidence.find((piece) => piece.id === id);

  const saveRating = (criterionId: string, patch: RatingPatch): Promise<void> => {
    const interviewId = file().interview.id;
    const empty = { interviewId, criterionId, values: NOT_RATED, reason: '', comment: '', updatedAt: now() };
    const before = ratingOf(criterionId) ?? empty;
    const rating: Rating = {
      ...before,
      ...patch,
      values: { ...before.values, ...patch.values },
      updatedAt: now(),
    };
    const show = (shown: Rating): void =>
      put({ ratings: [...file().ratings.filter((other) => other.criterionId !== criterionId), shown] });
    show(rating);
    return rows.save(`rating:${criterionId}`, {
      row: rating,
      before,
      send: (row, seen) => gateway.request('rating.save', { rating: row, seen }),
      show,
      wait: !patch.values,
    });
  };

  const savePiece = (evidence: Evidence, before: Evidence | null): Promise<void> => {
    const show = (shown: Evidence): void => put({ evidence: replace(file().evidence, shown) });
    show(evidence);
    return rows.save(`evidence:${evidence.id}`, {
      row: evidence,
      before,
      send: (row, seen) => gateway.request('evidence.save', { evidence: row, seen }),
      show,
    });
  };

  const removePiece = async (id: string): Promise<void> => {
    const piece = pieceOf(id);
    if (!piece) return;
    put({ evidence: file().evidence.filter((other) => other.id !== id) });
    const { interviewId } = piece;
    rows.drop(`evidence:${id}`, piece);
    await saver.now(`evidence:${id}`, () => gateway.request('evidence.remove', { interviewId, id }));
  };

  const savePolarity = async (id: string, polarity: Polarity | null): Promise<void> => {
    const piece = pieceOf(id);
    if (piece) await savePiece({ ...piece, polarity }, piece);
  };

  /** Only what was rated is taken back: a comment that was written since stays. */
  const rememberRating = (criterionId: string, values: Partial<Rating['values']>): void => {
    const before = ratingOf(criterionId)?.values ?? NOT_RATED;
    const changed = LEVELS.filter((level) => values[level] !== undefined && values[level] !== before[level]);
    if (changed.length === 0) return;
    const earlier = Object.fromEntries(changed.map((level) => [level, before[level]]));
    const act = changed.every((level) => values[level] === null) ? 'clear-rating' : 'rate';
    history.did({ act, about: criterionId, of: `rating:${criterionId}` }, () =>
      saveRating(criterionId, { values: earlier }),
    );
  };

  return {
    rate(criterionId, patch) {
      if (isSealed(file())) return;
      if (patch.values) rememberRating(criterionId, patch.values);
      void saveRating(criterionId, patch);
    },

    async tag(piece) {
      if (isSealed(file())) return;
      const evidence = {
        id: newId(),
        interviewId: file().interview.id,
        createdAt: now(),
        polarity: null,
        ...piece,
      };
      history.did({ act: 'tag', about: piece.criterionId, of: `evidence:${evidence.id}` }, () =>
        removePiece(evidence.id),
      );
      await savePiece(evidence, null);
    },

    async weigh(id, polarity) {
      const piece = pieceOf(id);
      if (!piece || piece.polarity === polarity || isSealed(file())) return;
      history.did({ act: 'weigh', about: piece.criterionId, of: `evidence:${id}` }, () =>
        savePolarity(id, piece.polarity),
      );
      await savePolarity(id, polarity);
    },

    async untag(id) {
      const piece = pieceOf(id);
      if (!piece || isSealed(file())) return;
      history.did({ act: 'untag', about: piece.criterionId, of: `evidence:${id}` }, () =>
        savePiece(piece, null),
      );
      await removePiece(id);
    },
  };
}
