/** Shows GitLab's light or dark theme, with the class that GitLab itself uses. */
export function showTheme(dark: boolean): void {
  document.documentElement.classList.toggle('gl-dark', dark);
}

/**
 * Follows the theme of the page around the frame. Anybody may send this message; all that it can do is to make the
 * panel light or dark.
 */
export function followTheme(): void {
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('secondChairTheme' in data)) return;
    if (data.secondChairTheme === 'dark' || data.secondChairTheme === 'light') {
      showTheme(data.secondChairTheme === 'dark');
    }
  });
}
