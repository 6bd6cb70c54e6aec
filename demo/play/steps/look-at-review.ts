import { showTab, type Step } from '../play';

export const lookAtReview: Step = {
  title: 'Look at the review: timeline, sittings, process rules',
  async run({ panel, takePictures }) {
    await showTab(panel, 'Review');
    await panel.locator('[data-complete="true"]').waitFor();
    await takePictures('review');
  },
};
