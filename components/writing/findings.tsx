import { useRef, useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { WritingField } from '@/core/writing/writing-finding';
import type { Dismissals } from './dismissals';
import { Finding } from './finding';
import { Undo } from './undo';
import { useFindings } from './use-findings';
import styles from './findings.module.css';

/** More than these are shown on demand, so that they do not push the next field away. */
const SHOWN_AT_ONCE = 3;

export interface FindingsProps extends Dismissals {
  text: string;
  field: WritingField;
  label: string;
}

/** The words that are worth a second look, each with why, its source and "Dismiss". */
export function Findings({ text, field, label, dismissed, dismiss, restore }: FindingsProps) {
  const found = useFindings(text, field);
  const open = found.filter(({ id }) => !dismissed.includes(id));
  const [undoable, setUndoable] = useState<{ id: string; quote: string } | null>(null);
  const [shown, setShown] = useState<boolean | null>(null);
  const list = useRef<HTMLDivElement>(null);

  /** Focus goes on to what stands in its place: the next, the last one before it, or "Undo". */
  const focusAt = (index: number) =>
    requestAnimationFrame(() => {
      const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-dismiss]') ?? [])];
      const next = buttons[Math.min(index, buttons.length - 1)];
      (next ?? list.current?.querySelector<HTMLButtonElement>('[data-undo]'))?.focus();
    });
  const onDismiss = (id: string, quote: string, index: number) => {
    setShown((shown ?? open.length <= SHOWN_AT_ONCE) || open.length - 1 <= SHOWN_AT_ONCE);
    setUndoable({ id, quote });
    dismiss(id);
    focusAt(index);
  };
  const onUndo = (id: string) => {
    setUndoable(null);
    restore(id);
    focusAt(
      found
        .filter((each) => each.id === id || !dismissed.includes(each.id))
        .findIndex((each) => each.id === id),
    );
  };
  const canUndo =
    undoable !== null && found.some(({ id }) => id === undoable.id) && dismissed.includes(undoable.id);

  return (
    <div ref={list} className={open.length > 0 || canUndo ? styles.check : undefined}>
      <VisuallyHidden>
        <span role="status">
          {open.length > 0 ? `Writing check of ${label}: ${open.length} to look at` : ''}
        </span>
      </VisuallyHidden>
      {open.length > 0 && (
        <Disclosure
          label={`Writing check: ${open.length} to look at`}
          open={shown ?? open.length <= SHOWN_AT_ONCE}
          onToggle={setShown}
        >
          <ul className={styles.list} aria-label={`Writing check of ${label}`}>
            {open.map((finding, index) => (
              <Finding
                key={finding.id}
                finding={finding}
                onDismiss={() => onDismiss(finding.id, finding.quote, index)}
              />
            ))}
          </ul>
          <p className={styles.note}>
            For English text. Nothing leaves this browser, and nothing is held up.
          </p>
        </Disclosure>
      )}
      {canUndo && <Undo what={undoable.quote} onUndo={() => onUndo(undoable.id)} />}
    </div>
  );
}
