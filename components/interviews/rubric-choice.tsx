import { Field, Select } from '@/components/ui/field';
import { visibleText } from '@/components/ui/visible-text';
import type { Rubric } from '@/core/rubric/rubric';
import { SHIPPED } from './use-rubric-choice';

/** Which rubric the interview rates by; nothing where there is no choice. `unfinished` counts those that can't be used yet. */
export function RubricChoice({
  own,
  unfinished,
  rubric,
  onChoose,
}: {
  own: readonly Rubric[];
  unfinished: number;
  rubric: Rubric | null;
  onChoose: (id: string) => void;
}) {
  if (own.length === 0 && unfinished === 0) return null;
  const left = unfinished === 1 ? 'One more of your own has' : `${unfinished} more of your own have`;
  return (
    <Field
      label="Rubric"
      hint={unfinished > 0 && `${left} problems left, which its page under Rubrics in the dashboard lists.`}
    >
      {(ids) => (
        <Select {...ids} value={rubric?.id ?? SHIPPED} onChange={({ target }) => onChoose(target.value)}>
          <option value={SHIPPED}>Comes with Second Chair</option>
          {own.map(({ id, title, version }) => (
            <option key={id} value={id}>
              {visibleText(title)}, version {version}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
