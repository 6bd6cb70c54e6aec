/** True while GitLab shows its dark theme. */
export function isDark(): boolean {
  return document.documentElement.classList.contains('gl-dark');
}

/** Calls back whenever GitLab switches its theme, which it does without a reload. */
export function watchTheme(changed: (dark: boolean) => void, left: AbortSignal): void {
  let dark = isDark();
  const observer = new MutationObserver(() => {
    if (isDark() === dark) return;
    dark = isDark();
    changed(dark);
  });
  observer.observe(document.documentElement, { attributeFilter: ['class'] });
  left.addEventListener('abort', () => observer.disconnect());
}
