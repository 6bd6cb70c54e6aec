import { redraw } from './discussion-store.js';

/** The button that switches between light and dark without a reload, as a change of the system's theme does. */
export function startTheme() {
  const button = document.querySelector('.js-theme-toggle');
  button?.addEventListener('click', () => {
    const dark = document.documentElement.classList.toggle('gl-dark');
    document.documentElement.classList.toggle('gl-light', !dark);
    button.setAttribute('aria-pressed', String(dark));
    redraw();
    document.cookie = `_demo_theme=${dark ? 'dark' : 'light'}; path=/; SameSite=Lax`;
  });
}
