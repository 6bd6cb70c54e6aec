import type { Command } from './command';

const ACTIONS = 'button:not(:disabled, [role="tab"], [aria-disabled="true"]), summary';

/** Longer names than that are texts, not names. */
const LONGEST = 90;

/**
 * Every button that is on screen below `root`, by the name that a screen reader gives it: so nothing that the mouse can do
 * is missing. Of several with the same name the first stands for all. Running one moves the focus to it and presses it.
 */
export function actionsOnScreen(root: ParentNode): Command[] {
  const found = new Map<string, Command>();
  for (const button of root.querySelectorAll<HTMLElement>(ACTIONS)) {
    const name = buttonName(button);
    if (name === '' || found.has(name) || !button.checkVisibility()) continue;
    found.set(name, {
      id: `screen-${found.size}`,
      name: name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name,
      hint: placeOf(button),
      run: () => {
        button.focus();
        button.click();
      },
    });
  }
  return [...found.values()];
}

/** The name that a screen reader gives a button. */
export function buttonName(button: HTMLElement): string {
  return (button.getAttribute('aria-label') ?? button.textContent).replaceAll(/\s+/g, ' ').trim();
}

/** The section around it, and whether it is on. */
function placeOf(button: HTMLElement): string {
  const place = button.parentElement?.closest('[aria-label]')?.getAttribute('aria-label') ?? 'On screen';
  return button.getAttribute('aria-pressed') === 'true' ? `${place}, on` : place;
}
