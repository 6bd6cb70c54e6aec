import { useCallback } from 'react';
import { useCriteria } from '@/components/review/use-criteria';
import { matchItems } from '@/components/ui/picker';
import { completeAnchor } from './anchor-item';
import type { Marks } from './marks-draft';
import { MentionPicker, type Cancel } from './mention-picker';
import type { Opener } from './read-typed';
import { useAnchorItems } from './use-anchor-items';

interface Picks {
  onPick: (patch: Partial<Marks>) => void;
  onCancel: Cancel;
}

/** What `#` and `@` open over the text of a note. */
export function MarkPicker({ opener, ...picks }: Picks & { opener: Opener | null }) {
  if (opener === '#') return <CriterionPicker {...picks} />;
  return opener === '@' ? <AnchorPicker {...picks} /> : null;
}

function CriterionPicker({ onPick, onCancel }: Picks) {
  const criteria = useCriteria();
  const find = useCallback((typed: string) => matchItems(criteria, typed), [criteria]);
  return (
    <MentionPicker
      label="Criterion"
      find={find}
      nothing="This rubric has no criteria."
      onPick={({ id }) => onPick({ criterionId: id })}
      onCancel={onCancel}
    />
  );
}

/** A part of its own: comments are put into words only while it is open. */
function AnchorPicker({ onPick, onCancel }: Picks) {
  const find = useAnchorItems();
  return (
    <MentionPicker
      label="Comment, commit or file:line"
      find={find}
      nothing="Nothing has been read of the merge request yet."
      complete={completeAnchor}
      onPick={({ is }) => {
        if (is.type === 'event') onPick({ anchorEventId: is.eventId });
        else if (is.type === 'line') onPick({ anchorLine: is.line });
      }}
      onCancel={onCancel}
    />
  );
}
