import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Dialog } from '@/components/ui/dialog';
import { Picker } from '@/components/ui/picker';
import type { Command } from './command';

/**
 * Actions by their names: typed, picked, done. The focus is back where it was before the action begins, so that one
 * which moves it has the last word.
 */
export function Palette({ commands, onClose }: { commands: readonly Command[]; onClose: () => void }) {
  const [opener] = useState(() => document.activeElement);
  const pick = (id: string) => {
    flushSync(onClose);
    if (opener instanceof HTMLElement) opener.focus();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <Dialog label="Commands" onClose={onClose}>
      <Picker
        label="Command"
        placeholder="What do you want to do?"
        items={commands.map(({ id, name, hint, keys }) => ({ id, label: name, hint, keys }))}
        onPick={pick}
      />
    </Dialog>
  );
}
