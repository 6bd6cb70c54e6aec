import { useEffect } from 'react';
import { whenThere } from '@/components/palette/when-there';
import type { Spot } from '@/stores/messages/protocol';
import { useApp } from './app-context';
import { fieldsOf } from './read-spot';
import { TAB_IDS } from './tab-ids';
import { useWays, type WaysThere } from './use-ways';
import { find, placeSelector } from './wanted-place';

/**
 * Leads back to where one was when everything was hidden: the tab, and in it the field with its caret. What is not there
 * any more is left out.
 */
export default function ReturnToSpot({ spot, root, select, edit }: WaysThere & { spot: Spot }) {
  const { reviewStore } = useApp();
  const ways = useWays({ select, edit });
  useEffect(() => {
    const tab = TAB_IDS.find((id) => id === spot.tab);
    if (tab) ways.current.select(tab);
    else if (spot.tab === 'form') ways.current.edit();
    const { field } = spot;
    const at = root.current;
    // The tab shown is another only after this has been drawn.
    if (at && field) requestAnimationFrame(() => whenThere(at, () => findField(at, field), goOn(field)));
    reviewStore.getState().wantedShown();
  }, [spot, root, ways, reviewStore]);
  return null;
}

type Field = NonNullable<Spot['field']>;

/** The field, or null while it is not there; what it is folded into is opened on the way. */
function findField(root: Element, { place, nth }: Field): HTMLElement | null {
  const [kind = ''] = place.split(':');
  const found = find(root, placeSelector(place), kind);
  if (!found) return null;
  const field = fieldsOf(found)[nth];
  if (field) return field;
  // Once: what it opens is drawn a moment later, and pressed again it might close.
  const opener = found.querySelector<HTMLElement>('[data-opens]:not([aria-expanded="true"], [data-pressed])');
  opener?.setAttribute('data-pressed', '');
  opener?.click();
  return fieldsOf(found)[nth] ?? null;
}

const goOn =
  ({ selection }: Field) =>
  (found: HTMLElement): void => {
    found.scrollIntoView({ block: 'nearest' });
    found.focus({ preventScroll: true });
    if (selection && (found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement))
      found.setSelectionRange(...selection);
  };
