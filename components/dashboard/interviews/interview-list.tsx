import { createContext, useContext, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { WindowVirtualizer, type CustomItemComponentProps, type WindowVirtualizerHandle } from 'virtua';
import { useActs } from '@/components/app/use-acts';
import type { Group, Listed } from '@/core/interview/list-interviews';
import type { NextStepName } from '@/core/interview/next-step';
import { focusWhenDrawn } from './focus-when-drawn';
import { useInterviewsServices, type InterviewRef } from './interviews-context';
import { ListItem } from './list-item';
import { STEP_WORDS } from './next-words';
import styles from './interviews-section.module.css';

/** One line of the virtual list: an interview, with the heading above it where it is the first of a group. */
interface Line {
  listed: Listed;
  heading: { step: NextStepName; count: number } | null;
}

/**
 * The interviews, of which only those in view are in the DOM. The arrow keys (and `j`, `k`) move from one to the next, Enter
 * opens. Page up and down move the focus as well: a line that was scrolled out of view could not keep it.
 */
export function InterviewList({
  groups,
  now,
  onOpen,
}: {
  groups: readonly Group[];
  /** Epoch ms. */
  now: number;
  onOpen: (interview: InterviewRef) => void;
}) {
  const { openUrl } = useInterviewsServices();
  const lines = useMemo(() => linesOf(groups), [groups]);
  const list = useRef<HTMLDivElement>(null);
  const virtual = useRef<WindowVirtualizerHandle>(null);
  /** The line that has, or had last, the focus; a new object asks for the focus to go there. */
  const [moved, setMoved] = useState<{ to: number } | null>(null);
  const current = useRef<number | null>(null);

  const goTo = (index: number) => {
    const to = Math.max(0, Math.min(lines.length - 1, index));
    setMoved({ to });
  };
  useEffect(() => {
    if (!moved) return;
    return focusWhenDrawn(
      () => list.current?.querySelector<HTMLElement>(`[data-line="${moved.to}"] [data-open]`),
      () => virtual.current?.scrollToIndex(moved.to, { align: 'nearest' }),
    );
  }, [moved]);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = lineOf(event.target);
    const to = from === null ? undefined : MOVES[event.key]?.(from, lines.length);
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const step = (by: number) => goTo(current.current === null ? 0 : current.current + by);
  useActs({ next: () => step(1), previous: () => step(-1) });

  return (
    <div
      ref={list}
      role="list"
      aria-label="All interviews"
      className={styles.list}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        current.current = lineOf(target);
      }}
    >
      <SizeContext value={lines.length}>
        <WindowVirtualizer ref={virtual} data={lines} item={LineItem}>
          {({ heading, listed }) => (
            <div key={listed.row.id}>
              {heading && (
                <h2 className={styles.heading}>
                  {STEP_WORDS[heading.step]} <span className={styles.number}>{heading.count}</span>
                </h2>
              )}
              <ListItem listed={listed} now={now} onOpen={() => onOpen(listed.row)} onOpenUrl={openUrl} />
            </div>
          )}
        </WindowVirtualizer>
      </SizeContext>
    </div>
  );
}

/** How many lines there are, since only some of them are in the DOM. */
const SizeContext = createContext(0);

/** The element that the virtual list puts around each of its lines. */
function LineItem({ children, index, ...place }: CustomItemComponentProps) {
  return (
    <div
      {...place}
      role="listitem"
      aria-setsize={useContext(SizeContext)}
      aria-posinset={index + 1}
      data-line={index}
    >
      {children}
    </div>
  );
}

const PAGE = 10;
const MOVES: Record<string, (from: number, count: number) => number> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + PAGE,
  PageUp: (from) => from - PAGE,
  Home: () => 0,
  End: (_from, count) => count - 1,
};

function lineOf(element: EventTarget | null): number | null {
  const line = element instanceof Element ? element.closest<HTMLElement>('[data-line]') : null;
  return line ? Number(line.dataset.line) : null;
}

function linesOf(groups: readonly Group[]): Line[] {
  return groups.flatMap(({ listed, step }) =>
    listed.map((one, index) => ({
      listed: one,
      heading: index === 0 && step !== null ? { step, count: listed.length } : null,
    })),
  );
}
