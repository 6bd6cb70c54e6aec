import type { Theme } from '@/core/settings/settings';
import type { SettingsStore } from '@/stores/settings-store';

/**
 * Makes this page light or dark, with the class that GitLab itself uses: as the settings say once they are known, as the
 * page around it or the system until then. `ofPage`: whether the page around this frame is dark; null where there is none,
 * which is then as the system. Anybody may send the message of the page; all that it can do is to make the panel light or
 * dark. Answers what takes the settings' word for it from then on.
 */
export function followTheme(ofPage: boolean | null): (settingsStore: SettingsStore) => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let page = ofPage;
  let chosen: Theme = 'page';
  const show = (): void => {
    const around = chosen === 'page' && page !== null ? page : system.matches;
    const dark = chosen === 'dark' || (chosen !== 'light' && around);
    document.documentElement.classList.toggle('gl-dark', dark);
  };
  show();
  system.addEventListener('change', show);
  if (page !== null) {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || !('secondChairTheme' in data)) return;
      if (data.secondChairTheme !== 'dark' && data.secondChairTheme !== 'light') return;
      page = data.secondChairTheme === 'dark';
      show();
    });
  }
  return (settingsStore) =>
    settingsStore.subscribe(({ settings }) => {
      chosen = settings?.theme ?? 'page';
      show();
    });
}
