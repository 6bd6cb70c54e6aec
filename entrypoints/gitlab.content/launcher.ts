import { element } from './elements';
import { icon } from './icon';

/** A quiet tab at the window's edge. It says nothing but the product's name. */
export function createLauncher(open: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { class: 'launcher', type: 'button', 'aria-label': 'Open Second Chair' },
    icon(),
  );
  button.addEventListener('click', (event) => {
    // A script of the page could click too; only a person opens the panel.
    if (event.isTrusted) open();
  });
  return button;
}
