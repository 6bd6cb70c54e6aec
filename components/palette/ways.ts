import type { Acts } from '@/components/app/use-acts';
import type { TabId } from '@/components/app/tab-ids';

/** The way that the commands have into the open interview's surface. */
export interface Ways {
  /** Everything around the tabs and the note line. */
  root: HTMLElement;
  select: (tab: TabId) => void;
  edit: () => void;
  leave: () => void;
  undo: () => void;
  /** What has a key of its own does, by act. */
  acts: Acts;
}
