/**
 * True for the keys that hide everything. Backs up the browser's own shortcut, which may be taken; a key made by a
 * script of the page does not count, and neither does one held down. What Ctrl is elsewhere is Command on a Mac, for the
 * browser's own shortcut too; either counts.
 */
export function isHideKey(event: KeyboardEvent): boolean {
  return (
    event.isTrusted &&
    !event.repeat &&
    event.shiftKey &&
    event.ctrlKey !== event.metaKey &&
    event.code === 'Digit9'
  );
}
