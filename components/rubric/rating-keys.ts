import type { RatingValue } from '@/core/interview/interview';

/** The values that have an anchor, from lowest to highest. */
export const ANCHORED = [1, 2, 3, 4] as const;

/**
 * The rating that a key stands for while a criterion has focus; null where it is not ours. With Shift a digit is found by
 * its place on the keyboard, as another sign is printed there.
 */
export function ratingOfKey({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): RatingValue | null {
  const digit = shiftKey ? /^Digit(\d)$/.exec(code)?.[1] : key;
  const anchored = ANCHORED.find((value) => String(value) === digit);
  if (anchored) return anchored;
  return digit === '0' || key.toLowerCase() === 'e' ? 'NE' : null;
}

/** Whether keys typed at `target` are text, so that none of them is a shortcut. */
export function takesText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
