/** Whether anybody can see this page. */
export interface Sight {
  isShown: () => boolean;
  /** Whether the panel around it is open, hidden or not. */
  isOpen: () => boolean;
  /** Everything is hidden, or shown again. */
  setHidden: (hidden: boolean) => void;
}

/**
 * Follows whether this page can be seen: its tab is in front, the panel around it is open, and nothing is hidden. Anybody
 * may send the panel's message; all that it can do is to make the panel look for news or rest, and an update of the
 * extension wait or not. `opened` is told when the panel around it is opened or closed.
 */
export function followSight(changed: () => void, opened: () => void): Sight {
  let open = true;
  let hidden = false;
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('secondChairShown' in data)) return;
    const wasOpen = open;
    open = data.secondChairShown === true;
    if (open !== wasOpen) opened();
    changed();
  });
  addEventListener('visibilitychange', changed);
  return {
    isOpen: () => open,
    isShown: () => document.visibilityState === 'visible' && open && !hidden,
    setHidden(wanted) {
      hidden = wanted;
      changed();
    },
  };
}
