import { useEffect, useMemo, useState } from 'react';
import { useAttempt, type Attempt } from '@/components/app/attempt';
import { roleAndLevel } from '@/components/interviews/words';
import { actionsOnScreen } from '@/components/palette/actions-on-screen';
import type { Command } from '@/components/palette/command';
import { Palette } from '@/components/palette/palette';
import { useShown, type Shown } from '@/components/shown/shown';
import type { InterviewRow } from '@/core/interview/interview-row';
import { goTo, SECTIONS, SECTION_TITLES } from './address';
import { useInterviewsServices, type InterviewsServices } from './interviews/interviews-context';

/** What can be done in the dashboard: its sections, the interviews by their candidates, and everything that is on screen. */
export function DashboardPalette({ onClose }: { onClose: () => void }) {
  const services = useInterviewsServices();
  const { listInterviews } = services;
  const attempt = useAttempt();
  const shown = useShown();
  const [interviews, setInterviews] = useState<InterviewRow[]>([]);
  useEffect(() => {
    attempt('The interviews could not be read', async () => setInterviews(await listInterviews()));
  }, [attempt, listInterviews]);
  // What is on screen is looked at when it opens: the dialog itself is none of it.
  const [onScreen] = useState(() => actionsOnScreen(document, new Set()));
  const commands = useMemo(() => {
    const known = dashboardCommands(services, interviews, attempt, shown);
    const names = new Set(known.map(({ name }) => name));
    return [...known, ...onScreen.filter(({ name }) => !names.has(name))];
  }, [attempt, interviews, onScreen, services, shown]);
  return <Palette commands={commands} onClose={onClose} />;
}

function dashboardCommands(
  { hideAll, openWindow }: InterviewsServices,
  interviews: readonly InterviewRow[],
  attempt: Attempt,
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
      keys: 'Ctrl+Shift+9',
      run: () => attempt('Could not be hidden', hideAll),
    },
  ];
}
