import { showTab } from '@/demo/play/play';
import type { Chapter } from '../shoot';

export const trouble: Chapter = {
  title: 'What is said when GitLab does not answer',
  async run({ album, backToGitLab, play }) {
    const { page, panel, server } = play;
    await backToGitLab();
    await showTab(panel, 'Review');
    server.controls.set({ expired: true });
    await panel.getByRole('button', { name: 'Read again' }).first().click();
    const said = panel.getByText('You are signed out of GitLab').first();
    await said.waitFor();
    await said.scrollIntoViewIfNeeded();
    await album.panel('signed-out', page, panel);
    server.controls.set({ expired: false });
  },
};
