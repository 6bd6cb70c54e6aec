import { runCall } from '@/demo/play/steps/run-call';
import type { Chapter } from '../shoot';

/** From where the pictures begin to the time that was agreed. */
const MINUTES_TO_CALL = 8;

export const call: Chapter = {
  title: 'The call',
  async run({ album, play }) {
    await play.letPass(MINUTES_TO_CALL);
    const { page, panel } = play;
    const part = (name: string) => ({ from: panel.getByRole('region', { name, exact: true }) });
    await runCall.run({
      ...play,
      async takePictures(name) {
        await play.takePictures(name);
        await panel.getByRole('list', { name: 'Agenda' }).scrollIntoViewIfNeeded();
        await album.forStores('2-call', page);
        await album.panel('gaps', page, panel, part('No evidence yet'));
        await part('Coding').from.evaluate((it) => it.scrollIntoView());
        await album.panel('commits', page, panel);
        await album.panel('notes', page, panel, part('Notes'));
        await panel.getByRole('region', { name: 'Clock' }).scrollIntoViewIfNeeded();
      },
    });
  },
};
