/** What happy-dom lacks and the components need; no more than that. A window that has it is left alone. */
export function addWhatIsLacking(): void {
  if ('showPopover' in HTMLElement.prototype) return;
  addLayout();
  addPopovers();
}

/** No layout here: rows of a list are 40 px high, everything else is a 420 by 600 window. */
const WIDTH = 420;
const heightOf = (element: Element): number => (element.getAttribute('role') === 'listitem' ? 40 : 600);

class MeasuringObserver implements ResizeObserver {
  private readonly targets = new Set<Element>();
  constructor(private readonly callback: ResizeObserverCallback) {}
  observe(target: Element): void {
    this.targets.add(target);
    queueMicrotask(() => {
      if (!this.targets.has(target)) return;
      const contentRect = new DOMRectReadOnly(0, 0, WIDTH, heightOf(target));
      const entry = {
        target,
        contentRect,
        borderBoxSize: [],
        contentBoxSize: [],
        devicePixelContentBoxSize: [],
      };
      this.callback([entry], this);
    });
  }
  unobserve(target: Element): void {
    this.targets.delete(target);
  }
  disconnect(): void {
    this.targets.clear();
  }
}

function addLayout(): void {
  window.ResizeObserver = MeasuringObserver;
  // What a list in the page itself, not in a part that scrolls, is measured against.
  Object.defineProperty(document.documentElement, 'clientHeight', { get: () => 600 });
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { get: () => WIDTH },
    offsetParent: {
      get(this: HTMLElement) {
        return this.parentElement;
      },
    },
  });
}

/** The popover API: shown by its button or by a call, put away by a call or by Escape. */
function addPopovers(): void {
  const hidden = document.createElement('style');
  hidden.textContent = '[popover]:not([data-open]) { display: none }';
  document.head.append(hidden);
  HTMLElement.prototype.showPopover = function () {
    toggle(this, true);
  };
  HTMLElement.prototype.hidePopover = function () {
    toggle(this, false);
  };
  document.addEventListener('click', ({ target }) => {
    const id =
      target instanceof Element ? target.closest('[popovertarget]')?.getAttribute('popovertarget') : null;
    const popover = id ? document.getElementById(id) : null;
    if (popover) toggle(popover, !popover.hasAttribute('data-open'));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const popover of document.querySelectorAll<HTMLElement>('[popover][data-open]'))
      popover.hidePopover();
  });
}

function toggle(popover: HTMLElement, open: boolean): void {
  if (popover.hasAttribute('data-open') === open) return;
  const states = { newState: open ? 'open' : 'closed', oldState: open ? 'closed' : 'open' };
  popover.dispatchEvent(Object.assign(new Event('beforetoggle'), states));
  popover.toggleAttribute('data-open', open);
  popover.dispatchEvent(Object.assign(new Event('toggle'), states));
}
