import { describe, expect, it } from 'vitest';
import { findFirefox } from '@/demo/browser/find-firefox';
import { fakeMachine } from './fake-machine';

describe('findFirefox', () => {
  it('takes the ESR of the distribution', async () => {
    const machine = fakeMachine({ '/usr/bin/firefox-esr': 'Mozilla Firefox 153.0esr' });
    expect(await findFirefox(machine)).toBe('/usr/bin/firefox-esr');
  });

  it('takes what SECOND_CHAIR_FIREFOX names', async () => {
    const machine = fakeMachine(
      { '/opt/ff': 'Mozilla Firefox 150.0', '/usr/bin/firefox-esr': 'Mozilla Firefox 153.0esr' },
      { env: { SECOND_CHAIR_FIREFOX: '/opt/ff' } },
    );
    expect(await findFirefox(machine)).toBe('/opt/ff');
  });

  it('passes over a Firefox that is too old for the manifest', async () => {
    const machine = fakeMachine({ '/usr/bin/firefox': 'Mozilla Firefox 128.9.0esr' });
    await expect(findFirefox(machine)).rejects.toThrow(/older than version 140.*Install Firefox/);
  });

  it('installs firefox-esr as root on Debian', async () => {
    const machine = fakeMachine(
      { '/etc/os-release': 'ID=debian\n' },
      {
        isRoot: true,
        onInstall: (name) => ({ [`/usr/bin/${name}`]: 'Mozilla Firefox 153.0esr' }),
      },
    );
    expect(await findFirefox(machine)).toBe('/usr/bin/firefox-esr');
  });
});
