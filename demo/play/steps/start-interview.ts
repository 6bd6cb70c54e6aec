import type { Frame } from 'playwright-core';
import { HOUR_MS } from '@/demo/sample/duration';
import type { Step } from '../play';
import { toLocalInput } from '../local-time';

/** From the panel's first page to an interview with what the panel suggests. */
export async function beginInterview(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Start interview' }).click();
  await panel.getByRole('region', { name: 'New note' }).waitFor();
}

export const startInterview: Step = {
  title: 'Start an interview: candidate, call time, link sent',
  async run({ panel, server, script, takePictures }) {
    await panel.getByRole('combobox', { name: 'Role' }).selectOption(script.role);
    await beginInterview(panel);
    await panel
      .getByRole('combobox', { name: 'Candidate on GitLab' })
      .selectOption({ label: `${server.candidate.name} (@${server.candidate.username})` });
    await panel.getByLabel('Call', { exact: true }).fill(toLocalInput(server.callAt));
    await panel
      .getByLabel('Link sent', { exact: true })
      .fill(toLocalInput(server.callAt - script.linkHours * HOUR_MS));
    await panel.getByLabel('Link sent', { exact: true }).blur();
    await panel.locator('[data-save-state="saved"]').first().waitFor();
    await takePictures('interview');
    await panel.getByRole('button', { name: 'Done' }).click();
  },
};
