import { element } from '@/entrypoints/gitlab.content/elements';
import { icon } from '@/entrypoints/gitlab.content/icon';

const SIZE_PX = 24;
const GAP_PX = 4;

/**
 * Out of the flow, without a size of its own, at the place where it stands: nothing of GitLab's moves, whatever is
 * positioned around it. Colours are GitLab's where they reach in.
 */
const styles = `
:host { all: initial !important; display: block !important; position: absolute !important; width: 0 !important; height: 0 !important; z-index: 2 !important; }
button { position: absolute; box-sizing: border-box; width: ${String(SIZE_PX)}px; height: ${String(SIZE_PX)}px; padding: 0; display: grid; place-items: center; cursor: pointer;
  border: 1px solid var(--gl-border-color-default, #dcdcde); border-radius: 50%;
  background: var(--gl-background-color-default, #fff); color: var(--gl-text-color-subtle, #626168); }
button:hover { color: var(--gl-text-color-default, #3a383f); }
button:focus-visible { outline: 2px solid #428fdc; outline-offset: 1px; }
svg { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) { button { background: var(--gl-background-color-default, #18171d); color: var(--gl-text-color-subtle, #bfbfc3); border-color: var(--gl-border-color-default, #4c4b51); } }
@media print { :host { display: none !important; } }
`;

/**
 * A quiet button below an avatar of `avatarPx`, for the beginning of a comment's element. It tells the page nothing:
 * `name` is as good as none (`neutralName`), no attribute, a closed shadow root, and words that are the same for every
 * comment.
 */
export function createMarker(name: string, avatarPx: number, open: () => void): HTMLElement {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const button = element('button', { type: 'button', 'aria-label': 'Open in Second Chair' }, icon());
  button.style.left = `${String((avatarPx - SIZE_PX) / 2)}px`;
  button.style.top = `${String(avatarPx + GAP_PX)}px`;
  button.addEventListener('click', (event) => {
    // A script of the page could click too; only a person opens the panel.
    if (!event.isTrusted) return;
    event.stopPropagation();
    open();
  });
  root.append(element('style', {}, styles), button);
  return host;
}
