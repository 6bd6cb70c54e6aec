import { useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { KeysContext, keySettings } from '@/components/app/keys-context';
import type { Candidate } from '@/core/interview/interview';
import type { SettingsStore } from '@/stores/settings-store';
import { showing, ShownContext } from './shown';

const NONE = {};

/**
 * Names, times and keys inside it are as the settings want them, from one moment to the next. `candidate`: of the open
 * interview.
 */
export function AsSet({
  settingsStore,
  candidate,
  now,
  children,
}: {
  settingsStore: SettingsStore;
  candidate: Candidate | null;
  now: () => number;
  children: ReactNode;
}) {
  const hideName = useStore(settingsStore, ({ settings }) => settings?.hideName ?? false);
  const hideTimes = useStore(settingsStore, ({ settings }) => settings?.hideTimes ?? false);
  // Whom it is about is the same person after each read of the interview; nobody is drawn anew for that.
  const [name, username, userId] =
    hideName && candidate ? [candidate.name, candidate.username, candidate.userId] : [null, null, null];
  const shown = useMemo(
    () => showing({ hideName, hideTimes }, name === null ? null : { name, username, userId }, now),
    [hideName, hideTimes, name, username, userId, now],
  );
  const chosen = useStore(settingsStore, ({ settings }) => settings?.keys ?? NONE);
  const singleKeys = useStore(settingsStore, ({ settings }) => settings?.singleKeys ?? true);
  const keys = useMemo(() => keySettings(chosen, singleKeys), [chosen, singleKeys]);
  return (
    <ShownContext value={shown}>
      <KeysContext value={keys}>{children}</KeysContext>
    </ShownContext>
  );
}
