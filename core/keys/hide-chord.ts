/** Hides everything; a script in the page and every page of ours listen for it, whatever the browser's shortcut is. */
export const HIDE_CHORD = 'Ctrl+Shift+9';
