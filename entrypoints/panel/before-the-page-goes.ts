/**
 * Calls `leave` when this page is closed, and when it is put out of sight, from where it may never come back: what is
 * still waiting for a pause in typing, or for the answer to what was sent before it, has to be sent at once.
 */
export function beforeThePageGoes(leave: () => void): void {
  addEventListener('pagehide', leave);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
}
