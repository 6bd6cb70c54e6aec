import { useApp, usePresets } from '@/components/app/app-context';
import { AgendaFields } from '@/components/call/agenda-fields';
import { Field, Select } from '@/components/ui/field';
import { visibleText } from '@/components/ui/visible-text';
import { AI_POLICIES, MINUTE_MS, type Interview } from '@/core/interview/interview';
import { askInWords } from '@/core/process/ask-in-words';
import { takePreset } from '@/core/process/preset-change';
import { findPreset, newestPresets } from '@/core/process/presets';
import { AI_POLICY_SENTENCES, AI_POLICY_WORDS } from '@/core/rubric/ai-policy';
import { ChoiceField } from './choice-field';
import { NumberInput } from './number-input';
import { OverallWordsFields } from './overall-words-fields';
import { ProcessWindows } from './process-windows';
import { SavePreset } from './save-preset';
import styles from './page.module.css';

const keyOf = (id: string, version: number): string => `${id} ${version}`;

/** The process that this interview follows: the preset, which of its calls this is, its windows, AI tools and words. */
export function ProcessFields({
  interview,
  problem,
  onChange,
}: {
  interview: Interview;
  problem: (field: string) => string | undefined;
  onChange: (patch: Partial<Interview>) => void;
}) {
  const { newId } = useApp();
  const own = usePresets((state) => state.own);
  const { callDurationMs, callName, process } = interview;
  const { presetId, presetName, presetVersion } = process;
  const preset = findPreset(own, process);
  const newest = newestPresets(own);
  const isNewest = newest.some(({ id, version }) => id === presetId && version === presetVersion);
  const calls = preset?.calls ?? [{ name: callName || 'The call', durationMs: callDurationMs }];
  const choose = (key: string) => {
    const chosen = newest.find(({ id, version }) => keyOf(id, version) === key);
    if (!chosen) return;
    // What was spent in a part of the agenda goes by its id: a call that has begun keeps its own.
    const begun = interview.clock.length > 0;
    onChange({ ...takePreset(chosen, callName), ...(!begun && { agenda: chosen.agenda }) });
  };
  const chooseCall = (name: string) => {
    const call = calls.find((one) => one.name === name);
    if (call) onChange({ callName: call.name, callDurationMs: call.durationMs });
  };
  return (
    <>
      <Field label="Process" hint={visibleText(askInWords(process, calls))}>
        {(ids) => (
          <Select
            {...ids}
            value={keyOf(presetId, presetVersion)}
            onChange={(event) => choose(event.target.value)}
          >
            {!isNewest && (
              <option value={keyOf(presetId, presetVersion)}>
                {visibleText(presetName)}, version {presetVersion}
              </option>
            )}
            {newest.map(({ id, name, version }) => (
              <option key={id} value={keyOf(id, version)}>
                {visibleText(version === 1 ? name : `${name}, version ${version}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className={styles.pair}>
        {calls.length > 1 && (
          <Field label="Which call" error={problem('callName')}>
            {(ids) => (
              <Select {...ids} value={callName} onChange={(event) => chooseCall(event.target.value)}>
                {!calls.some(({ name }) => name === callName) && <option value={callName}>Not chosen</option>}
                {calls.map(({ name }) => (
                  <option key={name} value={name}>
                    {visibleText(name)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field label="Call, minutes" error={problem('callDurationMs') ?? problem('agenda')}>
          {(ids) => (
            <NumberInput
              {...ids}
              value={Math.round(callDurationMs / MINUTE_MS)}
              min={1}
              max={600}
              onChange={(minutes) => onChange({ callDurationMs: minutes * MINUTE_MS })}
            />
          )}
        </Field>
      </div>
      <ProcessWindows
        process={process}
        preset={preset}
        problem={problem}
        onChange={(windows) => onChange({ process: windows })}
      />
      <AgendaFields interview={interview} preset={preset?.agenda ?? null} newId={newId} onChange={onChange} />
      <div className={styles.pair}>
        <ChoiceField
          label="AI tools"
          choices={AI_POLICIES}
          words={AI_POLICY_WORDS}
          value={interview.aiPolicy}
          hint={AI_POLICY_SENTENCES[interview.aiPolicy]}
          onChange={(aiPolicy) => onChange({ aiPolicy })}
        />
      </div>
      <OverallWordsFields
        process={process}
        preset={preset}
        error={problem('overallWords')}
        onChange={(overallWords) => onChange({ process: { ...process, overallWords } })}
      />
      <div className={styles.actions}>
        <SavePreset interview={interview} base={preset} />
      </div>
    </>
  );
}
