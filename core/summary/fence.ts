/** A fence, and the list marker before it where it opens in a list item. */
const FENCE = /^[ \t]*((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})(.*)$/;

/** Where code begins: the list marker before the fence, the fence, and what stands behind it, such as its language. */
export interface Fence {
  item: string;
  mark: string;
  info: string;
}

/** The fence that a line opens; null where it opens none, as with code in three backticks within a sentence. */
export function openedFence(line: string): Fence | null {
  const [, item = '', mark, info = ''] = FENCE.exec(line) ?? [];
  if (mark === undefined || (mark.startsWith('`') && info.includes('`'))) return null;
  return { item, mark, info };
}

/** Whether a line closes the fence `mark`: nothing stands before it or behind it. */
export function closesFence(line: string, mark: string): boolean {
  const [, item, found, info = ''] = FENCE.exec(line) ?? [];
  return found !== undefined && found.startsWith(mark) && item === '' && info.trim() === '';
}
