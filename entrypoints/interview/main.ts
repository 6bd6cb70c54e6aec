import { followColourScheme } from '../dashboard/colour-scheme';
import { startPanel } from '../panel/start-panel';
import { windowPlace } from './window-place';

followColourScheme();
startPanel(windowPlace);
