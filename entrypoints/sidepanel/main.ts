import { startPanel } from '../panel/start-panel';
import { followTheme } from '../panel/theme';
import { sidePanelPlace } from './side-panel-place';

startPanel(sidePanelPlace, followTheme(null));
