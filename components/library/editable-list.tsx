import { Fragment, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { RemovedLine } from './removed-line';
import { useListEdits } from './use-list-edits';
import page from './page.module.css';
import rows from './rows.module.css';
import fields from './fields.module.css';

const UNTITLED = 'Untitled';

/**
 * A list of things to edit, one open at a time. Each is moved by its buttons, or by Alt and the arrow keys while its
 * line has focus; what was removed can be put back. `create` makes a new one; `path` is the field that the list is.
 */
export function EditableList<T extends { id: string }>({
  label,
  one,
  path,
  items,
  titleOf,
  factOf,
  problemsOf,
  openId,
  onOpen,
  onChange,
  create,
  children,
}: {
  label: string;
  /** What an item is called: "criterion". */
  one: string;
  path: string;
  items: readonly T[];
  titleOf: (item: T) => string;
  /** A few words beside the title. */
  factOf?: (item: T) => string;
  /** How many problems lie within the item at this place. */
  problemsOf: (index: number) => number;
  openId: string | null;
  onOpen: (id: string | null) => void;
  onChange: (items: T[]) => void;
  create: () => T;
  children: (item: T, index: number) => ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const nameOf = (item: T): string => visibleText(titleOf(item).trim()) || UNTITLED;
  const { removed, said, ...edits } = useListEdits(items, onChange, nameOf);

  const control = (itemId: string, name: string) =>
    [...(list.current?.querySelectorAll<HTMLElement>(`[data-control="${name}"]`) ?? [])].find(
      (element) => element.closest<HTMLElement>('[data-item]')?.dataset['item'] === itemId,
    );
  // The line moves in the document, and would lose the focus that a second step needs.
  const move = (item: T, index: number, step: number, name: string) => {
    const moved = flushSync(() => edits.move(index, step));
    if (moved) control(item.id, name)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, item: T, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    move(item, index, step, (event.target as HTMLElement).dataset['control'] ?? 'toggle');
  };
  const add = () => {
    const item = create();
    flushSync(() => {
      edits.add(item);
      onOpen(item.id);
    });
    const lines = list.current?.querySelectorAll<HTMLElement>('[data-item]');
    [...(lines ?? [])].at(-1)?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const gone = removed && (
    <li>
      <RemovedLine title={nameOf(removed.item)} onUndo={() => edits.undo()} />
    </li>
  );

  return (
    <section className={page.group} aria-labelledby={id}>
      <div className={page.groupHead}>
        <h2 id={id} data-path={path} tabIndex={-1}>
          {label}
        </h2>
        <span className={page.quiet}>{items.length}</span>
      </div>
      <ul ref={list} className={rows.items}>
        {items.map((item, index) => {
          const open = item.id === openId;
          const problems = problemsOf(index);
          const title = nameOf(item);
          return (
            <Fragment key={item.id}>
              {removed?.index === index && gone}
              <li className={rows.item} data-item={item.id} data-open={open}>
                <div className={rows.line} onKeyDown={(event) => onKeyDown(event, item, index)}>
                  <button
                    type="button"
                    className={rows.toggle}
                    data-control="toggle"
                    aria-expanded={open}
                    aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                    onClick={() => onOpen(open ? null : item.id)}
                  >
                    <Icon name={open ? 'chevron-down' : 'chevron-right'} />
                    <span className={rows.rowText}>
                      <span className={rows.title} dir="auto">
                        {title}
                      </span>
                      {factOf && <span className={page.quiet}>{factOf(item)}</span>}
                      {problems > 0 && (
                        <Badge tone="danger" icon="error">
                          {counted(problems, 'problem')}
                        </Badge>
                      )}
                    </span>
                  </button>
                  <Button
                    size="small"
                    variant="quiet"
                    icon="arrow-up"
                    data-control="up"
                    aria-label={`Move up: ${title}`}
                    aria-disabled={index === 0}
                    onClick={() => move(item, index, -1, 'up')}
                  />
                  <Button
                    size="small"
                    variant="quiet"
                    icon="arrow-down"
                    data-control="down"
                    aria-label={`Move down: ${title}`}
                    aria-disabled={index === items.length - 1}
                    onClick={() => move(item, index, 1, 'down')}
                  />
                  <Button
                    size="small"
                    variant="quiet"
                    icon="remove"
                    aria-label={`Remove: ${title}`}
                    onClick={() => edits.remove(index)}
                  />
                </div>
                {open && <div className={fields.fields}>{children(item, index)}</div>}
              </li>
            </Fragment>
          );
        })}
        {removed && removed.index >= items.length && gone}
      </ul>
      <div>
        <Button size="small" icon="plus" onClick={add}>
          Add a {one}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  );
}
