import type { SamplePerson } from '@/demo/sample/world';
import { escapeHtml } from '@/demo/page/html';

const COLOURS = ['#a9542f', '#4a6fb5', '#3b7d5e', '#7b58b0', '#a3467c', '#5c6b2f'];

/** A picture for a person: their initials on a colour of their own. */
export function avatarImage(person: SamplePerson): string {
  const colour = COLOURS[person.id % COLOURS.length] ?? '#666';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" width="80" height="80"><rect width="80" height="80" fill="${colour}"/><text x="40" y="41" fill="#fff" font-family="sans-serif" font-size="34" font-weight="600" text-anchor="middle" dominant-baseline="central">${escapeHtml(initials(person.name))}</text></svg>`;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const first = words[0]?.match(/\p{L}/u)?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.match(/\p{L}/u)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
