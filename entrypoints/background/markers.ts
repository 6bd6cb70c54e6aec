import { candidateNotes } from '@/core/activity/candidate-notes';
import type { ActivityRecord } from '@/core/activity/activity-event';
import type { Interview } from '@/core/interview/interview';
import type { TabMessage } from '@/stores/messages/page-protocol';
import type { MergeRequestTab } from './merge-request-tabs';

type Order = TabMessage & { to: 'reader' };

export interface MarkersDeps {
  interviews: (mrKey: string) => Promise<Interview[]>;
  records: (mrKey: string) => Promise<ActivityRecord[]>;
  /** False while everything is hidden, or where the marks are switched off. */
  areWanted: () => Promise<boolean>;
  tabs: () => Promise<MergeRequestTab[]>;
  /** Gives an order to the reader of a tab, started where there is none. */
  tellReader: (tabId: number, order: Order) => Promise<boolean>;
  /** The same, only where there is one. */
  askReader: (tabId: number, order: Order) => Promise<boolean>;
}

/** Which comments are marked on GitLab's page, and telling the tabs. None of these rejects for a tab that is gone. */
export interface Markers {
  inTab: (tab: MergeRequestTab) => Promise<void>;
  inTabsOf: (mrKey: string) => Promise<void>;
  everywhere: () => Promise<void>;
  /** Another candidate has other comments; anything else about an interview changes no mark. */
  interviewStored: (interview: Interview) => Promise<void>;
}

/** The tabs learn note ids and nothing else: not whose they are, nor what is thought of them. */
export function createMarkers(deps: MarkersDeps): Markers {
  const { interviews, records, areWanted, tabs, tellReader, askReader } = deps;
  /** Whose comments were last marked for an interview. Lost with a stopped worker, which costs one look too many. */
  const candidates = new Map<string, string>();

  async function idsFor(mrKey: string): Promise<number[]> {
    if (!(await areWanted())) return [];
    const known = (await interviews(mrKey)).flatMap(({ candidate }) => candidate ?? []);
    return known.length === 0 ? [] : candidateNotes(await records(mrKey), known);
  }

  async function tell(tabId: number, noteIds: number[]): Promise<void> {
    if (noteIds.length === 0) {
      await askReader(tabId, { to: 'reader', type: 'marks', noteIds });
      return;
    }
    await tellReader(tabId, { to: 'reader', type: 'marks', noteIds });
    // Hidden in the meantime: a reader that was only just started has not heard of it.
    if (!(await areWanted())) await askReader(tabId, { to: 'reader', type: 'marks', noteIds: [] });
  }

  async function inTabsOf(mrKey: string): Promise<void> {
    const showing = (await tabs()).filter((tab) => tab.mrKey === mrKey);
    if (showing.length === 0) return;
    const noteIds = await idsFor(mrKey);
    await Promise.all(showing.map(({ tabId }) => tell(tabId, noteIds)));
  }

  return {
    inTab: async ({ tabId, mrKey }) => tell(tabId, await idsFor(mrKey)),
    inTabsOf,
    everywhere: async () => {
      const keys = new Set((await tabs()).map(({ mrKey }) => mrKey));
      await Promise.all([...keys].map(inTabsOf));
    },
    interviewStored: async ({ id, mrKey, candidate }) => {
      const who = JSON.stringify([mrKey, candidate]);
      if (mrKey === null || candidates.get(id) === who) return;
      candidates.set(id, who);
      await inTabsOf(mrKey);
    },
  };
}
