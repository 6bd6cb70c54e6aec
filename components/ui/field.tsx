import { useId, useLayoutEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './field.module.css';

/** Spread on the control: ties it to its label, its hint and its error. */
export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A labelled control. `children` gets the ids to spread on it. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  children: (ids: FieldIds) => ReactNode;
}) {
  const id = useId();
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(
    (part) => part !== null,
  );
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className={styles.error} id={`${id}-error`}>
          <Icon name="error" size={12} /> {error}
        </div>
      )}
    </div>
  );
}

/** A line of text, in the direction of what is written. The browser proposes nothing in it: what was typed for one candidate is not for the next. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      dir="auto"
      autoComplete="off"
      className={classes(styles.control, className)}
      {...rest}
    />
  );
}

/** One of several; takes `<option>` children. `className` is for the frame around the native control. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={classes(styles.select, className)}>
      <select className={styles.control} {...rest} />
      <Icon name="chevron-down" />
    </span>
  );
}

/** Grows with what is written in it; never scrolls inside itself. `rows` is the smallest height. */
export function TextArea({ className, rows = 2, ref, ...rest }: ComponentProps<'textarea'>) {
  const own = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    if (area.scrollHeight > 0) area.style.height = `${area.scrollHeight + 2}px`;
  }, [rest.value]);
  return (
    <textarea
      dir="auto"
      rows={rows}
      className={classes(styles.control, styles.area, className)}
      style={{ minHeight: rows * 20 + 12 }}
      ref={(area) => {
        own.current = area;
        if (typeof ref === 'function') return ref(area);
        if (ref) ref.current = area;
        return undefined;
      }}
      {...rest}
    />
  );
}
