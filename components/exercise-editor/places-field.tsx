import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { NumberInput } from '@/components/interviews/number-input';
import { LineField, PickField } from '@/components/library/fields';
import { useProblem } from '@/components/library/problems';
import { RemovedLine } from '@/components/library/removed-line';
import { useListEdits } from '@/components/library/use-list-edits';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { placeInWords } from '@/core/exercise/compare-exercises';
import type { Place } from '@/core/exercise/exercise';
import { newPlace } from './new-parts';
import fields from '@/components/library/fields.module.css';
import { visibleText } from '@/components/ui/visible-text';
import styles from './places-field.module.css';

const SIDES = { new: 'New file', old: 'Old file' } as const;
const LAST_LINE = 1_000_000;

/** Where a finding is to be seen: files and lines. */
export function PlacesField({
  places,
  path,
  onChange,
}: {
  places: readonly Place[];
  path: string;
  onChange: (places: Place[]) => void;
}) {
  const root = useRef<HTMLFieldSetElement>(null);
  const { removed, ...edits } = useListEdits(places, onChange, placeInWords);
  const focus = (index: number) =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])]
      .at(index)
      ?.querySelector('input')
      ?.focus();
  const add = () => {
    flushSync(() => edits.add(newPlace(places.at(-1))));
    focus(-1);
  };
  const putBack = () => {
    flushSync(() => edits.undo());
    if (removed) focus(Math.min(removed.index, places.length));
  };
  const put = (index: number, patch: Partial<Place>) =>
    onChange(places.map((place, at) => (at === index ? { ...place, ...patch } : place)));
  return (
    <fieldset ref={root} className={styles.places} data-path={path} tabIndex={-1}>
      <legend className={fields.legend}>Places</legend>
      {places.map((place, index) => (
        // Places have no name of their own.
        <PlaceFields
          key={index}
          place={place}
          path={`${path}.${index}`}
          onChange={(patch) => put(index, patch)}
          onRemove={() => edits.remove(index)}
        />
      ))}
      {removed && <RemovedLine title={visibleText(placeInWords(removed.item))} onUndo={putBack} />}
      <div>
        <Button size="small" icon="plus" onClick={add}>
          Add a place
        </Button>
      </div>
    </fieldset>
  );
}

function PlaceFields({
  place,
  path,
  onChange,
  onRemove,
}: {
  place: Place;
  path: string;
  onChange: (patch: Partial<Place>) => void;
  onRemove: () => void;
}) {
  const wrongLine = useProblem(`${path}.toLine`);
  return (
    <div className={styles.place} data-place>
      <LineField
        label="File"
        path={`${path}.path`}
        value={place.path}
        onChange={(file) => onChange({ path: file })}
      />
      <Field label="From line">
        {(ids) => (
          <NumberInput
            {...ids}
            value={place.fromLine}
            min={1}
            max={LAST_LINE}
            onChange={(fromLine) => onChange({ fromLine })}
          />
        )}
      </Field>
      <Field label="To line" error={wrongLine}>
        {(ids) => (
          <NumberInput
            {...ids}
            value={place.toLine}
            min={1}
            max={LAST_LINE}
            onChange={(toLine) => onChange({ toLine })}
          />
        )}
      </Field>
      <PickField
        label="Counted in"
        path={`${path}.side`}
        words={SIDES}
        value={place.side}
        onChange={(side) => onChange({ side })}
      />
      <Button
        variant="quiet"
        size="small"
        icon="remove"
        aria-label={`Remove: ${visibleText(placeInWords(place))}`}
        onClick={onRemove}
      />
    </div>
  );
}
