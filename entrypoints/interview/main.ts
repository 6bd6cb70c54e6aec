import { startPanel } from '../panel/start-panel';
import { followTheme } from '../panel/theme';
import { windowPlace } from './window-place';

startPanel(windowPlace, followTheme(null));
