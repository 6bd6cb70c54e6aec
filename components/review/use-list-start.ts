import { useEffect, useState, type RefObject } from 'react';

/**
 * How far below the top of what scrolls the list begins, in px. It changes when something above the list grows or
 * shrinks: a notice comes, the panel is made narrower.
 */
export function useListStart(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [start, setStart] = useState(0);
  useEffect(() => {
    const [element, outer] = [list.current, scroller.current];
    if (!element || !outer) return;
    const measure = () => {
      const top = element.getBoundingClientRect().top - outer.getBoundingClientRect().top;
      setStart(Math.round(top + outer.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const sibling of element.parentElement?.children ?? []) {
      if (sibling !== element) observer.observe(sibling);
    }
    return () => observer.disconnect();
  }, [list, scroller]);
  return start;
}
