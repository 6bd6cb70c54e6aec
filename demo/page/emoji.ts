import { html, type Html } from './html';

const EMOJI: Record<string, [character: string, title: string]> = {
  thumbsup: ['👍', 'thumbs up'],
  thumbsdown: ['👎', 'thumbs down'],
  heart: ['❤️', 'red heart'],
  tada: ['🎉', 'party popper'],
  wave: ['👋', 'waving hand'],
  seedling: ['🌱', 'seedling'],
  banana: ['🍌', 'banana'],
  eyes: ['👀', 'eyes'],
  rocket: ['🚀', 'rocket'],
  smile: ['😄', 'grinning face with smiling eyes'],
  slight_smile: ['🙂', 'slightly smiling face'],
  sweat_smile: ['😅', 'grinning face with sweat'],
  thinking: ['🤔', 'thinking face'],
  pray: ['🙏', 'folded hands'],
  bulb: ['💡', 'light bulb'],
  warning: ['⚠️', 'warning'],
  white_check_mark: ['✅', 'check mark button'],
};

/** An emoji in GitLab's own element, or its name between colons where the demo doesn't know it. */
export function emoji(name: string): Html {
  const known = EMOJI[name];
  if (!known) return html`:${name}:`;
  return html`<gl-emoji title="${known[1]}" data-name="${name}" data-unicode-version="6.0"
    >${known[0]}</gl-emoji
  >`;
}
