import type { RatingValue } from '@/core/interview/interview';

/** The values that have an anchor, from lowest to highest. */
export const ANCHORED = [1, 2, 3, 4] as const;

/** The rating that a key stands for while a criterion has focus; null where it is not ours. */
export function ratingOfKey(key: string): RatingValue | null {
  const anchored = ANCHORED.find((value) => String(value) === key);
  if (anchored) return anchored;
  return key === '0' || key.toLowerCase() === 'e' ? 'NE' : null;
}

/** Whether keys typed at `target` are text, so that none of them is a shortcut. */
export function takesText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
