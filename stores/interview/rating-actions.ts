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
export function ratingActions({ file, put, saver, history, gateway, now, newId }: Desk): RatingActions {
  const ratingOf = (criterionId: string): Rating | undefined =>
    file().ratings.find((rating) => rating.criterionId === criterionId);
  const pieceOf = (id: string): Evidence | undefined => file().evidence.find((piece) => piece.id === id);

  const saveRating = (criterionId: string, patch: RatingPatch): Promise<void> => {
    const interviewId = file().interview.id;
    const before = ratingOf(criterionId);
    const empty = { interviewId, criterionId, values: NOT_RATED, reason: '', comment: '' };
    const rating: Rating = {
      ...(before ?? empty),
      ...patch,
      values: { ...(before?.values ?? NOT_RATED), ...patch.values },
      updatedAt: now(),
    };
    put({ ratings: [...file().ratings.filter((other) => other.criterionId !== criterionId), rating] });
    const field = `rating:${criterionId}`;
    const write = () => gateway.request('rating.save', { rating });
    if (patch.values) return saver.now(field, write);
    saver.schedule(field, write);
    return Promise.resolve();
  };

  const savePiece = (evidence: Evidence): Promise<void> => {
    put({ evidence: replace(file().evidence, evidence) });
    return saver.now(`evidence:${evidence.id}`, () => gateway.request('evidence.save', { evidence }));
  };

  const removePiece = (id: string): Promise<void> => {
    put({ evidence: file().evidence.filter((piece) => piece.id !== id) });
    const interviewId = file().interview.id;
    return saver.now(`evidence:${id}`, () => gateway.request('evidence.remove', { interviewId, id }));
  };

  const savePolarity = async (id: string, polarity: Polarity | null): Promise<void> => {
    const piece = pieceOf(id);
    if (piece) await savePiece({ ...piece, polarity });
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
      await savePiece(evidence);
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
      history.did({ act: 'untag', about: piece.criterionId, of: `evidence:${id}` }, () => savePiece(piece));
      await removePiece(id);
    },
  };
}
