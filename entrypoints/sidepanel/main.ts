import { followColourScheme } from '../dashboard/colour-scheme';
import { startPanel } from '../panel/start-panel';
import { sidePanelPlace } from './side-panel-place';

followColourScheme();
startPanel(sidePanelPlace);
