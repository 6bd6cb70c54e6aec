import { useMemo } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { KIND_CHOICES } from '@/components/notes/kinds';
import { SIGNAL_CHOICES } from '@/components/notes/signals';
import { actionsOnScreen } from './actions-on-screen';
import { callCommands } from './call-commands';
import { generalCommands } from './general-commands';
import { interviewCommands, type Ways } from './interview-commands';
import { Palette } from './palette';

/** Every action on the open interview, and what is on screen when it is opened. */
export function InterviewPalette({ ways, onClose }: { ways: Ways; onClose: () => void }) {
  const app = useApp();
  const attempt = useAttempt();
  const interview = useInterview((state) => state.file?.interview ?? null);
  const rubric = useInterview((state) => state.rubric);
  const commands = useMemo(() => {
    if (!interview) return [];
    const known = [
      ...callCommands(interview, app.now(), () => app.interviewStore.getState()),
      ...interviewCommands(rubric, ways),
      ...generalCommands(app, attempt),
    ];
    // The marks of the note line are among the notes of each kind.
    const marks = [...SIGNAL_CHOICES, ...KIND_CHOICES].map(({ label }) => label);
    const names = new Set([...known.map(({ name }) => name), ...marks]);
    return [...known, ...actionsOnScreen(ways.root).filter(({ name }) => !names.has(name))];
  }, [app, attempt, interview, rubric, ways]);
  return <Palette commands={commands} onClose={onClose} />;
}
