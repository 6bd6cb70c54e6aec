import { readFrameKey } from './frame-key';
import { framePlace } from './frame-place';
import { startPanel } from './start-panel';
import { followTheme, showTheme } from './theme';

const { nonce, dark } = readFrameKey(location.hash);
showTheme(dark);
followTheme();
// The key is spent when the frame says what it is; it has no business in the address any longer.
history.replaceState(null, '', location.pathname);

startPanel((gateway) => framePlace(gateway, nonce));
