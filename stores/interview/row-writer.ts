import type { Row } from '@/core/interview/merge-row';
import type { Saver } from '../saver';
import { createEdits } from './edits';

/** How a row is saved. */
interface RowWrite<T extends Row> {
  row: T;
  /** The row before, or what it is without ever having been written; null for one that nobody else can have written. */
  before: T | null;
  /** Sends it, with the versions of it that are this surface's own; `kept` is what was stored instead. */
  send: (row: T, seen: T[]) => Promise<{ kept?: T | undefined }>;
  /** Shows what was stored instead: another surface had written it as well. */
  show: (kept: T) => void;
  /** Only after a pause in typing. */
  wait?: boolean;
}

/** Saves rows of the open interview, each with what this surface knows of it, so that what another one wrote stays. */
export interface RowWriter {
  /** `field` as in `saves`. Never rejects: see there. */
  save<T extends Row>(field: string, write: RowWrite<T>): Promise<void>;
  /** Forgets what is known of `row`, which is to be removed, and answers it: all that may go with it. */
  drop<T extends Row>(field: string, row: T): T[];
  /** Another interview is open. */
  forget(): void;
}

/** Of no row anything is known at first. */
export function createRowWriter(saver: Saver): RowWriter {
  // The fields of one kind of row are never asked for those of another.
  const edits = createEdits<Row>(Object.is);
  return {
    save(field, { row, before, send, show, wait = false }) {
      edits.begin(field, row, before);
      /** What was known of it when it was acknowledged: written once more, it is no edit of what others wrote since. */
      let known: (typeof row)[] | null = null;
      const write = async (): Promise<void> => {
        const seen = known ?? (edits.send(field, row) as (typeof row)[]);
        const { kept } = await send(row, seen);
        const isLatest = known ? !edits.has(field) : edits.end(field, row);
        known = [...seen, row];
        if (isLatest && kept) show(kept);
      };
      if (!wait) return saver.now(field, write);
      saver.schedule(field, write);
      return Promise.resolve();
    },
    drop: (field, row) => [row, ...(edits.drop(field) as (typeof row)[])],
    forget: () => edits.forget(),
  };
}
