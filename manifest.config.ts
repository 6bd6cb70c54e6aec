import type { UserManifest } from 'wxt';

/** The two manifests that are built from one source. */
export type ManifestTarget = 'chromium' | 'firefox';

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'second-chair@second-chair.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/**
 * What our own pages may load, beyond what the browsers forbid by themselves: only files of the package, and the pictures in
 * comments, which are asked for when the interviewer wants one. So no page of ours and no worker can fetch from any host or
 * send a form; a picture or a link can still be made to leave. Firefox asks for pictures by https in pages without a policy.
 */
function contentPolicy(target: ManifestTarget): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: https: http:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(target === 'firefox' ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/**
 * The manifest without what WXT adds for the entrypoints.
 * Permissions: `storage` (settings, and in the session area one-time frame keys, what side panels show and marks of
 * what was erased), `unlimitedStorage` (keeps the browser from evicting notes), `scripting` (the reader is injected when
 * it is first needed, not before; the content script is registered for hosts that the user enables), `activeTab` (a
 * click on the toolbar button lets the popup see whether that one page is GitLab's); `sidePanel`, in Chromium, comes with
 * the side panel's entrypoint. The one host is gitlab.com. Every other is optional and asked for one origin at a time;
 * which hosts run a GitLab nobody can list, hence the pattern. No test or demo host is ever listed here, which
 * `tests/contract/manifest.test.ts` holds. `served`: by WXT's own server while somebody develops, which adds to the policy
 * what it needs.
 */
export function manifest(
  target: ManifestTarget,
  { served = false }: { served?: boolean } = {},
): UserManifest {
  return {
    name: 'Second Chair',
    description:
      'For merge-request technical interviews: timeline, rubric, call notes and feedback summary beside GitLab, only on your machine.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: ['https://gitlab.com/*'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    ...(served ? {} : { content_security_policy: { extension_pages: contentPolicy(target) } }),
    // `use_dynamic_url` and `action.openPopup`.
    minimum_chrome_version: target === 'chromium' ? '130' : undefined,
    ...(target === 'chromium' ? { message_serialization: 'structured_clone' } : {}),
    action: { default_title: 'Second Chair' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    commands: {
      'toggle-panel': {
        // In Firefox, Alt with the letter of a menu opens the menu, with Shift as well: S is History's, H is Help's.
        suggested_key: { default: target === 'chromium' ? 'Alt+Shift+S' : 'Ctrl+Shift+8' },
        description: 'Open or close the panel',
      },
      'hide-all': {
        suggested_key: { default: 'Ctrl+Shift+9' },
        description: 'Hide everything, at once',
        ...(target === 'chromium' ? { global: true } : {}),
      },
      // Firefox lets no frame in a page open the sidebar: its own button, its menu and this key do.
      ...(target === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Ctrl+Shift+7' },
              description: 'Open or close the sidebar',
            },
          }
        : {}),
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // Framed on enabled hosts too, which are not known here; `docs/security.md` says what keeps others out.
        matches: ['*://*/*'],
        ...(target === 'chromium' ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(target === 'firefox' ? firefoxOnly : {}),
  };
}
