import { useState } from 'react';
import { useApp } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { actionsOnScreen } from './actions-on-screen';
import { generalCommands } from './general-commands';
import { Palette } from './palette';

/** What can be done where no interview is open. */
export function StartPalette({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const attempt = useAttempt();
  const [commands] = useState(() => {
    const known = generalCommands(app, attempt);
    const names = new Set(known.map(({ name }) => name));
    return [...actionsOnScreen(document, names), ...known];
  });
  return <Palette commands={commands} onClose={onClose} />;
}
