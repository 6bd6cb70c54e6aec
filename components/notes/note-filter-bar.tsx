import { useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Select, TextInput } from '@/components/ui/field';
import { keepFocus } from '@/components/ui/keep-focus';
import { OptionBox } from '@/components/ui/option-box';
import { PopoverButton } from '@/components/ui/popover';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { chosenCount, isNoFilter, NO_NOTE_FILTER, type NoteFilter } from '@/core/notes/filter-notes';
import { KIND_CHOICES } from './kinds';
import { SIGNAL_CHOICES } from './signals';
import { useCriteria } from '@/components/review/use-criteria';
import styles from './note-filter-bar.module.css';

interface Filtering {
  filter: NoteFilter;
  onChange: (filter: NoteFilter) => void;
}

/**
 * Narrows a list of notes down, and says how many are left. The focus stays where it is. Without a filter the count is
 * seen, but not said: each note that is saved would say it.
 */
export function NoteFilterBar({ filter, onChange, shown, all }: Filtering & { shown: number; all: number }) {
  const chosen = chosenCount(filter);
  const filtered = !isNoFilter(filter);
  const words = useRef<HTMLInputElement>(null);
  const showAll = () =>
    keepFocus(
      () => words.current,
      () => onChange(NO_NOTE_FILTER),
    );
  const count = (
    <>
      {shown} of {all}
      <VisuallyHidden>{all === 1 ? ' note' : ' notes'}</VisuallyHidden>
    </>
  );
  return (
    <div className={styles.bar} role="search" aria-label="Notes">
      <TextInput
        ref={words}
        type="search"
        className={styles.words}
        aria-label="Words in notes"
        placeholder="Search notes"
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      <PopoverButton
        size="small"
        icon="filter"
        label="Filter notes"
        aria-label={chosen === 0 ? 'Filter notes' : `Filter notes: ${chosen} chosen`}
        layer={() => <Choices filter={filter} onChange={onChange} />}
      >
        Filter{chosen > 0 && ` ${chosen}`}
      </PopoverButton>
      {filtered && (
        <Button size="small" variant="quiet" icon="close" onClick={showAll}>
          Show all
        </Button>
      )}
      <span className={styles.count}>
        {!filtered && count}
        <span role="status">{filtered && count}</span>
      </span>
    </div>
  );
}

function Choices({ filter, onChange }: Filtering) {
  return (
    <div className={styles.choices}>
      <Many
        legend="Signal"
        choices={SIGNAL_CHOICES.map(({ signal, label }) => ({ value: signal, label }))}
        chosen={filter.signals}
        onChange={(signals) => onChange({ ...filter, signals })}
      />
      <Many
        legend="Kind"
        choices={[
          { value: 'note' as const, label: 'Plain note' },
          ...KIND_CHOICES.map(({ kind, label }) => ({ value: kind, label })),
        ]}
        chosen={filter.kinds}
        onChange={(kinds) => onChange({ ...filter, kinds })}
      />
      <CriterionChoice filter={filter} onChange={onChange} />
      <One
        label="Visibility"
        value={filter.visibility}
        choices={[
          { value: 'shareable' as const, label: 'Shareable' },
          { value: 'private' as const, label: 'Private' },
        ]}
        onChange={(visibility) => onChange({ ...filter, visibility })}
      />
      <One
        label="Anchor"
        value={filter.anchored}
        choices={[
          { value: true, label: 'On a comment, commit or line' },
          { value: false, label: 'On nothing' },
        ]}
        onChange={(anchored) => onChange({ ...filter, anchored })}
      />
    </div>
  );
}

function CriterionChoice({ filter, onChange }: Filtering) {
  const criteria = useCriteria();
  return (
    <One
      label="Criterion"
      value={filter.criterionId}
      choices={criteria.map(({ id, label }) => ({ value: id, label }))}
      onChange={(criterionId) => onChange({ ...filter, criterionId })}
    />
  );
}

interface Choice<T> {
  value: T;
  label: string;
}

function Many<T>({
  legend,
  choices,
  chosen,
  onChange,
}: {
  legend: string;
  choices: readonly Choice<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map(({ value, label }) => (
        <OptionBox
          key={label}
          label={label}
          checked={chosen.includes(value)}
          onChange={(checked) =>
            onChange(checked ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        />
      ))}
    </fieldset>
  );
}

function One<T>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: T | null;
  choices: readonly Choice<T>[];
  onChange: (value: T | null) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className={styles.legend} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        value={choices.findIndex((choice) => choice.value === value)}
        onChange={({ target }) => onChange(choices[Number(target.value)]?.value ?? null)}
      >
        <option value={-1}>Any</option>
        {choices.map((choice, index) => (
          <option key={choice.label} value={index}>
            {choice.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
