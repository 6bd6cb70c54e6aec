import { showTab, type Step } from '../play';

const LEVEL = 'Intermediate, as applied for: sound in the code, needed prompting on scale.';
const TAKEAWAYS =
  'Reviews with the reader of the API in mind.\nAsk the next interviewer to look at performance.';

export const writeSummary: Step = {
  title: 'Write the summary and choose the overall',
  async run({ panel, takePictures }) {
    await showTab(panel, 'Summary');
    await panel.getByRole('button', { name: 'Fill from ratings and notes' }).click();
    await panel.getByRole('textbox', { name: 'Level' }).fill(LEVEL);
    await panel.getByRole('textbox', { name: 'Key take-aways' }).fill(TAKEAWAYS);
    await panel.getByRole('radio', { name: 'Yes', exact: true }).check();
    await panel.getByRole('region', { name: 'Feedback' }).locator('[data-save-state="saved"]').waitFor();
    await takePictures('summary');
  },
};
