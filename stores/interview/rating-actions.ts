import type { Evidence, Polarity, Rating } from '@/core/interview/interview';
import { replace } from '../keep-unsaved';
import type { Desk } from './desk';

/** What is tagged, for which criterion; `polarity` may be said later. */
export type NewEvidence = Pick<Evidence, 'criterionId' | 'source' | 'excerpt'> &
  Partial<Pick<Evidence, 'polarity'>>;

type RatingPatch = Partial<Pick<Rating, 'reason' | 'comment'>> & { values?: Partial<Rating['values']> };

export interface RatingActions {
  /** `values` by level; a level that is not named keeps its rating. */
  rate(criterionId: string, patch: RatingPatch): void;
  tag(evidence: NewEvidence): Promise<void>;
  /** Says whether a piece of evidence speaks for or against; null where that is not said. */
  weigh(id: string, polarity: Polarity | null): Promise<void>;
  untag(id: string): Promise<void>;
}

const NOT_RATED: Rating['values'] = { intermediate: null, senior: null };

/** Ratings and their evidence. A change of the value is written at once, a comment after a pause in typing. */
export function ratingActions({ file, put, saver, gateway, now, newId }: Desk): RatingActions {
  return {
    rate(criterionId, patch) {
      const interviewId = file().interview.id;
      const before = file().ratings.find((rating) => rating.criterionId === criterionId);
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
      if (patch.values) void saver.now(field, write);
      else saver.schedule(field, write);
    },

    async tag(piece) {
      const evidence = {
        id: newId(),
        interviewId: file().interview.id,
        createdAt: now(),
        polarity: null,
        ...piece,
      };
      put({ evidence: [...file().evidence, evidence] });
      await saver.now(`evidence:${evidence.id}`, () => gateway.request('evidence.save', { evidence }));
    },

    async weigh(id, polarity) {
      const piece = file().evidence.find((other) => other.id === id);
      if (!piece) return;
      const evidence = { ...piece, polarity };
      put({ evidence: replace(file().evidence, evidence) });
      await saver.now(`evidence:${id}`, () => gateway.request('evidence.save', { evidence }));
    },

    async untag(id) {
      put({ evidence: file().evidence.filter((piece) => piece.id !== id) });
      const interviewId = file().interview.id;
      await saver.now(`evidence:${id}`, () => gateway.request('evidence.remove', { interviewId, id }));
    },
  };
}
