import { useEffect, useState } from 'react';
import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { NO_PANEL, type PanelRecords } from '@/core/panel/panel-records';
import { messageOf } from '@/stores/message-of';

/** What the panel of the open interview has; null until it was read. `problem` says why it could not be. */
export interface SealedPanel {
  records: PanelRecords | null;
  problem: string | null;
}

const UNREAD: SealedPanel = { records: null, problem: null };
const NOT_SEALED: SealedPanel = { records: NO_PANEL, problem: null };

/** The panel's records, for who needs no more of it; nothing is read before the scorecard is sealed. */
export function useSealedPanel(): SealedPanel {
  const { openPanelStore } = useApp();
  const interviewId = useInterview((state) => state.file?.interview.id ?? null);
  const isSealed = useSealedAt() !== null;
  const [panel, setPanel] = useState(UNREAD);
  useEffect(() => {
    if (interviewId === null || !isSealed) return;
    let wanted = true;
    let unsubscribe: () => void = () => undefined;
    const follow = async () => {
      const store = await openPanelStore();
      if (!wanted) return;
      const ofThis = (): PanelRecords | null => {
        const state = store.getState();
        return state.interviewId === interviewId ? state.records : null;
      };
      const show = () => setPanel({ records: ofThis(), problem: null });
      // Before it is read: where that fails, whoever reads it again finds this one listening.
      unsubscribe = store.subscribe(show);
      if (ofThis()) show();
      else await store.getState().load(interviewId);
    };
    follow().catch((error: unknown) => {
      if (wanted) setPanel({ records: null, problem: messageOf(error) });
    });
    return () => {
      wanted = false;
      unsubscribe();
      setPanel(UNREAD);
    };
  }, [openPanelStore, interviewId, isSealed]);
  return isSealed ? panel : NOT_SEALED;
}
