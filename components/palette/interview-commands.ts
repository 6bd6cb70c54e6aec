import type { KeySettings } from '@/components/app/keys-context';
import { TAB_IDS, TAB_NAMES } from '@/components/app/tab-ids';
import { KIND_CHOICES } from '@/components/notes/kinds';
import { SIGNAL_CHOICES } from '@/components/notes/signals';
import { criterionHeaderId } from '@/components/rubric/criterion-section';
import { visibleText } from '@/components/ui/visible-text';
import { ACTION_WORDS } from '@/core/keys/action-words';
import { ACTION_IDS, type ActionId } from '@/core/keys/actions';
import type { Rubric } from '@/core/rubric/rubric';
import type { Command } from './command';
import type { Ways } from './ways';
import { whenThere } from './when-there';

/** Everything that can be done to the open interview from anywhere, but for the call itself. */
export function interviewCommands(rubric: Rubric | null, ways: Ways, keys: KeySettings): Command[] {
  const { root, select, acts } = ways;
  const keyOf = (id: ActionId) => keys.shown(id) ?? undefined;
  const tabs = TAB_IDS.map((id) => ({
    id: `tab-${id}`,
    name: TAB_NAMES[id],
    hint: 'Tab',
    keys: keyOf(id),
    run: () => select(id),
  }));
  const keyed = ACTION_IDS.flatMap((id): Command[] => {
    const run = acts[id];
    // The tabs and the clock have commands of their own.
    const isOther = id === 'clock' || TAB_IDS.some((tab) => tab === id);
    return run && !isOther ? [{ id: `key-${id}`, name: ACTION_WORDS[id], keys: keyOf(id), run }] : [];
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
    { id: 'undo', name: 'Undo', keys: keyOf('undo'), run: ways.undo },
    ...criteria,
    { id: 'edit', name: 'Edit interview', run: ways.edit },
    { id: 'leave', name: 'Back to the list of interviews', run: ways.leave },
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
