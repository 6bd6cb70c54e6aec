import { element } from './elements';

/** Same bounds as the settings have (`core/settings/settings.ts`). */
const NARROWEST = 340;
const WIDEST = 720;
const STEP = 20;

/**
 * Gives the panel its inner edge: drag it, or move it with the arrow keys. `panel` gets its width in CSS pixels;
 * `remember` is called when a width has been chosen here. Answers what gives it another.
 */
export function addEdge(
  panel: HTMLElement,
  width: number,
  remember: (width: number) => void,
): (width: number) => void {
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
  const isLeft = (): boolean => panel.matches(':dir(rtl)');

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
    if (edge.hasPointerCapture(move.pointerId)) apply(isLeft() ? move.clientX : innerWidth - move.clientX);
  });
  edge.addEventListener('lostpointercapture', () => {
    panel.classList.remove('dragging');
    remember(current);
  });
  edge.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    apply(isLeft() ? current - step : current + step);
    remember(current);
  });

  apply(width);
  panel.append(edge);
  return apply;
}
