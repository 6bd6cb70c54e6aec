import type { ButtonProps } from './button';
import { Picker, type PickerItem } from './picker';
import { PopoverButton } from './popover';

/**
 * A button that opens a list to pick from, with a filter by typing. `label` is its text unless it has `children`; with
 * an icon they may be null.
 */
export function MenuButton({
  label,
  items,
  onSelect,
  children,
  ...button
}: Omit<ButtonProps, 'onSelect'> & {
  label: string;
  /** As a function where putting them into words is work: it is called when the list opens. */
  items: readonly PickerItem[] | (() => readonly PickerItem[]);
  onSelect: (id: string) => void;
}) {
  return (
    <PopoverButton
      {...button}
      label={label}
      layer={(close) => (
        <Picker
          label={label}
          items={typeof items === 'function' ? items() : items}
          onPick={(id) => {
            close();
            onSelect(id);
          }}
        />
      )}
    >
      {children === undefined ? label : children}
    </PopoverButton>
  );
}
