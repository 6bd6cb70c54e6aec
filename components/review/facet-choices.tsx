import { useId, useMemo, useState } from 'react';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import option from '@/components/ui/option-box.module.css';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { EntryFilter } from '@/core/activity/entry-filter';
import type { Timeline } from '@/core/activity/timeline';
import { facetsOf, type Choice, type Facet } from './facet-list';
import styles from './facet-choices.module.css';

/** More are shown on demand. */
const FEW = 10;

function Option({
  name,
  many,
  choice: { chosen, count, label, patch },
  onChange,
}: {
  name: string;
  many: boolean;
  choice: Choice;
  onChange: (patch: EntryFilter) => void;
}) {
  return (
    <label className={classes(option.option, option.listed)}>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={name}
        checked={chosen}
        onChange={() => onChange(patch)}
      />
      <span className={styles.label} title={label}>
        {/* The end of a path says more than its beginning. */}
        <bdi>{label}</bdi>
      </span>
      <span className={styles.count}>
        {count}
        <VisuallyHidden>{count === 1 ? ' entry' : ' entries'}</VisuallyHidden>
      </span>
    </label>
  );
}

function Choices({ facet, onChange }: { facet: Facet; onChange: (patch: EntryFilter) => void }) {
  const name = useId();
  const [all, setAll] = useState(false);
  const { any, choices, id, legend, many } = facet;
  const shown = all ? choices : choices.filter(({ chosen }, index) => index < FEW || chosen);
  return (
    <fieldset className={styles.facet} data-facet={id}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {!many && (
          <label className={classes(option.option, option.listed)}>
            <input
              type="radio"
              name={name}
              checked={!choices.some(({ chosen }) => chosen)}
              onChange={() => onChange(any)}
            />
            <span className={styles.label}>Any</span>
          </label>
        )}
        {shown.map((choice) => (
          <Option key={choice.id} name={name} many={many} choice={choice} onChange={onChange} />
        ))}
      </div>
      {shown.length < choices.length && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          Show all {choices.length}
        </Button>
      )}
    </fieldset>
  );
}

/** Everything that the timeline can be narrowed down by, with how many entries each choice would show. */
export default function FacetChoices({
  timeline,
  filter,
  onChange,
}: {
  timeline: Timeline;
  filter: EntryFilter;
  onChange: (patch: EntryFilter) => void;
}) {
  const shown = useShown();
  const facets = useMemo(() => facetsOf(timeline, filter, shown), [timeline, filter, shown]);
  return (
    <div className={styles.facets}>
      {facets.map((facet) => (
        <Choices key={facet.id} facet={facet} onChange={onChange} />
      ))}
    </div>
  );
}
