import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { AgendaFields } from '@/components/call/agenda-fields';
import { ChoiceField } from '@/components/interviews/choice-field';
import { OverallWordsFields } from '@/components/interviews/overall-words-fields';
import { ProcessWindows } from '@/components/interviews/process-windows';
import { Field, TextInput } from '@/components/ui/field';
import { SaveStatusText } from '@/components/ui/save-status';
import { visibleText } from '@/components/ui/visible-text';
import { AI_POLICIES, type Interview } from '@/core/interview/interview';
import { checkWindows } from '@/core/interview/check-interview';
import type { ProcessPreset } from '@/core/process/preset';
import { processOf } from '@/core/process/process-of';
import { AI_POLICY_SENTENCES, AI_POLICY_WORDS } from '@/core/rubric/ai-policy';
import { createPresetDraft } from '@/stores/preset-draft';
import { CallsFields } from './calls-fields';
import { useSettingsServices } from './settings-context';
import page from '@/components/interviews/page.module.css';
import styles from './settings.module.css';

const LONGEST_NAME = 80;

/** Windows of a preset out of those of a process: its name, id and version are its own. */
function windowsOf({ presetId: _, presetName: __, presetVersion: ___, ...windows }: Interview['process']) {
  return windows;
}

/**
 * Everything of an own preset, saved as it is typed. A version that an interview began with stays as it is: the next
 * change of it is the next version, for interviews to come.
 */
export function PresetEditor({
  preset,
  onLeave,
}: {
  preset: ProcessPreset;
  /** Hears, when it closes, when what was typed last is saved. */
  onLeave: (saved: Promise<void>) => void;
}) {
  const { presetStore, now, newId } = useSettingsServices();
  const [store] = useState(() => createPresetDraft(presetStore, preset, now));
  const { draft, status, problem, change } = useStore(store);
  useEffect(() => () => onLeave(store.getState().flush()), [onLeave, store]);
  const process = processOf(draft);
  const problems = checkWindows({ process });
  const problemOf = (field: string) => problems.find((one) => one.field === field)?.message;
  const longest = Math.max(...draft.calls.map(({ durationMs }) => durationMs));
  return (
    <div className={styles.editor} role="group" aria-label={`Edit: ${visibleText(preset.name)}`}>
      <p className={styles.quiet}>
        Version {draft.version}. Interviews keep the version that they began with.{' '}
        <SaveStatusText status={status} />
      </p>
      <Field label="Name" error={problem ?? undefined}>
        {(ids) => (
          <TextInput
            {...ids}
            maxLength={LONGEST_NAME}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <CallsFields calls={draft.calls} onChange={(calls) => change({ calls })} />
      <ProcessWindows
        process={process}
        preset={null}
        problem={problemOf}
        onChange={(next) => change(windowsOf(next))}
      />
      <AgendaFields
        interview={{ agenda: draft.agenda, callDurationMs: longest, cues: null }}
        preset={null}
        newId={newId}
        onChange={({ agenda }) => agenda && change({ agenda })}
      />
      <div className={page.pair}>
        <ChoiceField
          label="AI tools"
          choices={AI_POLICIES}
          words={AI_POLICY_WORDS}
          value={draft.aiPolicy}
          hint={AI_POLICY_SENTENCES[draft.aiPolicy]}
          onChange={(aiPolicy) => change({ aiPolicy })}
        />
      </div>
      <OverallWordsFields
        process={process}
        preset={draft}
        error={problemOf('overallWords')}
        onChange={(overallWords) => change({ overallWords })}
      />
    </div>
  );
}
