import type { Spot } from '@/stores/messages/protocol';

/** What text is typed or chosen in. */
const FIELDS = 'textarea, input, select';

const placeOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-place]');

/**
 * The fields of a place, each of which is known by where it stands among them; those of a place inside of it are that
 * one's.
 */
export const fieldsOf = (place: HTMLElement): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => placeOf(field) === place);

/** What is selected in a field; null where nothing can be. */
function selectionIn(field: HTMLElement): [number, number] | null {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/**
 * Where whoever works in this page is: the tab, and the field with what is selected in it. It says which place of the
 * interview that is (`data-place`) and nothing that anybody wrote. `focused` is the field where the page knows better than
 * the browser, which takes the focus from what is no longer drawn.
 */
export function readSpot(page: Document, focused: Element | null = page.activeElement): Spot {
  const selected = page.querySelector('[role="tab"][aria-selected="true"]')?.id.replace(/^tab-/, '');
  const tab = selected ?? (page.querySelector('[data-place="form:"]') ? 'form' : null);
  const place = focused instanceof HTMLElement ? placeOf(focused) : null;
  const nth = place ? fieldsOf(place).findIndex((field) => field === focused) : -1;
  if (!(focused instanceof HTMLElement) || !place || nth < 0) return { tab, field: null };
  const field = { place: place.dataset['place'] ?? '', nth, selection: selectionIn(focused) };
  return { tab, field };
}
