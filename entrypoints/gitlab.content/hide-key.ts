/**
 * True for the keys that hide everything, whichever of the two browsers' shortcuts they are. Backs up the browser's
 * own shortcut, which may be taken; a key made by a script of the page does not count, and neither does one held down.
 */
export function isHideKey(event: KeyboardEvent): boolean {
  if (!event.isTrusted || event.repeat || !event.shiftKey) return false;
  return (event.ctrlKey && event.code === 'Digit9') || (event.altKey && event.code === 'KeyH');
}
