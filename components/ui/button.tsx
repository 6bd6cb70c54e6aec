import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './icon';
import styles from './button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `confirm`: the one thing to do next. `quiet`: no frame until it is pointed at. */
  variant?: 'default' | 'confirm' | 'danger' | 'quiet';
  size?: 'medium' | 'small';
  icon?: IconName;
  /** For buttons that stay pressed: whether this one is. */
  pressed?: boolean;
}

/** A button of at least 24 px. With an icon and no text it needs an `aria-label`, which is also its tooltip. */
export function Button({
  variant = 'default',
  size = 'medium',
  icon,
  pressed,
  className,
  children,
  ...rest
}: ButtonProps) {
  const iconOnly = icon !== undefined && (children === undefined || children === null);
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={iconOnly ? rest['aria-label'] : undefined}
      className={classes(
        styles.button,
        styles[variant],
        styles[size],
        iconOnly && styles.iconOnly,
        className,
      )}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
