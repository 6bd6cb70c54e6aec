import { useEffect, useMemo, useState } from 'react';
import { useAttempt, type RunAttempt } from '@/components/app/attempt';
import { useKeys } from '@/components/app/keys-context';
import { roleAndLevel } from '@/components/interviews/words';
import { actionsOnScreen } from '@/components/palette/actions-on-screen';
import type { Command } from '@/components/palette/command';
import { Palette } from '@/components/palette/palette';
import { useShown, type Shown } from '@/components/shown/shown';
import { ACTION_WORDS } from '@/core/keys/action-words';
import { HIDE_CHORD } from '@/core/keys/hide-chord';
import type { InterviewRow } from '@/core/interview/interview-row';
import { goTo, SECTIONS, SECTION_TITLES } from './address';
import { useInterviewsServices, type InterviewsServices } from './interviews/interviews-context';

/** What can be done in the dashboard: its sections, the interviews by their candidates, and everything that is on screen. */
export function DashboardPalette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const services = useInterviewsServices();
  const { listInterviews } = services;
  const attempt = useAttempt();
  const keys = useKeys();
  const shown = useShown();
  const [interviews, setInterviews] = useState<InterviewRow[]>([]);
  useEffect(() => {
    attempt('The interviews could not be read', async () => setInterviews(await listInterviews()));
  }, [attempt, listInterviews]);
  // What is on screen is looked at when it opens: the dialog itself is none of it.
  const [onScreen] = useState(() => actionsOnScreen(document, new Set()));
  const commands = useMemo(() => {
    const list = { name: ACTION_WORDS.keys, keys: keys.shown('keys') ?? undefined, run: onKeys };
    const known = [...dashboardCommands(services, interviews, attempt, shown), { id: 'keys', ...list }];
    const names = new Set(known.map(({ name }) => name));
    return [...known, ...onScreen.filter(({ name }) => !names.has(name))];
  }, [attempt, interviews, keys, onKeys, onScreen, services, shown]);
  return <Palette commands={commands} onClose={onClose} />;
}

function dashboardCommands(
  { hideAll, openWindow }: InterviewsServices,
  interviews: readonly InterviewRow[],
  attempt: RunAttempt,
  shown: Shown,
): Command[] {
  const open = (interview: InterviewRow | null) => () =>
    attempt('The interview could not be opened', () => openWindow(interview));
  return [
    ...SECTIONS.map((section): Command => ({
      id: `section-${section}`,
      name: SECTION_TITLES[section],
      hint: 'Dashboard',
      run: () => goTo(section),
    })),
    { id: 'new', name: 'New interview without a merge request', run: open(null) },
    ...interviews.map((interview): Command => ({
      id: `open-${interview.id}`,
      // As the list calls it: what can be pressed there is the same thing.
      name: `Open: ${shown.candidate(interview)}`,
      hint: roleAndLevel(interview),
      run: open(interview),
    })),
    {
      id: 'hide',
      name: 'Hide everything',
      hint: 'In every tab, until it is asked back',
      keys: HIDE_CHORD,
      run: () => attempt('Could not be hidden', hideAll),
    },
  ];
}
