import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '@/components/dashboard/dashboard-app';
import { SettingsContext } from '@/components/settings/settings-context';
import type { Host } from '@/core/hosts/hosts';
import { DEFAULT_SETTINGS, type Settings, type SettingsReading } from '@/core/settings/settings';
import { GatewayError, type Gateway } from '@/stores/gateway';
import { createHostsStore } from '@/stores/hosts-store';
import type { Published } from '@/stores/messages/protocol';
import { createPresetStore } from '@/stores/preset-store';
import { createSettingsStore } from '@/stores/settings-store';
import { CALL_AT } from '@/tests/fixtures/interview';

const OWN: Host = { pattern: 'https://gitlab.com/*', own: true };
const MINE: Host = { pattern: 'http://localhost:8080/*', own: false };

/** A background that keeps hosts and settings, as far as this page sees it. */
class Background {
  hosts = [OWN, MINE];
  settings: Settings = DEFAULT_SETTINGS;
  unread: SettingsReading['unread'] = [];
  failing = new Set<string>();
  private readonly listeners = new Set<(published: Published) => void>();

  readonly gateway: Gateway = {
    request: (name, ask) => {
      if (this.failing.has(name)) return Promise.reject(new GatewayError('The browser kept it.'));
      return Promise.resolve(this.answer(name, ask) as never);
    },
    subscribe: (listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
  };

  publish(published: Published): void {
    for (const listener of this.listeners) listener(published);
  }

  private answer(name: string, ask: unknown): unknown {
    switch (name) {
      case 'host.list':
        return this.hosts;
      case 'host.revoke':
        this.hosts = this.hosts.filter(({ pattern }) => pattern !== (ask as { pattern: string }).pattern);
        return {};
      case 'settings.load':
        return { settings: this.settings, unread: this.unread };
      case 'settings.save':
        this.settings = (ask as { settings: Settings }).settings;
        return {};
      default:
        throw new Error(name);
    }
  }
}

const openShortcuts = vi.fn(() => Promise.resolve());
let background: Background;
beforeEach(() => {
  background = new Background();
});

async function open({ hideKey = 'Ctrl+Shift+9' } = {}) {
  const { gateway } = background;
  const services = {
    hostsStore: createHostsStore(gateway),
    presetStore: createPresetStore(gateway),
    forgetWidths: () => Promise.resolve(),
    permissions: ['storage', 'https://gitlab.com/*'],
    settingsStore: createSettingsStore(gateway),
    shortcuts: () =>
      Promise.resolve([
        { name: 'hide-all', does: 'Hide everything, at once', keys: hideKey },
        { name: 'toggle-panel', does: 'Open or close the panel', keys: '' },
      ]),
    shortcutsPlace: 'chrome://extensions/shortcuts',
    openShortcuts,
    now: () => CALL_AT,
    newId: () => crypto.randomUUID(),
  };
  render(
    <SettingsContext value={services}>
      <DashboardApp />
    </SettingsContext>,
  );
  await act(async () => {
    await services.settingsStore.getState().load();
    await services.hostsStore.getState().load();
  });
  return userEvent.setup();
}

const hostsShown = () =>
  within(screen.getByRole('list', { name: 'Enabled hosts' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('code')?.textContent);

describe('keys', () => {
  it('say what an unset hide key means', async () => {
    await open({ hideKey: '' });
    await screen.findByText(/Only the toolbar button shows it again/);
  });
});

describe('hosts', () => {
  it('lists them, and revokes all but the one that comes with the extension', async () => {
    const user = await open();
    expect(hostsShown()).toEqual(['https://gitlab.com', 'http://localhost:8080']);
    expect(screen.getAllByRole('button', { name: /^Revoke/ })).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Revoke http://localhost:8080' }));
    expect(hostsShown()).toEqual(['https://gitlab.com']);
    screen.getByText(/stays stored in this browser/);
  });

  it('says why a host could not be revoked, and keeps it listed', async () => {
    background.failing.add('host.revoke');
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Revoke http://localhost:8080' }));
    await screen.findByText('The browser kept it.');
    expect(hostsShown()).toContain('http://localhost:8080');
  });

  it('follows what is granted and taken away elsewhere', async () => {
    await open();
    background.hosts = [OWN];
    await act(async () => {
      background.publish({ type: 'hosts-changed' });
      await Promise.resolve();
    });
    expect(hostsShown()).toEqual(['https://gitlab.com']);
  });
});

describe('marks on the page', () => {
  const box = () =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mark the candidate’s comments in GitLab' });

  it('are switched off and kept so', async () => {
    const user = await open();
    expect(box().checked).toBe(true);
    await user.click(box());
    expect(box().checked).toBe(false);
    expect(background.settings).toEqual({ ...DEFAULT_SETTINGS, markers: false });
  });

  it('say that what was stored can’t be read, until they are set anew', async () => {
    background.unread = ['markers'];
    const user = await open();
    screen.getByText(/^What was set here can’t be read/);
    expect(box().checked).toBe(true);
    await user.click(box());
    expect(screen.queryByText(/^What was set here can’t be read/)).toBeNull();
    expect(background.settings).toEqual({ ...DEFAULT_SETTINGS, markers: false });
  });

  it('show what is stored where a change was not saved, and say so', async () => {
    background.failing.add('settings.save');
    const user = await open();
    await user.click(box());
    await screen.findByText('The setting was not saved');
    expect(box().checked).toBe(true);
  });
});

describe('the page', () => {
  it('shows the browser’s shortcuts, and which have none', async () => {
    await open();
    const keys = await screen.findByRole('group', { name: 'Shortcuts of the browser' });
    await within(keys).findByText('Ctrl+Shift+9');
    within(keys).getByText('Not set');
    expect(within(keys).queryByText(/Only the toolbar button/)).toBeNull();
    await userEvent.click(within(keys).getByRole('button', { name: 'Change them in the browser' }));
    expect(openShortcuts).toHaveBeenCalledOnce();
  });
});

describe('the labels of hiring systems', () => {
  it('are set for each form, those of criteria too, and stay to be typed into when they are emptied', async () => {
    background.settings = {
      ...DEFAULT_SETTINGS,
      atsLabels: { ...DEFAULT_SETTINGS.atsLabels, lever: { 'criterion:tests': 'Testing' } },
    };
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Lever' }));
    await user.type(screen.getByRole('textbox', { name: 'Level' }), 'Grade');
    const criterion = screen.getByRole('textbox', { name: 'Criterion tests' });
    expect(criterion).toHaveProperty('value', 'Testing');
    await user.clear(criterion);
    expect(background.settings.atsLabels.lever).toEqual({ level: 'Grade' });
    expect(screen.getByRole('textbox', { name: 'Criterion tests' })).toBe(criterion);
  });
});
