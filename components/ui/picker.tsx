import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './picker.module.css';

export interface PickerItem {
  id: string;
  label: string;
  /** A second line: a group, a need, a shortcut. */
  hint?: string;
  /** The key that does the same, as it is written in the list of keys. */
  keys?: string;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Items whose label or hint has every typed word; those whose label begins with the text come first. */
export function matchItems<T extends PickerItem>(items: readonly T[], typed: string): T[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...items];
  const found = items.filter((item) => {
    const text = fold(`${item.label} ${item.hint ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const start = fold(typed.trim());
  const first = (item: T) => (fold(item.label).startsWith(start) ? 0 : 1);
  return found.sort((a, b) => first(a) - first(b));
}

/**
 * A list to pick one item from by typing a part of its name: arrow keys move, Enter picks. `take` may keep what was typed
 * for itself: where it answers true, the field stays as it was. `children` stand between field and list.
 */
export function Picker({
  label,
  items,
  placeholder = 'Type to find',
  take,
  onPick,
  children,
}: {
  label: string;
  items: readonly PickerItem[];
  placeholder?: string;
  take?: (typed: string) => boolean;
  onPick: (id: string) => void;
  children?: ReactNode;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = matchItems(items, typed);
  const current = found[Math.min(active, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter' && current) onPick(current.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        // The layer was opened to pick something: typing is the next thing that is done.
        autoFocus
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={current && `${id}-${current.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          if (take?.(event.target.value)) return;
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {children}
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {found.map((item, index) => (
          <li
            key={item.id}
            id={`${id}-${item.id}`}
            role="option"
            aria-selected={item === current}
            className={classes(styles.item, item === current && styles.active)}
            ref={item === current ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onPointerMove={() => setActive(index)}
            onClick={() => onPick(item.id)}
          >
            <span className={styles.line}>
              <span>{item.label}</span>
              {item.keys && <kbd className={styles.keys}>{item.keys}</kbd>}
            </span>
            {item.hint && <span className={styles.hint}>{item.hint}</span>}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>Nothing has this name.</p>}
    </>
  );
}
