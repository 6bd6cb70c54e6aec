import type { Step } from '../play';

export const startPage: Step = {
  title: 'Open the panel beside the merge request',
  async run({ panel, takePictures }) {
    await panel.getByRole('button', { name: 'Start interview' }).waitFor();
    await takePictures('start');
  },
};
