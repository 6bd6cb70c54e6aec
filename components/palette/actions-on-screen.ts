import { visibleText } from '@/components/ui/visible-text';
import { accessibleName } from './accessible-name';
import type { Command } from './command';

const PRESSED = 'button, summary, input[type="checkbox"], input[type="radio"]';
/** These only get the focus: what is chosen or typed in them is the next thing that is done. */
const FILLED = 'select, textarea, input:not([type="checkbox"], [type="radio"], [type="file"])';
const CONTROLS = `:is(${PRESSED}, ${FILLED}):not(:disabled, [role="tab"], [aria-disabled="true"])`;

/** What a dialog or a layer has goes with it when the commands open. */
const LAYERS = 'dialog, [popover]';

const SECTIONS = '[aria-label], [aria-labelledby], fieldset';

/** Longer names than that are texts, not names. */
const LONGEST = 90;

/** Nobody picks from more with one name, such as the buttons of hundreds of notes: their lists have keys of their own. */
const MOST_ALIKE = 20;

interface Control {
  element: HTMLElement;
  name: string;
}

/**
 * Every button, tick, choice and field that is on screen, by the name that a screen reader gives it; but for links, which
 * stand in what others wrote, and what `known` has: the names of commands that do the same. Running one moves the focus to
 * it, and presses what can be pressed. Of several with one name each is named with a place that no other of them stands
 * in; what has no such place, or has too many like it, is left out, so that a name never means another than the one that
 * was thought of.
 */
export function actionsOnScreen(root: ParentNode, known: ReadonlySet<string>): Command[] {
  const named = new Map<string, Control[]>();
  for (const control of controlsIn(root, known)) {
    const same = named.get(control.name);
    if (same) same.push(control);
    else named.set(control.name, [control]);
  }
  const found = [...named.values()].flatMap((same) => (same.length === 1 ? same : toldApart(same)));
  return found.map(({ element, name }, index) => ({
    id: `screen-${index}`,
    name,
    hint: [sectionOf(element), ...stateOf(element)].join(', '),
    run: () => {
      element.focus();
      if (element.matches(PRESSED)) element.click();
    },
  }));
}

function controlsIn(root: ParentNode, known: ReadonlySet<string>): Control[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((element) => {
    if (element.closest(LAYERS)) return [];
    const name = nameOf(element);
    return name === '' || known.has(name) || !element.checkVisibility() ? [] : [{ element, name }];
  });
}

/** Controls with one name, each named with its nearest place that none of the others stands in. */
function toldApart(same: readonly Control[]): Control[] {
  if (same.length > MOST_ALIKE) return [];
  const places = same.map(({ element }) => placesOf(element));
  const times = new Map<string, number>();
  for (const place of places.flat()) times.set(place, (times.get(place) ?? 0) + 1);
  return same.flatMap(({ element, name }, index) => {
    const own = places[index]?.find((place) => times.get(place) === 1);
    return own === undefined ? [] : [{ element, name: `${name}: ${own}` }];
  });
}

/** What it stands in, nearest first, each once: sections by their names, items of lists by what people wrote in them. */
function placesOf(element: Element): string[] {
  const places = new Set<string>();
  for (let around = element.parentElement; around; around = around.parentElement) {
    const item = around.matches('li, [role="listitem"]') ? around.querySelector('[dir="auto"]') : null;
    if (around.matches(SECTIONS)) places.add(nameOf(around));
    if (item) places.add(nameOf(item));
  }
  places.delete('');
  return [...places];
}

/** The nearest section around it that has a name. */
function sectionOf(element: Element): string {
  const section = element.parentElement?.closest(SECTIONS);
  return (section && nameOf(section)) || 'On screen';
}

/** Whether it is on, where it says so. */
function stateOf(element: HTMLElement): string[] {
  const on = element.getAttribute('aria-pressed') === 'true' || element.matches('input:checked');
  return on ? ['on'] : [];
}

function nameOf(element: Element): string {
  const name = visibleText(accessibleName(element));
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
