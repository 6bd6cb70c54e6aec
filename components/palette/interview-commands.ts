import { KEYS } from '@/components/app/keys';
import { TAB_IDS } from '@/components/app/tab-ids';
import { KIND_CHOICES } from '@/components/notes/kinds';
import { SIGNAL_CHOICES } from '@/components/notes/signals';
import { criterionHeaderId } from '@/components/rubric/criterion-section';
import { visibleText } from '@/components/ui/visible-text';
import type { Rubric } from '@/core/rubric/rubric';
import type { Command } from './command';
import { TAB_NAMES } from './tab-names';
import type { Ways } from './ways';
import { whenThere } from './when-there';

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
  return [
    ...keyed,
    ...tabs,
    ...noteCommands(ways),
    { id: 'undo', name: 'Undo', keys: 'Ctrl+Z', run: ways.undo },
    ...criteria,
    { id: 'edit', name: 'Edit interview', run: ways.edit },
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
