import { describe, expect, it } from 'vitest';
import { findChromium } from '@/demo/browser/find-chromium';
import { fakeMachine } from './fake-machine';

const CHROMIUM = 'Chromium 156.0.1 built on Debian';
const TESTING = 'Google Chrome for Testing 150.0.1';
const BRANDED = 'Google Chrome 156.0.1';

describe('findChromium', () => {
  it('takes what SECOND_CHAIR_CHROMIUM names before anything else', async () => {
    const machine = fakeMachine(
      { '/opt/mine': CHROMIUM, '/usr/bin/chromium': CHROMIUM },
      { env: { SECOND_CHAIR_CHROMIUM: '/opt/mine' } },
    );
    expect(await findChromium(machine)).toBe('/opt/mine');
  });

  it('refuses loudly when SECOND_CHAIR_CHROMIUM names nothing, though there is another Chromium', async () => {
    const machine = fakeMachine(
      { '/usr/bin/chromium': CHROMIUM },
      { env: { SECOND_CHAIR_CHROMIUM: '/gone' } },
    );
    await expect(findChromium(machine)).rejects.toThrow(/SECOND_CHAIR_CHROMIUM names \/gone.*no such file/);
  });

  it.each(['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'])(
    'tries %s before the usual places',
    async (variable) => {
      const machine = fakeMachine(
        { '/opt/theirs': TESTING, '/usr/bin/chromium': CHROMIUM },
        { env: { [variable]: '/opt/theirs' } },
      );
      expect(await findChromium(machine)).toBe('/opt/theirs');
    },
  );

  it('passes over branded Chrome and says why when there is nothing else', async () => {
    const machine = fakeMachine(
      { '/usr/bin/google-chrome': BRANDED },
      { env: { CHROME_PATH: '/usr/bin/google-chrome' } },
    );
    await expect(findChromium(machine)).rejects.toThrow(
      /branded Chrome, which ignores --load-extension.*Install Chromium/,
    );
  });

  it('passes over a snap stub', async () => {
    const machine = fakeMachine({
      '/usr/bin/chromium-browser': '',
      '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux/chrome': CHROMIUM,
    });
    expect(await findChromium(machine)).toBe(
      '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux/chrome',
    );
  });

  it("takes the newest build of puppeteer's cache, by number and not by letter", async () => {
    const cache = '/home/ada/.cache/puppeteer/chrome';
    const machine = fakeMachine({
      [`${cache}/linux-99.0.1/chrome-linux64/chrome`]: TESTING,
      [`${cache}/linux-150.0.1/chrome-linux64/chrome`]: TESTING,
    });
    expect(await findChromium(machine)).toBe(`${cache}/linux-150.0.1/chrome-linux64/chrome`);
  });

  it("looks into Playwright's cache on macOS and Windows", async () => {
    const mac =
      '/Users/ada/Library/Caches/ms-playwright/chromium-1200/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    expect(
      await findChromium(fakeMachine({ [mac]: TESTING }, { platform: 'darwin', home: '/Users/ada' })),
    ).toBe(mac);

    const windows = fakeMachine(
      { 'C:\\Local\\ms-playwright/chromium-1200/chrome-win64/chrome.exe': '' },
      { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Local' } },
    );
    expect(await findChromium(windows)).toContain('chrome-win64/chrome.exe');
  });

  it('installs the package as root on Debian', async () => {
    const machine = fakeMachine(
      { '/etc/os-release': 'NAME="Debian"\nID=debian\n' },
      { isRoot: true, onInstall: () => ({ '/usr/bin/chromium': CHROMIUM }) },
    );
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran.slice(0, 2)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('says what to install where apt only brought a stub, as on Ubuntu', async () => {
    const machine = fakeMachine(
      { '/etc/os-release': 'ID=ubuntu\nID_LIKE=debian\n' },
      { isRoot: true, onInstall: () => ({ '/usr/bin/chromium-browser': '' }) },
    );
    await expect(findChromium(machine)).rejects.toThrow(/npx playwright-core install --with-deps chromium/);
  });

  it('installs nothing for anybody but root, nor on another system', async () => {
    const user = fakeMachine({ '/etc/os-release': 'ID=debian\n' });
    await expect(findChromium(user)).rejects.toThrow(/Chromium was not found/);
    const fedora = fakeMachine({ '/etc/os-release': 'ID=fedora\n' }, { isRoot: true });
    await expect(findChromium(fedora)).rejects.toThrow(/Chromium was not found/);
    expect([...user.ran, ...fedora.ran]).toEqual([]);
  });

  it('lets one installation run at a time', async () => {
    let running = 0;
    let most = 0;
    const machine = fakeMachine(
      { '/etc/os-release': 'ID=debian\n' },
      {
        isRoot: true,
        run: async (command, args) => {
          if (command !== 'apt-get') return { code: 0, output: CHROMIUM };
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          return { code: args[0] === 'update' ? 0 : 100, output: '' };
        },
      },
    );
    await Promise.allSettled([findChromium(machine), findChromium(machine)]);
    expect(most).toBe(1);
  });
});
