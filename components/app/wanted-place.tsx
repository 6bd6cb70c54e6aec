import { useEffect } from 'react';
import { EXTRA_LINE } from '@/components/exercise/extra-line';
import { noteElementId } from '@/components/notes/note-element-id';
import { whenThere } from '@/components/palette/when-there';
import type { Wanted } from '@/stores/review-store';
import { useApp } from './app-context';
import type { TabId } from './tab-ids';
import { useWays, type WaysThere } from './use-ways';

/** A place that was searched for. */
export type WantedPlace = Extract<Wanted, { kind: string }>;

/** How to get to a place: the tab, what it is there, and what may be folded over it. */
interface Way {
  tab: TabId;
  selector?: string;
}

/** The beginning of what a closed disclosure over it is called, by the kind of place. */
const UNDER: Readonly<Record<string, RegExp>> = {
  note: /^(From preparation|After the call)/,
  finding: /^Exercise:/,
  draft: /^Exercise:/,
};

/**
 * Leads to a place of the interview that was searched for: selects its tab, unfolds what lies over it, brings it into view
 * and puts the focus there. Entries of the timeline are left to the timeline.
 */
export default function ShowWantedPlace({ wanted, root, select, edit }: WaysThere & { wanted: WantedPlace }) {
  const { reviewStore } = useApp();
  const ways = useWays({ select, edit });
  useEffect(() => {
    const { kind } = wanted;
    if (kind === 'candidate' || kind === 'details') ways.current.edit();
    else {
      const way = wayTo(wanted);
      ways.current.select(way.tab);
      // The tab shown is another only after this has been drawn.
      const { selector } = way;
      const at = root.current;
      if (at && selector !== undefined)
        requestAnimationFrame(() => whenThere(at, () => find(at, selector, kind), show));
    }
    if (!ENTRIES.has(kind)) reviewStore.getState().wantedShown();
  }, [wanted, root, ways, reviewStore]);
  return null;
}

/** What the timeline shows by itself, as it does for a mark on GitLab's page. */
const ENTRIES = new Set(['comment', 'commit', 'activity']);

/** Finds a place by its kind and id, as `data-place` has them. */
export const placeSelector = (place: string): string => `[data-place="${CSS.escape(place)}"]`;

function wayTo({ id, kind }: WantedPlace): Way {
  switch (kind) {
    case 'note':
      return { tab: 'call', selector: `#${CSS.escape(noteElementId(id))}` };
    case 'rating':
      return { tab: 'rubric', selector: `#${CSS.escape(`criterion-${id}`)}` };
    case 'feedback':
      return { tab: 'summary', selector: `${placeSelector(`${kind}:${id}`)} textarea` };
    case 'question':
      return { tab: 'call', selector: placeSelector(`${kind}:${id}`) };
    case 'finding':
      return { tab: 'review', selector: placeSelector(`${kind}:${id}`) };
    case 'panel':
      return { tab: 'summary', selector: placeSelector(`${kind}:${id}`) };
    case 'draft':
      if (id === EXTRA_LINE) return { tab: 'review', selector: `${placeSelector(`${kind}:${id}`)} input` };
      return { tab: 'call', selector: 'footer textarea' };
    default:
      return { tab: 'review' };
  }
}

/** The element, or null while it is not there; what lies over such a kind of place is unfolded on the way. */
export function find(root: Element, selector: string, kind: string): HTMLElement | null {
  const found = root.querySelector<HTMLElement>(selector);
  const under = UNDER[kind];
  if (found || !under) return found;
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[aria-expanded="false"]'))
    if (under.test(button.textContent.trim())) button.click();
  return root.querySelector<HTMLElement>(selector);
}

function show(found: HTMLElement): void {
  // A criterion shows what was said about it only once it is open.
  if (found.matches('[data-criterion-header][aria-expanded="false"]')) found.click();
  if (!found.matches('button, textarea, input, [tabindex]')) found.tabIndex = -1;
  found.scrollIntoView({ block: 'center' });
  found.focus({ preventScroll: true });
}
