import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_PRESETS } from '@/core/process/presets';
import { CALL_AT } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';
import { fill, openDashboard } from '../library/dashboard';

const parts = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the search of the settings', () => {
  it('narrows the page down while one types, says how many are left, and what to do where none is', async () => {
    const { user } = await openDashboard('settings');
    const search = screen.getByRole('searchbox', { name: 'Search the settings' });
    await user.type(search, 'LAUNCHER');
    expect(parts()).toEqual(['Look and place']);
    expect(screen.getByRole('group', { name: 'Side of the panel' })).toBeTruthy();
    expect(screen.queryByText('Width of the panel, pixels')).toBeNull();
    expect(screen.getByText(/^1 of \d+ settings$/).getAttribute('role')).toBe('status');

    await user.type(search, ' zebra');
    expect(screen.getByText('No setting found').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Show all settings' }));
    expect(document.activeElement).toBe(search);
    expect(parts().length).toBeGreaterThan(5);
  });

  it('is led to by the address, as far as a part or a setting', async () => {
    await openDashboard('settings/keys');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Keys' }));
    act(() => {
      location.hash = '#/settings/theme';
      fireEvent(window, new HashChangeEvent('hashchange'));
    });
    expect(document.activeElement?.id).toBe('theme');
  });
});

describe('the keys of the panel', () => {
  const row = (act: string) => {
    const found = screen.getByText(act, { selector: 'li > span' }).closest('li');
    if (!found) throw new Error(act);
    return within(found);
  };

  it('are pressed to be chosen, refused with what they collide with, and given back', async () => {
    const { user } = await openDashboard('settings');
    await user.click(row('Write a note').getByRole('button', { name: 'Change the key: Write a note' }));
    await user.keyboard('q');
    row('Write a note').getByText('Q is taken: Go to the next question of the plan. Change that one first.');
    await user.keyboard('{Shift>}{Control>}m{/Control}{/Shift}');
    row('Write a note').getByText(/is used by the browser/);
    await user.keyboard('{Alt>}m{/Alt}');
    row('Write a note').getByText('Alt+M', { selector: 'kbd' });
    expect(document.activeElement).toBe(
      row('Write a note').getByRole('button', { name: 'Change the key: Write a note' }),
    );

    // What has become free can be given to another, and is not taken back from it.
    await user.click(row('List of keys').getByRole('button', { name: 'Change the key: List of keys' }));
    await user.keyboard('n');
    await user.click(row('Write a note').getByRole('button', { name: 'Back to n: Write a note' }));
    screen.getByText('N is taken: List of keys. Change that one first.');
    await user.click(screen.getByRole('button', { name: 'Back to the defaults, all of them' }));
    row('Write a note').getByText('n', { selector: 'kbd' });
    row('List of keys').getByText('?', { selector: 'kbd' });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Keys of the panel' })),
    );
  });

  it('stay as they are after Escape, or where the focus goes elsewhere', async () => {
    const { user } = await openDashboard('settings');
    await user.click(screen.getByRole('button', { name: 'Change the key: Write a note' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Press the keys')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Change the key: Write a note' }));
    await user.tab();
    expect(screen.queryByText('Press the keys')).toBeNull();
    row('Write a note').getByText('n', { selector: 'kbd' });
  });
});

describe('process presets', () => {
  it('are copied, changed as one types, used for new interviews, and removed', async () => {
    const local = openLocal(() => CALL_AT);
    const { user } = await openDashboard('settings', local);
    const stored = () => local.gateway.request('preset.list', {});
    await user.click(await screen.findByRole('button', { name: 'Duplicate: Fullstack, two calls' }));
    const editor = within(await screen.findByRole('group', { name: 'Edit: Fullstack, two calls, copy' }));
    await fill(user, editor.getByRole('textbox', { name: 'Name' }), 'Ours');
    await user.clear(editor.getByRole('spinbutton', { name: 'Review up to, minutes' }));
    await user.type(editor.getByRole('spinbutton', { name: 'Review up to, minutes' }), '75');
    await user.click(editor.getByRole('button', { name: 'Remove: Introductions' }));
    await user.click(editor.getByRole('button', { name: 'Remove call 2' }));
    await editor.findByText(/^Saved/, { selector: '[data-save-state]' });
    const [own, ...more] = await stored();
    expect(more).toEqual([]);
    expect(own).toMatchObject({ name: 'Ours', version: 1, reviewUpToMs: 75 * 60_000 });
    expect(own?.agenda.map(({ id }) => id)).not.toContain('introductions');
    expect(own?.calls).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Use for new interviews: Ours' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Process of new interviews' }).value).toBe(
      own?.id,
    );
    await user.click(screen.getByRole('button', { name: 'Remove: Ours' }));
    await screen.findByText(/A preset that is not here/);
    expect(await stored()).toEqual([]);
    expect(screen.getAllByRole('button', { name: /^Duplicate:/ })).toHaveLength(BUILT_IN_PRESETS.length);

    // One press, and one that takes it back.
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    expect(screen.getByText('Removed: Ours')).toBeTruthy();
    await user.click(undo);
    await screen.findByRole('button', { name: 'Edit: Ours' });
    expect(await stored()).toEqual([own]);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Ours'));
  });

  it('are saved as typed before they are removed, and stay removed', async () => {
    const { user, gateway } = await openDashboard('settings');
    await user.click(await screen.findByRole('button', { name: 'Duplicate: Infrastructure, SRE' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.type(name, '!');
    await user.click(screen.getByRole('button', { name: /^Remove: Infrastructure, SRE, copy/ }));
    await screen.findByText('Removed: Infrastructure, SRE, copy!');
    expect(screen.queryByRole('group', { name: /^Edit:/ })).toBeNull();
    expect(await gateway.request('preset.list', {})).toEqual([]);
  });

  it('have the focus where the pressed button goes', async () => {
    const { user } = await openDashboard('settings');
    await user.click(
      await screen.findByRole('button', { name: 'Use for new interviews: Infrastructure, SRE' }),
    );
    await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
    expect(document.activeElement?.textContent).toContain('Infrastructure, SRE');
  });

  it('show what is unseen in their names', async () => {
    const local = openLocal(() => CALL_AT);
    const [built] = BUILT_IN_PRESETS;
    if (!built) throw new Error('Presets come along.');
    const preset = { ...built, id: 'own', name: 'Ours \u202Egnp' };
    await local.gateway.request('preset.save', { preset });
    await openDashboard('settings', local);
    await screen.findByRole('button', { name: 'Remove: Ours ⟨U+202E⟩gnp' });
    screen.getByRole('option', { name: 'Ours ⟨U+202E⟩gnp' });
  });

  it('keep what is typed where the name can’t be had', async () => {
    const { user, gateway } = await openDashboard('settings');
    await user.click(await screen.findByRole('button', { name: 'Duplicate: Infrastructure, SRE' }));
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
    await fill(user, name, 'Fullstack, two calls');
    screen.getByText('A preset that comes with Second Chair has this name. Choose another.');
    expect(name.value).toBe('Fullstack, two calls');
    expect((await gateway.request('preset.list', {}))[0]?.name).toBe('Infrastructure, SRE, copy');
  });
});
