import { element } from './elements';

/** Same bounds as the background keeps (`entrypoints/background/widths.ts`). */
const NARROWEST = 340;
const WIDEST = 720;
const STEP = 20;

/**
 * The panel's left edge: drag it, or move it with the arrow keys. `panel` gets its width in CSS pixels; `remember` is
 * called when a width has been chosen.
 */
export function createEdge(
  panel: HTMLElement,
  width: number,
  remember: (width: number) => void,
): HTMLElement {
  const edge = element('div', {
    class: 'edge',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': 'Width of Second Chair',
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  let current = width;

  const apply = (wanted: number): void => {
    current = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    panel.style.width = `${String(current)}px`;
    edge.setAttribute('aria-valuenow', String(current));
  };

  edge.addEventListener('pointerdown', (down) => {
    edge.setPointerCapture(down.pointerId);
    panel.classList.add('dragging');
  });
  edge.addEventListener('pointermove', (move) => {
    if (edge.hasPointerCapture(move.pointerId)) apply(innerWidth - move.clientX);
  });
  edge.addEventListener('lostpointercapture', () => {
    panel.classList.remove('dragging');
    remember(current);
  });
  edge.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    apply(current + step);
    remember(current);
  });

  apply(width);
  return edge;
}
