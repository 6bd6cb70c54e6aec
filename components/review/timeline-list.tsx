import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useActs } from '@/components/app/use-acts';
import { PartHeader } from './part-header';
import { TimelineEntry } from './timeline-entry';
import { RowsContext, TimelineRow } from './timeline-row';
import { rowOf, type Row } from './rows';
import { useListStart } from './use-list-start';
import styles from './timeline-list.module.css';

/**
 * Rows are drawn and measured this far ahead, in px: a row that turns out higher than was thought while its top is above the
 * screen moves everything on it, and costs a layout of its own.
 */
const AHEAD_PX = 700;

/** Says which event to bring into view; a new object brings it again. */
export interface ShowRequest {
  eventId: string;
}

/**
 * The timeline's rows, of which only those in view are in the DOM. The keys of `next` and `previous` move from row to row. `complete` and
 * `count` say, for whoever waits for it, that everything has been read and how much that is.
 */
export function TimelineList({
  rows,
  count,
  complete,
  show,
  scroller,
  cover,
}: {
  rows: Row[];
  count: number;
  complete: boolean;
  show: ShowRequest | null;
  scroller: RefObject<HTMLElement | null>;
  /** What stays above the list and would cover what is scrolled to. */
  cover: RefObject<HTMLElement | null>;
}) {
  const list = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const start = useListStart(list, scroller);
  const [moved, setMoved] = useState<ShowRequest | null>(null);
  const [seen, setSeen] = useState(show);
  if (seen !== show) {
    setSeen(show);
    setMoved(show);
  }
  const current = moved ? rowOf(rows, moved.eventId) : -1;

  const move = (step: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, current < 0 ? 0 : current + step))];
    if (row) setMoved({ eventId: row.entry.id });
  };
  /** Does what the button of the entry does that has the focus, or that was travelled to. */
  const press = (action: string) => {
    const focused = document.activeElement?.closest('[data-row]');
    const row = focused ?? list.current?.querySelector(`[data-row="${current}"]`);
    row?.querySelector<HTMLButtonElement>(`[data-entry-key="${action}"]`)?.click();
  };
  useActs({
    next: () => move(1),
    previous: () => move(-1),
    jump: () => press('jump'),
    ask: () => press('ask'),
    tag: () => press('tag'),
    explained: () => press('explained'),
  });

  // Rows are drawn again with each new object.
  const place = useMemo(() => ({ size: rows.length, current }), [rows.length, current]);
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });
  // Only when it is asked for: rows that arrive must not scroll the list away from where the user is.
  useEffect(() => {
    const index = latest.current;
    if (!moved || index < 0) return;
    virtual.current?.scrollToIndex(index, { align: 'start', offset: -(cover.current?.offsetHeight ?? 0) });
    list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus({ preventScroll: true });
  }, [moved, cover]);

  return (
    <div ref={list} className={styles.list} data-complete={complete} data-count={count}>
      {rows.length > 0 && (
        <RowsContext value={place}>
          <div role="list" aria-label="Timeline">
            <Virtualizer
              ref={virtual}
              data={rows}
              scrollRef={scroller}
              startMargin={start}
              bufferSize={AHEAD_PX}
              keepMounted={current < 0 ? undefined : [current]}
              item={TimelineRow}
            >
              {(row) => (
                <div key={row.entry.id}>
                  {row.begins.map((begins) => (
                    <PartHeader key={begins.type} begins={begins} />
                  ))}
                  <TimelineEntry entry={row.entry} />
                </div>
              )}
            </Virtualizer>
          </div>
        </RowsContext>
      )}
    </div>
  );
}
