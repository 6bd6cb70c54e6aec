import { useApp, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Chip } from '@/components/notes/chip';
import chip from '@/components/notes/chip.module.css';
import type { Evidence, Polarity } from '@/core/interview/interview';
import { PolarityMark } from './polarity-mark';
import { polarityWords } from './polarity-words';
import { StillChip } from './still-chip';
import { useCriterionTitle } from './use-evidence';

/** What a press on the sign makes of it: not weighed, positive, concern, and round again. */
const NEXT = new Map<Polarity | null, Polarity | null>([
  [null, 'plus'],
  ['plus', 'minus'],
  ['minus', null],
]);

/** A criterion that something is evidence for: its sign weighs it, its cross takes it off, until the scorecard is sealed. */
export function EvidenceChip({ piece, prefix = '' }: { piece: Evidence; prefix?: string }) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const title = useCriterionTitle()(piece.criterionId);
  const { id, polarity } = piece;
  if (useSealedAt() !== null)
    return <StillChip tone="info" lead={<PolarityMark polarity={polarity} />} text={`${prefix}${title}`} />;
  const weigh = `Weigh: ${title}, ${polarityWords(polarity)}`;
  return (
    <Chip
      tone="info"
      lead={
        <button
          type="button"
          className={chip.press}
          aria-label={weigh}
          title={weigh}
          onClick={() =>
            attempt('The evidence was not weighed', () =>
              interviewStore.getState().weigh(id, NEXT.get(polarity) ?? null),
            )
          }
        >
          <PolarityMark polarity={polarity} />
        </button>
      }
      text={`${prefix}${title}`}
      removeLabel={`Take off: ${title}`}
      onRemove={() => attempt('The evidence was not removed', () => interviewStore.getState().untag(id))}
    />
  );
}
