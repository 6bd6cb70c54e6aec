import { useId, useState, type ReactNode } from 'react';
import { Icon } from './icon';
import styles from './disclosure.module.css';

/** Shows its content on demand; closed content is not in the DOM. `open` and `onToggle` together make it controlled. */
export function Disclosure({
  label,
  children,
  open: controlled,
  defaultOpen = false,
  onToggle,
}: {
  label: ReactNode;
  children: ReactNode;
  open?: boolean;
  defaultOpen?: boolean;
  onToggle?: (open: boolean) => void;
}) {
  const id = useId();
  const [own, setOwn] = useState(defaultOpen);
  const open = controlled ?? own;
  const toggle = () => {
    setOwn(!open);
    onToggle?.(!open);
  };
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        {label}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
