import type { App } from '@/components/app/app-context';
import type { RunAttempt } from '@/components/app/attempt';
import { HIDE_CHORD } from '@/core/keys/hide-chord';
import { knownSurface } from '@/stores/review-store';
import type { Command } from './command';

/** What can be done whether an interview is open or not: with the panel as a whole, and in the dashboard. */
export function generalCommands(app: App, attempt: RunAttempt): Command[] {
  const { closePanel, detach, hideAll, openDashboard, openSidePanel, reviewStore } = app;
  const first: Command[] = [];
  if ((knownSurface(reviewStore.getState())?.mrKey ?? null) !== null)
    first.push({
      id: 'read',
      name: 'Read the merge request again',
      run: () => attempt('Reading could not be started', () => reviewStore.getState().refresh()),
    });
  if (openSidePanel)
    first.push({
      id: 'side-panel',
      name: 'Move to the side panel',
      run: () => attempt('It could not be moved', openSidePanel),
    });
  if (detach)
    first.push({
      id: 'window',
      name: 'Move to a window of its own',
      run: () => attempt('It could not be moved', detach),
    });
  const page = (section: Parameters<App['openDashboard']>[0], name: string): Command => ({
    id: section,
    name,
    hint: 'Dashboard',
    run: () => attempt('The dashboard could not be opened', () => openDashboard(section)),
  });
  return [
    ...first,
    {
      id: 'hide',
      name: 'Hide everything',
      hint: 'In every tab, until it is asked back',
      keys: HIDE_CHORD,
      run: () => attempt('Could not be hidden', hideAll),
    },
    {
      id: 'close',
      name: 'Close the panel',
      run: () => attempt('The panel could not be closed', closePanel),
    },
    page('interviews', 'All interviews'),
    page('keeping', 'Keeping: backup, restore and erasing'),
    page('settings', 'Settings'),
    page('rubrics', 'Rubrics'),
    page('exercises', 'Exercises'),
  ];
}
