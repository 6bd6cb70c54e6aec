import type { Category, Place, Severity } from '@/core/exercise/exercise';
import type { FindingState } from '@/core/exercise/finding';
import type { OfferReason } from '@/core/exercise/offer-comments';
import { visibleText } from '@/components/ui/visible-text';

export const CATEGORY_WORDS: Record<Category, string> = {
  correctness: 'Correctness',
  security: 'Security',
  performance: 'Performance',
  tests: 'Tests',
  design: 'Design',
  accessibility: 'Accessibility',
  documentation: 'Documentation',
  compatibility: 'Compatibility',
  observability: 'Observability',
};

/** What should happen to it before the merge. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  must: 'must change',
  should: 'should change',
  could: 'could change',
};

export const STATE_WORDS: Record<FindingState, string> = {
  unprompted: 'Raised unprompted',
  partly: 'Raised partly',
  'after-hint': 'Raised after a hint',
  'not-raised': 'Not raised',
  extra: 'Valid extra',
};

/** What can be said about an expected finding, in the order in which it is offered. */
export const EXPECTED_STATES = ['unprompted', 'partly', 'after-hint', 'not-raised'] as const;

/** "app/models/order.rb:40-44", and which side where it is the old one. */
export function placeWords({ path, side, fromLine, toLine }: Place): string {
  const lines = fromLine === toLine ? String(fromLine) : `${fromLine}-${toLine}`;
  return `${visibleText(path)}:${lines}${side === 'old' ? ' (before the change)' : ''}`;
}

/** Why a comment may be about a finding, in words. */
export function reasonWords(reasons: readonly OfferReason[]): string {
  return reasons
    .map((reason) => (reason.type === 'place' ? 'same lines' : `says “${visibleText(reason.variant)}”`))
    .join(', ');
}
