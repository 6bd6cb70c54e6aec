/**
 * The overlay's whole look, as text: a closed shadow root of a page that we don't own. GitLab's variables where they
 * reach in, literal values where they don't. z-index as in the design: over the page, under its modals and header. It
 * stands at the end of its host's direction: on the right, or on the left where that runs from right to left.
 */
export const overlayStyles = `
:host { all: initial !important; }
:host([hidden]) { display: none !important; }
.launcher, .panel { position: fixed; z-index: 950; inset-inline-end: 0; box-sizing: border-box; border: 0 solid var(--gl-border-color-default, #dcdcde);
  background: var(--gl-background-color-default, #fff); }
.launcher { top: 50%; width: 28px; height: 96px; margin-top: -48px; padding: 0; display: grid; place-items: center;
  border-width: 1px; border-inline-end: 0; border-start-start-radius: 8px; border-end-start-radius: 8px; cursor: pointer;
  color: var(--gl-text-color-subtle, #626168); }
.launcher:hover { color: var(--gl-text-color-default, #3a383f); }
.launcher:focus-visible, .edge:focus-visible { outline: 2px solid #428fdc; outline-offset: -2px; }
svg { width: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; }
.panel { top: 0; bottom: 0; max-width: 100vw; display: flex; border-inline-start-width: 1px; box-shadow: 0 0 16px #0506061f; }
.panel[hidden], .launcher[hidden] { display: none; }
.edge { position: absolute; inset-inline-start: -4px; top: 0; bottom: 0; width: 8px; cursor: ew-resize; touch-action: none; }
.edge:hover, .edge:focus-visible { background: #428fdc40; }
iframe { border: 0; width: 100%; height: 100%; color-scheme: normal; }
.dragging iframe { pointer-events: none; }
@media (prefers-color-scheme: dark) { .launcher, .panel { background: var(--gl-background-color-default, #18171d); color: var(--gl-text-color-subtle, #bfbfc3); border-color: var(--gl-border-color-default, #4c4b51); } }
`;
