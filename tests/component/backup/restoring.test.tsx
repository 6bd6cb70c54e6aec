import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE, show, heading, choose } from './keeping-page';

const ERASES = 'Type “erase” to let go of the interview that was erased there';

describe('restoring', () => {
  it('shows what will happen before anything does, and merges', async () => {
    const { user, did } = show();
    await choose(user);
    const form = within(await screen.findByRole('form', { name: 'Restore this backup' }));
    expect(form.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2 interviews: new here',
      '1 interview: newer here, and stay; what the backup has is kept beside as a version',
      '1 interview: erased here, and not brought back',
      '1 interview: erased where the backup was made, and erased here with it',
    ]);
    await user.click(form.getByRole('button', { name: 'On both sides, and not the same (1)' }));
    expect(form.getByText(/Robin Okafor, Backend, Senior/)).toBeTruthy();
    expect(did).toEqual([]);
    await user.type(form.getByLabelText(ERASES), 'erase');
    await user.click(form.getByRole('button', { name: 'Merge' }));
    expect(await screen.findByText('The backup was restored.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(heading('Restore a backup')));
    expect(did).toEqual(['merge', 'discard']);
    expect(screen.getByText('https://gitlab.example.com/*')).toBeTruthy();
  });

  it('erases in a merge only what was typed away, and says what goes', async () => {
    const { user, did } = show();
    await choose(user);
    const form = within(await screen.findByRole('form', { name: 'Restore this backup' }));
    expect(form.queryByText(/Nothing that is here goes/)).toBeNull();
    expect(
      form.getByText(/^1 interview here was erased where the backup was made, and goes for good\./),
    ).toBeTruthy();
    const button = form.getByRole('button', { name: 'Merge' });
    expect(button).toHaveProperty('disabled', true);
    await user.type(form.getByLabelText(ERASES), 'replace');
    expect(button).toHaveProperty('disabled', true);
    await user.clear(form.getByLabelText(ERASES));
    await user.type(form.getByLabelText(ERASES), 'erase{Enter}');
    await screen.findByText('The backup was restored.');
    expect(did).toEqual(['merge', 'discard']);
  });

  it('merges without a word where nothing goes', async () => {
    const { user, did } = show({ erasedThere: 0 });
    await choose(user);
    const form = within(await screen.findByRole('form', { name: 'Restore this backup' }));
    expect(form.getByText(/^Nothing that is here goes\./)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Merge' }));
    await screen.findByText('The backup was restored.');
    expect(did).toEqual(['merge', 'discard']);
  });

  it('replaces only what was typed away, and takes the settings where that was ticked', async () => {
    const { user, did } = show();
    await choose(user);
    const form = within(await screen.findByRole('form', { name: 'Restore this backup' }));
    await user.click(form.getByRole('radio', { name: /^Replace what is here/ }));
    expect(form.getByText('3 interviews that are here now: gone from this browser')).toBeTruthy();
    const button = form.getByRole('button', { name: 'Replace' });
    expect(button).toHaveProperty('disabled', true);
    await user.type(form.getByLabelText('Type “replace” to let go of what is here'), 'replace');
    await user.click(form.getByLabelText('Take the settings of the backup, too'));
    await user.click(button);
    await screen.findByText('The backup was restored.');
    expect(did).toEqual(['replace', 'settings', 'discard']);
  });

  it('asks for the passphrase, says plainly that nothing else opens it, and tries again', async () => {
    const { user } = show({ encrypted: true });
    await choose(user);
    const field = await screen.findByLabelText('Passphrase of the backup');
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/If it is forgotten, nothing can open this file/)).toBeTruthy();
    await user.type(field, 'another one{Enter}');
    expect(await screen.findByText('Without the passphrase nothing can open it.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, `${PASSPHRASE}{Enter}`);
    expect(await screen.findByRole('form', { name: 'Restore this backup' })).toBeTruthy();
  });

  it('says why a file is refused', async () => {
    const { user, did } = show();
    await choose(user, 'x');
    expect((await screen.findByRole('alert')).textContent).toContain('This backup is cut off.');
    expect(did).toEqual([]);
  });

  it('says that it was restored where its settings could not be saved', async () => {
    const { user, did } = show({ failing: 'settings.save' });
    await choose(user);
    const form = within(await screen.findByRole('form', { name: 'Restore this backup' }));
    await user.click(form.getByLabelText('Take the settings of the backup, too'));
    await user.type(form.getByLabelText(ERASES), 'erase');
    await user.click(form.getByRole('button', { name: 'Merge' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The backup was restored, but not its settings.');
    expect(alert.textContent).toContain('The disk is full.');
    expect(screen.getByText('The backup was restored.')).toBeTruthy();
    expect(screen.queryByText('This backup was not restored.')).toBeNull();
    expect(did).toEqual(['merge', 'discard']);
  });

  it('lets go of it', async () => {
    const { user, did } = show();
    await choose(user);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Restore this backup' })).toBeNull());
    expect(did).toEqual(['discard']);
    await waitFor(() => expect(document.activeElement).toBe(heading('Restore a backup')));
  });
});
