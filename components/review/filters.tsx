import { lazy, Suspense, type Ref } from 'react';
import { useKeys } from '@/components/app/keys-context';
import { Chip } from '@/components/notes/chip';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/field';
import { PopoverButton } from '@/components/ui/popover';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Timeline } from '@/core/activity/timeline';
import { activeFilters } from './facets';
import type { ReviewFilter } from './use-review-filter';
import styles from './filters.module.css';

// Only who opens the filters needs to have everything counted.
const FacetChoices = lazy(() => import('./facet-choices'));

/** Narrows the timeline down: words, the candidate alone, and everything else behind one button, as chips once chosen. */
export function Filters({
  timeline,
  shown,
  review: { change, clear, filter, search, showAll, takeBack },
  ref,
}: {
  timeline: Timeline;
  /** How many entries pass the filter. */
  shown: number;
  review: ReviewFilter;
  /** The element, which stays above the list and covers a part of it. */
  ref: Ref<HTMLDivElement>;
}) {
  const clearKey = useKeys().shown('clear');
  const active = activeFilters(timeline, filter, useShown());
  return (
    <div ref={ref} className={styles.filters} role="search" aria-label="Timeline">
      <div className={styles.line}>
        <TextInput
          type="search"
          className={styles.words}
          aria-label="Words"
          placeholder="Search"
          data-key-target="search"
          value={filter.words ?? ''}
          onChange={(event) => search(event.target.value)}
        />
        <Button
          size="small"
          icon="user"
          aria-label="Only the candidate"
          pressed={filter.onlyCandidate ?? false}
          onClick={() => change({ onlyCandidate: !filter.onlyCandidate, authorId: undefined })}
        />
        <PopoverButton
          size="small"
          icon="filter"
          label="Filters"
          width={320}
          aria-label={active.length === 0 ? 'Filters' : `Filters: ${active.length} chosen`}
          layer={() => (
            <Suspense fallback={null}>
              <FacetChoices timeline={timeline} filter={filter} onChange={change} />
            </Suspense>
          )}
        >
          Filters{active.length > 0 && ` ${active.length}`}
        </PopoverButton>
        <span className={styles.count} role="status">
          {shown} of {timeline.entries.length}
          <VisuallyHidden> entries</VisuallyHidden>
        </span>
      </div>
      {takeBack && (
        <p className={styles.aside}>
          <span role="status">The filters hid that entry; now everything is shown.</span>{' '}
          <Button size="small" variant="quiet" onClick={takeBack}>
            Back to the filters
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon="close"
            aria-label="Leave everything shown"
            onClick={showAll}
          />
        </p>
      )}
      {active.length > 0 && (
        <ul className={styles.chips} aria-label="Chosen filters">
          {active.map(({ icon, id, label, without }) => (
            <li key={id} className={styles.chip}>
              <Chip
                icon={icon}
                text={label}
                tone="info"
                removeLabel={`Remove filter: ${label}`}
                onRemove={() => change(without)}
              />
            </li>
          ))}
          <li>
            <Button
              size="small"
              variant="quiet"
              title={`Clear the search and the filters${clearKey === null ? '' : ` (${clearKey})`}`}
              onClick={clear}
            >
              Clear
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
