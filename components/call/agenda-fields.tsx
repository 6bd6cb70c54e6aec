import { useRef, useState } from 'react';
import { NumberInput } from '@/components/interviews/number-input';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/field';
import { keepFocus } from '@/components/ui/keep-focus';
import { visibleText } from '@/components/ui/visible-text';
import { agendaFit } from '@/core/call/agenda';
import { MINUTE_MS, type Interview, type Segment } from '@/core/interview/interview';
import { CueFields } from './cue-fields';
import styles from './agenda-fields.module.css';

type Changed = Partial<Pick<Interview, 'agenda' | 'cues'>>;

const LONGEST_TITLE = 80;
const NEW_SEGMENT_MS = 10 * MINUTE_MS;

/**
 * The parts of the call, their planned minutes and when its end is told, for one interview, or for a preset, which has no
 * cues. `preset` is what the process preset of an interview has, null where that is not known here.
 */
export function AgendaFields({
  interview: { agenda, callDurationMs, cues },
  preset,
  newId,
  onChange,
}: {
  interview: Pick<Interview, 'agenda' | 'callDurationMs'> & { cues: Interview['cues'] | null };
  preset: readonly Segment[] | null;
  newId: () => string;
  onChange: (patch: Changed) => void;
}) {
  const [added, setAdded] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const put = (index: number, patch: Partial<Segment>) =>
    onChange({ agenda: agenda.map((segment, at) => (at === index ? { ...segment, ...patch } : segment)) });
  const move = (index: number, by: -1 | 1) => {
    const segment = agenda[index];
    const rest = agenda.filter((_, at) => at !== index);
    if (segment && agenda[index + by]) onChange({ agenda: rest.toSpliced(index + by, 0, segment) });
  };
  const add = () => {
    const id = newId();
    setAdded(id);
    onChange({ agenda: [...agenda, { id, title: '', plannedMs: NEW_SEGMENT_MS }] });
  };
  const lines = () => [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
  const remove = (index: number) =>
    keepFocus(
      () => lines()[index] ?? lines().at(-1) ?? addButton.current,
      () => onChange({ agenda: agenda.filter((_, at) => at !== index) }),
    );
  const backToPreset = (segments: readonly Segment[]) =>
    keepFocus(
      () => addButton.current,
      () => onChange({ agenda: segments.map((segment) => ({ ...segment })) }),
    );
  const changed = preset !== null && JSON.stringify(preset) !== JSON.stringify(agenda);
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>Agenda</legend>
      {agenda.length > 0 && (
        <ol ref={list} className={styles.list} aria-label="Parts of the agenda">
          {agenda.map((segment, index) => (
            <SegmentFields
              key={segment.id}
              segment={segment}
              fresh={segment.id === added}
              onChange={(patch) => put(index, patch)}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      <p className={styles.fit} role="status">
        {agendaFit(agenda, callDurationMs)}
      </p>
      <div className={styles.buttons}>
        <Button ref={addButton} size="small" icon="plus" onClick={add}>
          Add a part
        </Button>
        {changed && (
          <Button
            size="small"
            variant="quiet"
            aria-label="Back to the preset: agenda"
            onClick={() => backToPreset(preset)}
          >
            Back to the preset
          </Button>
        )}
      </div>
      {cues && <CueFields cues={cues} onChange={(next) => onChange({ cues: next })} />}
    </fieldset>
  );
}

function SegmentFields({
  segment,
  fresh,
  onChange,
  onMove,
  onRemove,
}: {
  segment: Segment;
  /** It was just added, and wants its name. */
  fresh: boolean;
  onChange: (patch: Partial<Segment>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { title, plannedMs } = segment;
  const name = visibleText(title.trim()) || 'the new part';
  return (
    <li className={styles.segment} tabIndex={-1}>
      <TextInput
        aria-label={`Name of ${name}`}
        placeholder="Name"
        autoFocus={fresh}
        maxLength={LONGEST_TITLE}
        aria-invalid={title.trim() === '' ? true : undefined}
        value={title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <NumberInput
        className={styles.minutes}
        aria-label={`Minutes for ${name}`}
        value={Math.round(plannedMs / MINUTE_MS)}
        min={1}
        max={600}
        onChange={(minutes) => onChange({ plannedMs: minutes * MINUTE_MS })}
      />
      <span className={styles.unit}>min</span>
      <span className={styles.moves}>
        <Button
          size="small"
          variant="quiet"
          icon="arrow-up"
          aria-label={`Move up: ${name}`}
          onClick={() => onMove(-1)}
        />
        <Button
          size="small"
          variant="quiet"
          icon="arrow-down"
          aria-label={`Move down: ${name}`}
          onClick={() => onMove(1)}
        />
        <Button size="small" variant="quiet" icon="close" aria-label={`Remove: ${name}`} onClick={onRemove} />
      </span>
    </li>
  );
}
