import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OpenPreparation } from '@/components/preparation/open-preparation';
import { SharePreparation } from '@/components/preparation/share-preparation';
import { makeInterview, makeNote } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { renderWithInterview } from '../notes/with-interview';

const interview = makeInterview({ rubricId: BACKEND.id, rubricVersion: BACKEND.version });
const notes = [makeNote({ phase: 'preparation', text: 'Ask about locks.' })];

async function share(also: string[]): Promise<{ fileName: string; text: string }> {
  const { user, downloads, unmount } = renderWithInterview(<SharePreparation />, {
    file: { interview, notes },
  });
  await user.click(screen.getByRole('button', { name: 'For the second interviewer' }));
  const layer = within(screen.getByRole('dialog', { name: 'Preparation for the second interviewer' }));
  for (const name of also) await user.click(layer.getByRole('checkbox', { name }));
  await user.click(layer.getByRole('button', { name: 'Download the preparation' }));
  const [file] = downloads;
  if (!file) throw new Error('nothing was downloaded');
  unmount();
  return file;
}

describe('the preparation for the second interviewer', () => {
  it('holds notes only where that is chosen, and no name in that of the file', async () => {
    const plain = await share([]);
    expect(plain.fileName).toMatch(/^second-chair-preparation-\d{4}-\d\d-\d\d-intervie\.json$/);
    expect(plain.text).not.toContain('Ask about locks.');
    expect((await share(['My shareable notes from preparation'])).text).toContain('Ask about locks.');
  });

  it('is opened by the other interviewer, as their own', async () => {
    const { text } = await share([]);
    const { user, background } = renderWithInterview(<OpenPreparation />);
    await user.upload(screen.getByLabelText('Preparation file'), new File([text], 'p.json'));
    await waitFor(() => expect(background.asks('interview.add')).toHaveLength(1));
    expect(background.asks('interview.add')).toMatchObject([
      { file: { interview: { part: 'second', mrKey: interview.mrKey } }, rubric: { id: BACKEND.id } },
    ]);
  });

  it('is refused where it is another file, and nothing is stored', async () => {
    const { user, background } = renderWithInterview(<OpenPreparation />);
    await user.upload(screen.getByLabelText('Preparation file'), new File(['{}'], 'p.json'));
    expect(await screen.findByText('This preparation was not opened.')).toBeTruthy();
    expect(background.asks('interview.add')).toEqual([]);
  });
});
