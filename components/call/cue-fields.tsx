import { OptionBox } from '@/components/ui/option-box';
import { MINUTE_MS } from '@/core/interview/interview';
import styles from './agenda-fields.module.css';

/** What most calls need; one that has others keeps them. */
const USUAL_MINUTES = [30, 15, 10, 5, 2];

/** When the end of the call is told, in minutes before it. Without any nothing is told of it. */
export function CueFields({
  cues,
  onChange,
}: {
  cues: readonly number[];
  onChange: (cues: number[]) => void;
}) {
  const usual = USUAL_MINUTES.map((minutes) => minutes * MINUTE_MS);
  const offered = [...new Set([...usual, ...cues])].sort((a, b) => b - a);
  const toggle = (cue: number, on: boolean) =>
    onChange([...cues.filter((other) => other !== cue), ...(on ? [cue] : [])].sort((a, b) => b - a));
  return (
    <fieldset>
      <legend className={styles.legend}>Say when this is left of the call</legend>
      <div className={styles.cues}>
        {offered.map((cue) => (
          <OptionBox
            key={cue}
            label={`${Math.round(cue / MINUTE_MS)} min`}
            checked={cues.includes(cue)}
            onChange={(on) => toggle(cue, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}
