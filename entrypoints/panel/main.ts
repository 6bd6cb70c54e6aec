import { readFrameKey } from './frame-key';
import { framePlace } from './frame-place';
import { startPanel } from './start-panel';
import { followTheme } from './theme';

const { nonce, dark } = readFrameKey(location.hash);
const followSettings = followTheme(dark);
// The key is spent when the frame says what it is; it has no business in the address any longer.
history.replaceState(null, '', location.pathname);

startPanel((gateway) => framePlace(gateway, nonce), followSettings);
