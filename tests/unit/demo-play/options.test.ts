import { describe, expect, it } from 'vitest';
import { playOptions } from '@/demo/play/options';

const withDisplay = { platform: 'linux', env: { DISPLAY: ':0' } } as const;
const without = { platform: 'linux', env: {} } as const;

describe('the demo', () => {
  it('is left to the user where there is a display', () => {
    expect(playOptions([], withDisplay)).toMatchObject({ mode: 'for-user' });
    expect(playOptions([], { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } }).mode).toBe(
      'for-user',
    );
    expect(playOptions([], { platform: 'darwin', env: {} }).mode).toBe('for-user');
  });

  it('plays by itself where there is none', () => {
    expect(playOptions([], without)).toMatchObject({ mode: 'by-itself', out: 'demo-output' });
  });

  it('plays by itself where it is told to, into the folder that is named', () => {
    expect(playOptions(['--headless', '--out', 'there'], withDisplay)).toMatchObject({
      mode: 'by-itself',
      out: 'there',
    });
    expect(playOptions(['--out', 'there'], withDisplay).mode).toBe('by-itself');
  });

  it('shows the backend sample, or the one that is named', () => {
    const scenarioOf = (args: string[]): string => playOptions(args, without).script.scenario;
    expect(scenarioOf([])).toBe('backend');
    expect(scenarioOf(['--scenario', 'frontend'])).toBe('frontend');
    expect(() => scenarioOf(['--scenario', 'ugly'])).toThrow(/backend or frontend, not "ugly"/);
  });

  it('refuses what it does not know', () => {
    expect(() => playOptions(['--fast'], withDisplay)).toThrow(/fast/);
  });
});
