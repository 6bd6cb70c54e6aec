import { showTab, type Step } from '../play';

export const exportFeedback: Step = {
  title: 'Export the feedback as Markdown, and a backup of everything',
  async run({ panel, keepDownload, takePictures }) {
    await showTab(panel, 'Summary');
    await keepDownload('feedback.md', () => panel.getByRole('button', { name: 'Download Markdown' }).click());
    await keepDownload('backup.json', () =>
      panel.getByRole('button', { name: 'Download backup (JSON)' }).click(),
    );
    await panel.getByRole('button', { name: 'Preview of what will be sent' }).click();
    await panel.getByRole('document', { name: 'Preview' }).scrollIntoViewIfNeeded();
    await takePictures('export');
  },
};
