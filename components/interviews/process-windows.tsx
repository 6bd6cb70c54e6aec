import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Interview } from '@/core/interview/interview';
import { businessDays, linkWindow } from '@/core/process/ask-in-words';
import { formatSpan } from '@/core/activity/relative-time';
import type { ProcessPreset } from '@/core/process/preset';
import { NumberInput } from './number-input';
import styles from './page.module.css';

type Process = Interview['process'];
type Problem = (field: string) => string | undefined;

/** One window in its unit. `asked`: what the preset asks for, null where it is not known or has the same value. */
function WindowField({
  label,
  value,
  min,
  max,
  asked,
  error,
  onChange,
  onBack,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  asked: string | null;
  error: string | undefined;
  onChange: (value: number) => void;
  onBack: () => void;
}) {
  return (
    <Field
      label={label}
      error={error}
      hint={
        asked !== null && (
          <>
            Changed for this interview; the preset has {asked}.{' '}
            <Button size="small" variant="quiet" aria-label={`Back to the preset: ${label}`} onClick={onBack}>
              Back to the preset
            </Button>
          </>
        )
      }
    >
      {(ids) => <NumberInput {...ids} value={value} min={min} max={max} onChange={onChange} />}
    </Field>
  );
}

/** The windows of the process, each changeable for this interview alone. `preset` is null where it is not known here. */
export function ProcessWindows({
  process,
  preset,
  problem,
  onChange,
}: {
  process: Process;
  preset: ProcessPreset | null;
  problem: Problem;
  onChange: (process: Process) => void;
}) {
  const change = (patch: Partial<Process>) => onChange({ ...process, ...patch });
  const asked = (window: keyof Process & keyof ProcessPreset, words: (preset: ProcessPreset) => string) =>
    preset && process[window] !== preset[window] ? words(preset) : null;
  const inDays = process.linkBeforeCallDays !== null;
  const days = asked('linkBeforeCallDays', linkWindow);
  const backToLink = () =>
    preset &&
    change({ linkBeforeCallMs: preset.linkBeforeCallMs, linkBeforeCallDays: preset.linkBeforeCallDays });
  return (
    <div className={styles.pair}>
      <WindowField
        label={inDays ? 'Link before the call, business days' : 'Link before the call, hours'}
        value={process.linkBeforeCallDays ?? Math.round(process.linkBeforeCallMs / HOUR_MS)}
        min={0}
        max={inDays ? 60 : 2_000}
        asked={days ?? (inDays ? null : asked('linkBeforeCallMs', linkWindow))}
        error={problem('linkBeforeCall')}
        onChange={(value) =>
          change(inDays ? { linkBeforeCallDays: value } : { linkBeforeCallMs: value * HOUR_MS })
        }
        onBack={backToLink}
      />
      <Field label="Link window counted in">
        {(ids) => (
          <Button
            {...ids}
            pressed={inDays}
            onClick={() => change({ linkBeforeCallDays: inDays ? null : (preset?.linkBeforeCallDays ?? 5) })}
          >
            {inDays ? `Business days (${businessDays(process.linkBeforeCallDays ?? 0)})` : 'Hours'}
          </Button>
        )}
      </Field>
      <WindowField
        label="Finished before the call, hours"
        value={Math.round(process.finishBeforeCallMs / HOUR_MS)}
        min={0}
        max={2_000}
        asked={asked('finishBeforeCallMs', (one) => formatSpan(one.finishBeforeCallMs))}
        error={problem('finishBeforeCallMs')}
        onChange={(value) => change({ finishBeforeCallMs: value * HOUR_MS })}
        onBack={() => preset && change({ finishBeforeCallMs: preset.finishBeforeCallMs })}
      />
      <WindowField
        label="Review up to, minutes"
        value={Math.round(process.reviewUpToMs / MINUTE_MS)}
        min={1}
        max={6_000}
        asked={asked('reviewUpToMs', (one) => formatSpan(one.reviewUpToMs))}
        error={problem('reviewUpToMs')}
        onChange={(value) => change({ reviewUpToMs: value * MINUTE_MS })}
        onBack={() => preset && change({ reviewUpToMs: preset.reviewUpToMs })}
      />
      <WindowField
        label="New sitting after a pause of, minutes"
        value={Math.round(process.sittingGapMs / MINUTE_MS)}
        min={1}
        max={240}
        asked={asked('sittingGapMs', (one) => formatSpan(one.sittingGapMs))}
        error={problem('sittingGapMs')}
        onChange={(value) => change({ sittingGapMs: value * MINUTE_MS })}
        onBack={() => preset && change({ sittingGapMs: preset.sittingGapMs })}
      />
      <WindowField
        label="Scorecard due after the call, hours"
        value={Math.round(process.scorecardDueMs / HOUR_MS)}
        min={1}
        max={2_000}
        asked={asked('scorecardDueMs', (one) => formatSpan(one.scorecardDueMs))}
        error={problem('scorecardDueMs')}
        onChange={(value) => change({ scorecardDueMs: value * HOUR_MS })}
        onBack={() => preset && change({ scorecardDueMs: preset.scorecardDueMs })}
      />
      <WindowField
        label="Kept after the last export, days"
        value={Math.round(process.purgeAfterMs / DAY_MS)}
        min={1}
        max={3_650}
        asked={asked('purgeAfterMs', (one) => `${Math.round(one.purgeAfterMs / DAY_MS)} days`)}
        error={problem('purgeAfterMs')}
        onChange={(value) => change({ purgeAfterMs: value * DAY_MS })}
        onBack={() => preset && change({ purgeAfterMs: preset.purgeAfterMs })}
      />
    </div>
  );
}
