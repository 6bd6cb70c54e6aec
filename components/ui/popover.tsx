import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import { Button, type ButtonProps } from './button';
import styles from './popover.module.css';

const GAP = 4;

/** Puts the popover below its button, or above it where there is more room, and inside the window. */
function place(popover: HTMLElement, button: HTMLElement, width: number): void {
  const box = button.getBoundingClientRect();
  const above = box.top;
  const below = window.innerHeight - box.bottom;
  const left = Math.max(GAP, Math.min(box.left, window.innerWidth - width - GAP));
  const upwards = below < 240 && above > below;
  popover.style.left = `${left}px`;
  popover.style.top = upwards ? 'auto' : `${box.bottom + GAP}px`;
  popover.style.bottom = upwards ? `${window.innerHeight - above + GAP}px` : 'auto';
  popover.style.maxHeight = `${Math.max(above, below) - 2 * GAP}px`;
}

/**
 * A button with a layer above everything else, by the browser's own `popover`: it closes on Escape and on a click
 * elsewhere, and gives the focus back. `layer` gets `close`, and is in the DOM only while it is open. `label` names
 * the layer.
 */
export function PopoverButton({
  layer,
  label,
  width = 280,
  ...button
}: ButtonProps & { layer: (close: () => void) => ReactNode; label: string; width?: number }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [popover, setPopover] = useState<HTMLDivElement | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const beforeToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open' && anchor.current) place(event.currentTarget, anchor.current, width);
  };
  return (
    <>
      <Button {...button} ref={anchor} popoverTarget={id} aria-haspopup="dialog" aria-expanded={open} />
      <div
        ref={setPopover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.popover}
        style={{ width }}
        onBeforeToggle={beforeToggle}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && layer(() => popover?.hidePopover())}
      </div>
    </>
  );
}
