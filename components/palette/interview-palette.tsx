import { useMemo } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { useKeys } from '@/components/app/keys-context';
import { useAttempt } from '@/components/app/attempt';
import { KIND_CHOICES } from '@/components/notes/kinds';
import { SIGNAL_CHOICES } from '@/components/notes/signals';
import { readClock } from '@/core/call/clock';
import { actionsOnScreen } from './actions-on-screen';
import { callCommands } from './call-commands';
import { generalCommands } from './general-commands';
import { interviewCommands } from './interview-commands';
import { Palette } from './palette';
import { tabCommands } from './tab-commands';
import type { Ways } from './ways';

/** What the note line has: there are commands for a note of each kind, and one for a note of none. */
const IN_NOTE_LINE = ['Note', ...[...SIGNAL_CHOICES, ...KIND_CHOICES].map(({ label }) => label)];

/** What can be done to the open interview, then everything else that is on screen when it is opened. */
export function InterviewPalette({ ways, onClose }: { ways: Ways; onClose: () => void }) {
  const app = useApp();
  const attempt = useAttempt();
  const keys = useKeys();
  const interview = useInterview((state) => state.file?.interview ?? null);
  const rubric = useInterview((state) => state.rubric);
  const ranAhead = useInterview((state) => state.ranAhead !== null);
  const commands = useMemo(() => {
    if (!interview) return [];
    const clock = readClock(interview.clock, interview.callDurationMs, app.now());
    const known = [
      ...callCommands(interview, clock, () => app.interviewStore.getState(), keys),
      ...interviewCommands(rubric, ways, keys),
      ...tabCommands({ interview, clock, hasRubric: rubric !== null, ranAhead }, ways),
      ...generalCommands(app, attempt),
    ];
    const names = new Set([...known.map(({ name }) => name), ...IN_NOTE_LINE]);
    return [...known, ...actionsOnScreen(document, names)];
  }, [app, attempt, interview, keys, ranAhead, rubric, ways]);
  return <Palette commands={commands} onClose={onClose} />;
}
