import { createRoot } from 'react-dom/client';
import { HostPopup } from '@/components/settings/host-popup';
import { followColourScheme } from '../dashboard/colour-scheme';
import { popupServices } from './popup-services';
import './popup.css';

followColourScheme();

const mount = document.getElementById('app');
if (!mount) throw new Error('popup: #app is missing from popup/index.html');
createRoot(mount).render(<HostPopup services={popupServices} />);
