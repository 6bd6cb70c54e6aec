import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { NO_PANEL, type PanelRecords } from '@/core/panel/panel-records';
import { messageOf } from '@/stores/message-of';
import type { PanelState, PanelStore } from '@/stores/panel-store';

const PanelContext = createContext<PanelStore | null>(null);

/** The store of the open interview's panel. Throws outside a `PanelProvider`. */
export function usePanelStore(): PanelStore {
  const store = useContext(PanelContext);
  if (!store) throw new Error('usePanelStore: no <PanelProvider> above this component');
  return store;
}

export const usePanel = <T,>(selector: (state: PanelState) => T): T => useStore(usePanelStore(), selector);

/** What the panel of the open interview has. */
export const usePanelRecords = (): PanelRecords => usePanel((state) => state.records ?? NO_PANEL);

/** Loads what the panel of the open interview has, and shows its children once that is there. */
export function PanelProvider({ children }: { children: ReactNode }) {
  const { openPanelStore } = useApp();
  const interviewId = useInterview((state) => state.file?.interview.id ?? null);
  // Another surface, or an undone restore, may have sealed it: then there is more to read.
  const sealedAt = useInterview((state) => state.file?.interview.sealedAt ?? null);
  const [store, setStore] = useState<PanelStore | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (interviewId === null) return;
    let wanted = true;
    const load = async () => {
      const opened = await openPanelStore();
      await opened.getState().load(interviewId);
      if (wanted) setStore(opened);
    };
    load().then(
      () => wanted && setProblem(null),
      (error: unknown) => wanted && setProblem(messageOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [openPanelStore, interviewId, sealedAt, tries]);

  if (problem !== null) {
    return (
      <Notice
        tone="danger"
        title="The sealed scorecards could not be read."
        action={
          <Button size="small" icon="retry" onClick={() => setTries(tries + 1)}>
            Try again
          </Button>
        }
      >
        {problem}
      </Notice>
    );
  }
  if (!store) return <p role="status">Loading the panel</p>;
  return (
    <PanelContext value={store}>
      <WhereLoaded interviewId={interviewId}>{children}</WhereLoaded>
    </PanelContext>
  );
}

/** Between two interviews nothing of the one before is shown. */
function WhereLoaded({ interviewId, children }: { interviewId: string | null; children: ReactNode }) {
  const isLoaded = usePanel((state) => state.records !== null && state.interviewId === interviewId);
  return isLoaded ? children : <p role="status">Loading the panel</p>;
}
