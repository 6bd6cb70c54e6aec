import { useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Candidate } from '@/core/interview/interview';
import type { SettingsStore } from '@/stores/settings-store';
import { showing, ShownContext } from './shown';

/** Shows everything inside it as the settings want it, from one moment to the next. `candidate`: of the open interview. */
export function ShownProvider({
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
  return <ShownContext value={shown}>{children}</ShownContext>;
}
