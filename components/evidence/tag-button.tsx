import { useState } from 'react';
import { useSealedAt } from '@/components/app/app-context';
import { useCriteria } from '@/components/review/use-criteria';
import type { ButtonProps } from '@/components/ui/button';
import { Picker, type PickerItem } from '@/components/ui/picker';
import { PopoverButton } from '@/components/ui/popover';
import { POLARITIES, type Evidence, type Polarity } from '@/core/interview/interview';
import { PolarityChoice } from './polarity-choice';
import { describePolarity } from './polarity-words';
import styles from './polarity.module.css';

/** What was chosen to tag with. */
export type Tag = Pick<Evidence, 'criterionId' | 'polarity'>;

const typedPolarity = (typed: string): Polarity | null =>
  POLARITIES.find((polarity) => describePolarity(polarity).key === typed) ?? null;

function TagPicker({
  items,
  first,
  onTag,
}: {
  items: readonly PickerItem[];
  first: Polarity | null;
  onTag: (tag: Tag) => void;
}) {
  const [polarity, setPolarity] = useState(first);
  // As in the note line: a sign in the empty field weighs, and is no part of a name.
  const take = (typed: string): boolean => {
    const said = typedPolarity(typed);
    if (said === null) return false;
    setPolarity(polarity === said ? null : said);
    return true;
  };
  return (
    <Picker
      label="Criterion"
      items={items}
      placeholder="Type to find; first + or - to weigh"
      take={take}
      onPick={(criterionId) => onTag({ criterionId, polarity })}
    >
      <div className={styles.pick}>
        <span>Speaks for or against it</span>
        <PolarityChoice about="Speaks for or against it" value={polarity} onChange={setPolarity} />
      </div>
    </Picker>
  );
}

/**
 * Tags something as evidence: which way it speaks (`+`, `-`, or neither), and for which criterion. `tagged` are the
 * pieces that were taken from it already; nothing once the scorecard is sealed; `firstId` is the criterion that comes first, `polarity` what is chosen at first.
 */
export function TagButton({
  tagged,
  firstId = null,
  polarity = null,
  onTag,
  ...button
}: ButtonProps & {
  tagged: readonly Evidence[];
  firstId?: string | null;
  polarity?: Polarity | null;
  onTag: (tag: Tag) => void;
}) {
  const criteria = useCriteria();
  const sealedAt = useSealedAt();
  const items = () => {
    const taken = new Set(tagged.map(({ criterionId }) => criterionId));
    const open = criteria.filter(({ id }) => !taken.has(id));
    return [...open.filter(({ id }) => id === firstId), ...open.filter(({ id }) => id !== firstId)];
  };
  if (sealedAt !== null) return null;
  return (
    <PopoverButton
      size="small"
      variant="quiet"
      icon="label"
      label="Tag as evidence"
      {...button}
      layer={(close) => (
        <TagPicker
          items={items()}
          first={polarity}
          onTag={(tag) => {
            close();
            onTag(tag);
          }}
        />
      )}
    />
  );
}
