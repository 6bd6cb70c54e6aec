import { useState } from 'react';
import { useStore } from 'zustand';
import { useApp, useInterview, usePresets } from '@/components/app/app-context';
import type { Exercise } from '@/core/exercise/exercise';
import type { Interview, Level, Role } from '@/core/interview/interview';
import { loadPack } from '@/core/rubric/packs';
import type { Rubric } from '@/core/rubric/rubric';
import { messageOf } from '@/stores/message-of';
import type { Chosen } from './begin-interview';
import { useRubricChoice } from './use-rubric-choice';
import { ROLE_WORDS } from './words';

/** The rubric of the role, or words for why there is none. Never rejects. */
async function rubricFor(role: Role): Promise<Rubric | string> {
  try {
    return (await loadPack(role)) ?? `No rubric exists for the role ${ROLE_WORDS[role]}. Choose another.`;
  } catch (error) {
    return `Its rubric could not be loaded: ${messageOf(error)} Reload this page, then start again.`;
  }
}

/** What is chosen before an interview begins, the last one's choices first, and what begins it. */
export function useStart(exercise: Exercise | null) {
  const { interviewStore, newId, now, settingsStore } = useApp();
  const previous = useInterview((state) => state.everywhere[0] ?? null);
  const own = usePresets((state) => state.own);
  const presetId = useStore(settingsStore, ({ settings }) => settings?.presetId ?? null);
  const [role, setRole] = useState<Role>(previous?.role ?? 'backend');
  const [level, setLevel] = useState<Level>(previous?.level ?? 'intermediate');
  const [starting, setStarting] = useState(false);
  const [noRubric, setNoRubric] = useState<string | null>(null);
  const choice = useRubricChoice(role);

  /** Stores what `make` makes of the choices, and opens it; null where it was not. The reason is shown. */
  const start = async (make: (chosen: Chosen) => Interview): Promise<Interview | null> => {
    setStarting(true);
    setNoRubric(null);
    try {
      const rubric = choice.rubric ?? (await rubricFor(role));
      if (typeof rubric === 'string') {
        setNoRubric(rubric);
        return null;
      }
      const interview = make({ id: newId(), now: now(), rubric, exercise, level, previous, own, presetId });
      await interviewStore.getState().create(interview, rubric, exercise);
      return interviewStore.getState().file?.interview ?? null;
    } finally {
      setStarting(false);
    }
  };
  const chooseRole = (next: Role) => {
    setRole(next);
    setNoRubric(null);
  };
  return { role, chooseRole, level, setLevel, choice, starting, noRubric, start };
}

export type Start = ReturnType<typeof useStart>;
