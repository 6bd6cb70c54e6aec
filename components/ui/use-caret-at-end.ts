import { useEffect, type RefObject } from 'react';

/** Focuses a text area when it appears, with the caret behind what it holds. */
export function useCaretAtEnd(area: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const end = area.current?.value.length ?? 0;
    area.current?.focus();
    area.current?.setSelectionRange(end, end);
  }, [area]);
}
