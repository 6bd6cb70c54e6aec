import { showTheme } from '../panel/theme';

/** Our own pages stand in no page of GitLab's: they follow the browser's light or dark, as it changes. */
export function followColourScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  showTheme(dark.matches);
  dark.addEventListener('change', ({ matches }) => showTheme(matches));
}
