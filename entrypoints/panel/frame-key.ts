/** What the content script put into the frame's fragment: the one-time key, and GitLab's theme. */
export interface FrameKey {
  nonce: string | null;
  dark: boolean;
}

/** Reads `#<nonce>` or `#<nonce>.dark`; a panel opened in any other way has no key. */
export function readFrameKey(hash: string): FrameKey {
  const [nonce, theme] = hash.replace(/^#/, '').split('.');
  return { nonce: nonce ? nonce : null, dark: theme === 'dark' };
}
