import type { AxeRow } from '@/tests/support/suite-records';

interface State {
  light: number;
  dark: number;
  passed: number;
  violations: number;
}

/** Every state that axe looked at, as lines of text: how often in light and in dark, and what it found. */
export function axeTable(rows: readonly AxeRow[]): string {
  const states = new Map<string, State>();
  for (const { state, dark, passed, violations } of rows) {
    const before = states.get(state) ?? { light: 0, dark: 0, passed: 0, violations: 0 };
    states.set(state, {
      light: before.light + Number(!dark),
      dark: before.dark + Number(dark),
      passed: Math.max(before.passed, passed),
      violations: before.violations + violations,
    });
  }
  const all = [...states].sort(([one], [other]) => one.localeCompare(other));
  const looks = rows.length;
  const violations = rows.reduce((sum, row) => sum + row.violations, 0);
  const widest = Math.max(...all.map(([name]) => name.length));
  const line = (name: string, figures: readonly (string | number)[]): string =>
    [name.padEnd(widest), ...figures.map((figure) => String(figure).padStart(11))].join('');
  return [
    '',
    line('state, as its test calls it', ['light', 'dark', 'rules held', 'violations']),
    ...all.map(([name, state]) => line(name, [state.light, state.dark, state.passed, state.violations])),
    `${all.length} states in ${looks} looks: ${violations} violations`,
    '',
  ].join('\n');
}
