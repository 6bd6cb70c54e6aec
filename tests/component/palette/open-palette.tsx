import { screen, within } from '@testing-library/react';
import { PanelApp } from '@/components/app/panel-app';
import { makeComment } from '@/tests/component/notes/with-interview';
import { makeInterview } from '@/tests/fixtures/interview';
import { records, renderScene, type Scene } from '../render';

const AGENDA = [
  { id: 'walk', title: 'Walk-through', plannedMs: 35 * 60_000 },
  { id: 'coding', title: 'Coding', plannedMs: 40 * 60_000 },
];

/** The whole panel on an interview, with the commands one key away. */
export function openPanel(scene: Scene = {}) {
  const shown = renderScene(<PanelApp />, {
    interview: makeInterview({ agenda: AGENDA }),
    review: { records: records([makeComment()]) },
    ...scene,
  });
  const dialog = async () => {
    await shown.user.keyboard('{Control>}k{/Control}');
    return within(await screen.findByRole('dialog', { name: 'Commands' }));
  };
  /** Types a part of a name into the commands and picks what comes first. */
  const run = async (typed: string) => {
    await dialog();
    await shown.user.keyboard(`${typed}{Enter}`);
  };
  const interview = () => {
    const open = shown.interviewStore.getState().file?.interview;
    if (!open) throw new Error('No interview is open.');
    return open;
  };
  return { ...shown, dialog, run, interview };
}
