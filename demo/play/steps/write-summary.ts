import { showTab, type Step } from '../play';

export const writeSummary: Step = {
  title: 'Write the summary and choose the overall',
  async run({ panel, script, takePictures }) {
    await showTab(panel, 'Summary');
    await panel.getByRole('button', { name: 'Fill from ratings and notes' }).click();
    await panel.getByRole('textbox', { name: 'Level' }).fill(script.level);
    await panel.getByRole('textbox', { name: 'Key take-aways' }).fill(script.takeaways);
    await panel.getByRole('radio', { name: script.overall, exact: true }).check();
    await panel.getByRole('region', { name: 'Feedback' }).locator('[data-save-state="saved"]').waitFor();
    await takePictures('summary');
  },
};
