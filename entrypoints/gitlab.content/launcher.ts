import { element } from './elements';

const SVG = 'http://www.w3.org/2000/svg';

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

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M3 2v7h7V5M3 9v5M10 9v5M6 12h8V8');
  svg.append(path);
  return svg;
}
