import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/core/interview/interview';
import type { BackupFolder } from '@/stores/backup-store';
import { CALL_AT } from '@/tests/fixtures/interview';
import { PASSPHRASE, show, heading, part } from './keeping-page';

describe('backing up everything', () => {
  it('encrypts unless it is told not to, and asks for a passphrase worth it', async () => {
    const { user, did, saved } = show();
    const here = part('Back up everything');
    const button = here.getByRole('button', { name: 'Download the backup' });
    expect(button).toHaveProperty('disabled', true);
    await user.type(here.getByLabelText('Passphrase'), 'too short');
    await user.type(here.getByLabelText('Passphrase again'), 'too short');
    expect(button).toHaveProperty('disabled', true);
    await user.clear(here.getByLabelText('Passphrase'));
    await user.clear(here.getByLabelText('Passphrase again'));
    await user.type(here.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(here.getByLabelText('Passphrase again'), PASSPHRASE);
    await user.click(button);
    expect(await here.findByText('The backup was written.')).toBeTruthy();
    expect(did).toEqual([`write ${PASSPHRASE}`]);
    expect(saved).toEqual(['second-chair-full-backup-2026-11-24-1500.scbackup']);
    expect(here.getByLabelText('Passphrase')).toHaveProperty('value', '');
  });

  it('says in words and in the file’s name what is not encrypted', async () => {
    const { user, saved } = show();
    const here = part('Back up everything');
    await user.click(here.getByLabelText('Encrypt it with a passphrase'));
    expect(here.getByText(/^Whoever has the file can read everything/)).toBeTruthy();
    await user.click(here.getByRole('button', { name: 'Download the backup' }));
    await here.findByText('The backup was written.');
    expect(saved[0]).toContain('-not-encrypted');
  });
});

describe('an automatic backup', () => {
  it('says that it waits for the passphrase, and then when the next one comes and where', async () => {
    const written: string[] = [];
    const folder: BackupFolder = {
      name: 'Backups',
      write: (name) => Promise.resolve(void written.push(name)),
    };
    const { user } = show({ every: 'day', folder });
    await screen.findByLabelText('Write one');
    const here = part('Automatic backup');
    expect(here.getByText(/None is written until the passphrase is typed here/)).toBeTruthy();
    await user.type(here.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(here.getByLabelText('Passphrase again'), PASSPHRASE);
    await user.click(here.getByRole('button', { name: 'Choose a folder' }));
    await user.click(here.getByRole('button', { name: 'Start' }));
    expect(await here.findByText(/to the folder “Backups”/)).toBeTruthy();
    expect(written).toEqual(['second-chair-full-backup-2026-11-24-1500.scbackup']);
    await waitFor(() => expect(document.activeElement).toBe(heading('Automatic backup')));
    await user.click(here.getByRole('button', { name: 'Forget the passphrase' }));
    expect(here.getByText(/until the passphrase is typed/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(heading('Automatic backup')));
  });
});

describe('the reminder', () => {
  it('leads to the backup and can be put off', async () => {
    const { user } = show({ backedUpAt: CALL_AT - 12 * DAY_MS });
    expect(await screen.findByText(/was written 12 days ago/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back up everything' }).getAttribute('href')).toBe('#/keeping');
    await user.click(screen.getByRole('button', { name: 'Remind me in a week' }));
    expect(screen.queryByText(/was written 12 days ago/)).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('You will be reminded in a week.'));
  });

  it('is quiet where nothing changed since', async () => {
    const { store } = show({ backedUpAt: CALL_AT - 12 * DAY_MS, changed: false });
    await act(() => store.getState().load());
    expect(screen.queryByText(/12 days ago, and interviews/)).toBeNull();
  });
});
