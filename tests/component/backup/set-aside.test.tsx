import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '@/core/backup/backup';
import { emptyFile } from '@/core/interview/empty-file';
import type { SetAside } from '@/core/keeping/set-aside';
import { NO_PANEL } from '@/core/panel/panel-records';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { show, heading } from './keeping-page';

describe('what a restore set aside', () => {
  const file = { ...emptyFile(makeInterview()), notes: [makeNote({ text: 'Said it otherwise.' })] };
  const contents = writeBackup(
    { file, rubric: tinyRubric, exercise: null, review: null, panel: NO_PANEL, presets: [] },
    1,
  );
  const aside: SetAside = {
    id: 'a',
    kind: 'interview',
    key: 'interview-1',
    interviewId: 'interview-1',
    at: CALL_AT,
    updatedAt: CALL_AT,
    from: 'backup',
    contents,
  };

  it('is looked at, downloaded as the backup of one interview, and deleted in two steps', async () => {
    const { user, downloads } = show({ aside: [aside] });
    await user.click(
      await screen.findByRole('button', { name: 'Look at it: Robin Okafor, Backend, Intermediate' }),
    );
    expect(await screen.findByText('Said it otherwise.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Download as the backup of one interview/ }));
    expect(downloads).toEqual([`second-chair-backup-2026-11-24-intervie.json ${contents.length}`]);
    const name = 'Robin Okafor, Backend, Intermediate';
    await user.click(screen.getByRole('button', { name: `Delete: ${name}` }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Keep it: ${name}` }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Delete: ${name}` }));
    await user.keyboard('{Enter}');
    await user.click(
      screen.getByRole('button', { name: 'Delete for good: Robin Okafor, Backend, Intermediate' }),
    );
    expect(await screen.findByText('None is left.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(heading('Versions that a restore set aside')));
  });

  it('goes from the list also where two are deleted at once', async () => {
    const removals: (() => void)[] = [];
    const beforeRemoval = () => new Promise<void>((go) => removals.push(go));
    const two = ['a', 'b'].map((id): SetAside => ({ ...aside, id }));
    const { user } = show({ aside: two, beforeRemoval });
    const name = 'Robin Okafor, Backend, Intermediate';
    await screen.findAllByRole('button', { name: `Delete: ${name}` });
    for (let left = 2; left > 0; left -= 1)
      await user.click(screen.getAllByRole('button', { name: `Delete: ${name}` })[0] as HTMLElement);
    for (const button of screen.getAllByRole('button', { name: `Delete for good: ${name}` }))
      await user.click(button);
    removals[0]?.();
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: `Look at it: ${name}` })).toHaveLength(1),
    );
    removals[1]?.();
    expect(await screen.findByText('None is left.')).toBeTruthy();
  });

  it('is called what it is called where it was made', async () => {
    show({
      aside: [
        {
          ...aside,
          id: 'b',
          kind: 'rubric',
          key: 'k1, version 2',
          interviewId: null,
          contents: '{"title":"Ours","version":2}',
        },
      ],
    });
    expect(await screen.findByRole('button', { name: 'Delete: Rubric “Ours, version 2”' })).toBeTruthy();
  });
});
