import { createRoot } from 'react-dom/client';
import { HostPopup } from '@/components/settings/host-popup';
import { followTheme } from '../panel/theme';
import { popupServices, popupSettings } from './popup-services';
import './popup.css';

followTheme(null)(popupSettings);
// Without them it is as the system.
void popupSettings
  .getState()
  .load()
  .catch(() => undefined);

const mount = document.getElementById('app');
if (!mount) throw new Error('popup: #app is missing from popup/index.html');
createRoot(mount).render(<HostPopup services={popupServices} />);
