import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HostPopup, type PopupServices } from '@/components/settings/host-popup';
import type { PageLook } from '@/core/hosts/hosts';

const ORIGIN = 'http://localhost:8080';
const offered: PageLook = { is: 'offered', origin: ORIGIN, pattern: `${ORIGIN}/*` };
const enabled: PageLook = { is: 'enabled', origin: ORIGIN, atMergeRequest: false };

/** What the page is, one answer after the other; the last one stays. */
function renderPopup(looks: PageLook[], changed: Partial<PopupServices> = {}) {
  const waiting = [...looks];
  const services = {
    look: vi.fn(() => {
      const look = waiting.length > 1 ? waiting.shift() : waiting[0];
      return look ? Promise.resolve(look) : Promise.reject(new Error('The background does not answer.'));
    }),
    grant: vi.fn(() => Promise.resolve(true)),
    begin: vi.fn(() => Promise.resolve()),
    openPanel: vi.fn(() => Promise.resolve(true)),
    showAgain: vi.fn(() => Promise.resolve()),
    openInterviews: vi.fn(() => Promise.resolve()),
    openSettings: vi.fn(() => Promise.resolve()),
    close: vi.fn(),
    ...changed,
  } satisfies PopupServices;
  render(<HostPopup services={services} />);
  return { services, user: userEvent.setup() };
}

const enable = () => screen.findByRole('button', { name: 'Enable on this host' });

describe('the popup on a GitLab that is not enabled', () => {
  it('names the host, asks the browser for it alone, and says when it is on', async () => {
    const { services, user } = renderPopup([offered, enabled]);
    const button = await enable();
    screen.getByText(ORIGIN);
    expect(services.grant).not.toHaveBeenCalled();

    await user.click(button);
    expect(services.grant).toHaveBeenCalledExactlyOnceWith(`${ORIGIN}/*`);
    await screen.findByText('Second Chair is on for');
    expect(services.begin).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Enable on this host' })).toBeNull();
  });

  it('is enabled by the keyboard alone', async () => {
    const { services, user } = renderPopup([offered, enabled]);
    expect(await enable()).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    expect(services.grant).toHaveBeenCalledOnce();
  });

  it('changes nothing where the browser or the user says no', async () => {
    const { services, user } = renderPopup([offered], { grant: () => Promise.resolve(false) });
    await user.click(await enable());
    await screen.findByText(/did not grant it/);
    expect(services.begin).not.toHaveBeenCalled();
    expect((await enable()).hasAttribute('disabled')).toBe(false);
  });

  it('asks the browser while the click is handled, or Firefox refuses', async () => {
    let handling = false;
    const during: boolean[] = [];
    const { user } = renderPopup([offered, enabled], {
      grant: () => {
        during.push(handling);
        return Promise.resolve(true);
      },
    });
    const button = await enable();
    document.addEventListener('click', () => (handling = true), { capture: true, once: true });
    document.addEventListener('click', () => (handling = false), { once: true });
    await user.click(button);
    expect(during).toEqual([true]);
  });

  it('says where the browser grants more than the one port', async () => {
    renderPopup([{ ...offered, pattern: 'http://localhost/*' }]);
    await screen.findByText(/with all of its ports/);
  });

  it('does not say so where it does not', async () => {
    renderPopup([offered]);
    await enable();
    expect(screen.queryByText(/with all of its ports/)).toBeNull();
  });

  it('shows why it could not be enabled', async () => {
    const { user } = renderPopup([offered], { begin: () => Promise.reject(new Error('No such file.')) });
    await user.click(await enable());
    await screen.findByText('The host could not be enabled');
    screen.getByText('No such file.');
  });
});

describe('the popup elsewhere', () => {
  it.each<[string, PageLook, RegExp]>([
    ['away from merge requests', enabled, /Open a merge request/],
    ['on a page that is no GitLab', { is: 'not-gitlab', origin: ORIGIN }, /does not look like a GitLab/],
    ['on a page of the browser', { is: 'closed' }, /lets no extension look/],
  ])('says what is so, and offers nothing to enable: %s', async (_where, look, words) => {
    const { services } = renderPopup([look]);
    await screen.findByText(words);
    expect(screen.queryByRole('button', { name: 'Enable on this host' })).toBeNull();
    expect(services.openPanel).not.toHaveBeenCalled();
  });

  it('opens the panel and is gone at a merge request of an enabled host', async () => {
    const { services } = renderPopup([{ ...enabled, atMergeRequest: true }]);
    await vi.waitFor(() => expect(services.close).toHaveBeenCalledOnce());
    expect(services.openPanel).toHaveBeenCalledOnce();
  });

  it('stays where there is no panel to open', async () => {
    const look: PageLook = { ...enabled, atMergeRequest: true };
    const { services } = renderPopup([look], { openPanel: () => Promise.resolve(false) });
    await screen.findByText('Second Chair is on for');
    expect(services.close).not.toHaveBeenCalled();
  });

  it('says nothing of the page while everything is hidden, and shows it again', async () => {
    const { services, user } = renderPopup([{ is: 'hidden' }, enabled]);
    await user.click(await screen.findByRole('button', { name: 'Show again' }));
    expect(services.showAgain).toHaveBeenCalledOnce();
    await screen.findByText('Second Chair is on for');
  });

  it('leads to all interviews', async () => {
    const { services, user } = renderPopup([{ is: 'closed' }]);
    await user.click(await screen.findByRole('button', { name: 'All interviews' }));
    expect(services.openInterviews).toHaveBeenCalledOnce();
  });

  it('leads to the settings', async () => {
    const { services, user } = renderPopup([{ is: 'closed' }]);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(services.openSettings).toHaveBeenCalledOnce();
  });

  it('says that it could not look', async () => {
    renderPopup([]);
    await screen.findByText('The background does not answer.');
  });
});
