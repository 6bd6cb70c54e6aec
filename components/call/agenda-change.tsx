import { useApp, useInterview, usePresets } from '@/components/app/app-context';
import { Disclosure } from '@/components/ui/disclosure';
import { findPreset } from '@/core/process/presets';
import { AgendaFields } from './agenda-fields';

/** The agenda of this call and its cues, changeable where they are followed. */
export function AgendaChange() {
  const { interviewStore, newId } = useApp();
  const interview = useInterview((state) => state.file?.interview ?? null);
  const own = usePresets((state) => state.own);
  if (!interview) return null;
  return (
    <Disclosure label="Change the agenda and its cues">
      <AgendaFields
        interview={interview}
        newId={newId}
        preset={findPreset(own, interview.process)?.agenda ?? null}
        onChange={(patch) => interviewStore.getState().change(patch)}
      />
    </Disclosure>
  );
}
