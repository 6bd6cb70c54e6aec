import { Attempts } from '@/components/app/attempt';
import { SettingsPage } from './settings-page';
import { useSettings } from './settings-context';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';

/** The page in a tab of its own. While everything is hidden it is an empty page. */
export function DashboardApp() {
  const hidden = useSettings((state) => state.hidden);
  if (hidden !== false) return null;
  return (
    <Attempts>
      <SettingsPage />
    </Attempts>
  );
}
