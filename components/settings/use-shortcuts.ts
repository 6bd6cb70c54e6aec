import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { useSettingsServices, type Shortcut } from './settings-context';

/** The shortcuts that the browser gives to the extension now; none until they were read. */
export function useShortcuts(): Shortcut[] {
  const { shortcuts } = useSettingsServices();
  const attempt = useAttempt();
  const [known, setKnown] = useState<Shortcut[]>([]);
  useEffect(() => {
    attempt('The shortcuts could not be read', async () => setKnown(await shortcuts()));
  }, [attempt, shortcuts]);
  return known;
}
