import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { PickerItem } from '@/components/ui/picker';
import styles from './mention-picker.module.css';

/** `typed` is what was searched for. */
export type Cancel = (typed: string, how: 'escape' | 'backspace' | 'blur') => void;

interface MentionPickerProps<T extends PickerItem> {
  /** Names the field for screen readers, such as "Criterion". */
  label: string;
  /** What there is to pick from for what was typed, best first. */
  find: (typed: string) => readonly T[];
  /** Said where there is nothing to pick from at all. */
  nothing: string;
  /** What to go on typing with, where an item is only a step on the way to another; null where it can be picked. */
  complete?: (item: T) => string | null;
  onPick: (item: T) => void;
  /** Called on Escape, on Backspace in the empty field and when focus leaves. */
  onCancel: Cancel;
}

/** Nobody reads further: one more letter is faster. */
const SHOWN = 50;

/**
 * What `#` and `@` open over the note line: type to narrow the list, arrow keys travel, Enter or Tab pick, Escape
 * leaves and hands back what was typed. Takes focus when it appears; giving it back is the caller's part, who knows
 * where it came from.
 */
export function MentionPicker<T extends PickerItem>({
  label,
  find,
  nothing,
  complete,
  onPick,
  onCancel,
}: MentionPickerProps<T>) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  const listId = useId();
  const all = useMemo(() => find(query), [find, query]);
  const found = all.slice(0, SHOWN);
  const current = found[active];

  useEffect(() => input.current?.focus(), []);

  const search = (typed: string) => {
    setQuery(typed);
    setActive(0);
  };
  const settle = (act: () => void) => {
    if (settled.current) return;
    settled.current = true;
    act();
  };
  const pick = (item: T) => {
    const more = complete?.(item) ?? null;
    if (more === null) settle(() => onPick(item));
    else search(more);
  };
  const cancel = (how: 'escape' | 'backspace' | 'blur') => settle(() => onCancel(query, how));
  const travel = (by: number) => {
    if (found.length > 0) setActive((active + by + found.length) % found.length);
  };

  const act = (key: string): boolean => {
    if (key === 'ArrowDown') travel(1);
    else if (key === 'ArrowUp') travel(-1);
    else if (key === 'Escape') cancel('escape');
    else if (key === 'Backspace' && query === '') cancel('backspace');
    else if ((key === 'Enter' || key === 'Tab') && current) pick(current);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.picker}>
      <input
        ref={input}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={`${label} ...`}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => cancel('blur')}
      />
      <ul id={listId} className={styles.list} role="listbox" aria-label={label}>
        {found.map((item, index) => (
          <Option
            key={item.id}
            id={`${listId}-${index}`}
            item={item}
            active={index === active}
            onPick={() => pick(item)}
          />
        ))}
      </ul>
      <p className={styles.nothing} role="status">
        {found.length === 0 && (query === '' ? nothing : 'Nothing matches.')}
        {/* No number: it would be said anew with each letter. */}
        {all.length > found.length && 'There are more: go on typing.'}
      </p>
    </div>
  );
}

interface OptionProps {
  id: string;
  item: PickerItem;
  active: boolean;
  onPick: () => void;
}

function Option({ id, item, active, onPick }: OptionProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={row}
      id={id}
      className={styles.option}
      role="option"
      aria-selected={active}
      // Keeps focus in the field: a blur would close the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className={styles.label}>{item.label}</span>
      {item.hint && <span className={styles.hint}>{item.hint}</span>}
    </li>
  );
}
