import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERMISSION_WORDS } from '@/components/settings/permission-words';
import { readBuilt } from '@/tests/bench/bundle-sizes';
import { ROOT } from './source-files';

/** A manifest as a store reviewer reads it; lists are what is asked of the user, so they are compared whole. */
interface BuiltManifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  incognito: string;
  action: { default_popup?: string };
  options_ui?: { page: string; open_in_tab?: boolean };
  externally_connectable?: unknown;
  content_scripts: { matches: string[]; world?: string; all_frames?: boolean }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  content_security_policy?: { extension_pages?: string };
  background: { service_worker?: string; scripts?: string[] };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; default_title: string; open_at_install?: boolean };
  commands: Record<string, { global?: boolean; suggested_key: { default: string } }>;
  browser_specific_settings?: { gecko: Record<string, unknown> };
}

const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const read = (build: string): string => readBuilt(join(ROOT, '.output', build), 'manifest.json').toString();
const parse = (build: string): BuiltManifest => JSON.parse(read(build)) as BuiltManifest;

describe.each(Object.entries(builds))('the manifest for %s', (_browser, build) => {
  it('asks for these permissions and no other', () => {
    const manifest = parse(build);
    expect(manifest.manifest_version).toBe(3);
    // `activeTab`: a click on the toolbar button lets the popup see whether that page is a GitLab's. `sidePanel` is
    // Chromium's; it shows the browser's side panel and reaches no page. Firefox needs none for its sidebar.
    const own = build === builds.chromium ? ['sidePanel'] : [];
    const permissions = ['activeTab', 'scripting', ...own, 'storage', 'unlimitedStorage'];
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('may ask for one host at a time, and the settings say why, as for every other permission', () => {
    const manifest = parse(build);
    // Nobody can list the hosts that run a GitLab of their own; none of these is granted by installing.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_host_permissions ?? []),
    ];
    const explained = Object.keys(PERMISSION_WORDS).filter((it) => it !== 'sidePanel' || asked.includes(it));
    expect(explained.sort()).toEqual(asked.sort());
  });

  it('enters gitlab.com and no other host by itself', () => {
    const manifest = parse(build);
    expect(manifest.host_permissions).toEqual(['https://gitlab.com/*']);
    const entered = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(entered).toEqual(['https://gitlab.com/*/merge_requests/*']);
    expect(read(build)).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>/);
  });

  it('stays out of private windows, of subframes and of the page’s own world', () => {
    const manifest = parse(build);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.externally_connectable).toBeUndefined();
    for (const script of manifest.content_scripts) {
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      expect(script.all_frames ?? false).toBe(false);
    }
  });

  it('shows the page nothing but the panel’s document', () => {
    const entries = parse(build).web_accessible_resources;
    expect(entries.flatMap((entry) => entry.resources)).toEqual(['panel.html']);
    // On every host, as the enabled ones are not known here. What keeps the others out: an address that changes with
    // each session (Chromium) or is each profile's own (Firefox), and the frame's one-time key.
    expect(entries.flatMap((entry) => entry.matches)).toEqual(['*://*/*']);
  });

  it('opens the popup from the toolbar button, and the settings in a tab', () => {
    const manifest = parse(build);
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(manifest.options_ui).toEqual({ page: 'dashboard.html', open_in_tab: true });
  });

  it('lets our own pages load nothing but files of the package, and pictures', () => {
    const policy = parse(build).content_security_policy?.extension_pages ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: https: http:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      ...(build === builds.firefox ? ['upgrade-insecure-requests'] : []),
    ]);
  });
});

describe('what differs between the browsers', () => {
  it('gives the panel another address in each session in Chromium, so that no page can know it', () => {
    expect(parse(builds.chromium).web_accessible_resources[0]?.use_dynamic_url).toBe(true);
    expect(parse(builds.chromium).background.service_worker).toBeDefined();
  });

  it('has the side panel’s own document, which no page can frame, and opens it for nobody by itself', () => {
    expect(parse(builds.chromium).side_panel).toEqual({ default_path: 'sidepanel.html' });
    expect(parse(builds.firefox).sidebar_action).toEqual({
      default_panel: 'sidepanel.html',
      default_title: 'Second Chair',
      open_at_install: false,
    });
  });

  it('lets hide-all work while another window has the focus in Chromium', () => {
    expect(parse(builds.chromium).commands['hide-all']?.global).toBe(true);
  });

  it('takes no key with Alt in Firefox, where the letter of a menu opens the menu instead', () => {
    const keys = Object.values(parse(builds.firefox).commands).map(
      (command) => command.suggested_key.default,
    );
    expect(keys).toEqual(['Ctrl+Shift+8', 'Ctrl+Shift+9', 'Ctrl+Shift+7']);
  });

  it('names the add-on for Firefox, its oldest version, and that it collects nothing', () => {
    expect(parse(builds.firefox).browser_specific_settings?.gecko).toEqual({
      id: 'second-chair@second-chair.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
    expect(parse(builds.chromium).browser_specific_settings).toBeUndefined();
  });
});

describe('the permissions of both browsers', () => {
  it('are told as a table, each with what it is for', () => {
    const asked = Object.values(builds).map((build) => {
      const manifest = parse(build);
      return { atInstall: [...manifest.permissions, ...manifest.host_permissions], manifest };
    });
    const lines = Object.entries(PERMISSION_WORDS).map(([permission, words]) => {
      const given = asked.map(({ atInstall, manifest }) =>
        atInstall.includes(permission)
          ? 'installed'
          : manifest.optional_host_permissions?.includes(permission)
            ? 'if asked'
            : '-',
      );
      return [permission.padEnd(22), ...given.map((one) => one.padEnd(11)), words].join('');
    });
    console.log(
      ['', ['permission'.padEnd(22), 'Chromium   Firefox    for'].join(''), ...lines, ''].join('\n'),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => /- {10}- /.test(line))).toEqual([]);
  });
});
