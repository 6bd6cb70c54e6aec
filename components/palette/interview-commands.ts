import { KEYS } from '@/components/app/keys';
import { TAB_IDS, type TabId } from '@/components/app/tab-ids';
import { KIND_CHOICES } from '@/components/notes/kinds';
import { SIGNAL_CHOICES } from '@/components/notes/signals';
import { criterionHeaderId } from '@/components/rubric/criterion-section';
import { visibleText } from '@/components/ui/visible-text';
import type { Rubric } from '@/core/rubric/rubric';
import { buttonName } from './actions-on-screen';
import type { Command } from './command';
import { whenThere } from './when-there';

/** The way that the commands have into the open interview's surface. */
export interface Ways {
  /** Everything around the tabs and the note line. */
  root: HTMLElement;
  select: (tab: TabId) => void;
  edit: () => void;
  leave: () => void;
  undo: () => void;
  /** What the single keys do, by key. */
  acts: Readonly<Record<string, () => void>>;
}

const TAB_NAMES: Record<TabId, string> = {
  review: 'Review',
  rubric: 'Rubric',
  call: 'Call',
  summary: 'Summary',
};

/** What stands in a tab, and the name of its button there: it is shown and has the focus, one key from being done. */
const IN_TABS: readonly [tab: TabId, name: string, button: string][] = [
  ['review', 'Read the merge request again', 'Read again'],
  ['call', 'Move the call to another time', 'Move, cancel, no-show'],
  ['summary', 'Fill the feedback from ratings and notes', 'Fill from ratings and notes'],
  ['summary', 'Copy the feedback', 'Copy'],
  ['summary', 'Download the feedback as Markdown', 'Download Markdown'],
];

/** Everything that can be done to the open interview from anywhere, but for the call itself. */
export function interviewCommands(rubric: Rubric | null, ways: Ways): Command[] {
  const { root, select, acts } = ways;
  const tabs = TAB_IDS.map((id, index) => ({
    id: `tab-${id}`,
    name: TAB_NAMES[id],
    hint: 'Tab',
    keys: String(index + 1),
    run: () => select(id),
  }));
  const keyed = (KEYS[0]?.keys ?? []).flatMap(({ keys, does }): Command[] => {
    const run = acts[keys];
    return run && keys !== 'p' ? [{ id: `key-${keys}`, name: does, keys, run }] : [];
  });
  const criteria = (rubric?.criteria ?? []).map(({ id, title }) => ({
    id: `criterion-${id}`,
    name: `Rate: ${visibleText(title)}`,
    hint: 'Rubric',
    run: () => {
      select('rubric');
      const find = () => root.querySelector<HTMLElement>(`#${CSS.escape(criterionHeaderId(id))}`);
      whenThere(root, find, (header) => {
        header.focus();
        if (header.getAttribute('aria-expanded') === 'false') header.click();
      });
    },
  }));
  const inTabs = IN_TABS.map(([tab, name, button]) => ({
    id: `in-${tab}-${button}`,
    name,
    hint: TAB_NAMES[tab],
    run: () => {
      select(tab);
      whenThere(
        root,
        () => findButton(root, button),
        (found) => found.focus(),
      );
    },
  }));
  return [
    ...keyed,
    ...tabs,
    ...noteCommands(ways),
    { id: 'undo', name: 'Undo', keys: 'Ctrl+Z', run: ways.undo },
    ...criteria,
    ...inTabs,
    { id: 'edit', name: 'Edit the interview', run: ways.edit },
    { id: 'leave', name: 'All interviews', run: ways.leave },
  ];
}

/** A note of each kind: its mark is set, and the line has the focus. */
function noteCommands({ root }: Ways): Command[] {
  return [...SIGNAL_CHOICES, ...KIND_CHOICES].map(({ key, label }) => ({
    id: `note-${key}`,
    name: `Write a note: ${label}`,
    hint: 'Note line',
    keys: key,
    run: () => {
      const button = root.querySelector<HTMLElement>(`footer button[aria-label="${label}"]`);
      if (button?.getAttribute('aria-pressed') !== 'true') button?.click();
      root.querySelector<HTMLElement>('footer textarea')?.focus();
    },
  }));
}

function findButton(root: HTMLElement, name: string): HTMLElement | null {
  const buttons = [...root.querySelectorAll<HTMLElement>('main button')];
  return buttons.find((button) => buttonName(button) === name) ?? null;
}
