/**
 * True for the keys that hide everything. Backs up the browser's own shortcut, which may be taken; a key made by a
 * script of the page does not count, and neither does one held down.
 */
export function isHideKey(event: KeyboardEvent): boolean {
  return event.isTrusted && !event.repeat && event.shiftKey && event.ctrlKey && event.code === 'Digit9';
}
