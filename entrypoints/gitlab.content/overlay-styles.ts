/**
 * The overlay's whole look, as text: a closed shadow root of a page that we don't own. GitLab's variables where they
 * reach in, literal values where they don't. z-index as in the design: over the page, under its modals and header.
 */
export const overlayStyles = `
:host { all: initial !important; }
:host([hidden]) { display: none !important; }
.launcher, .panel { position: fixed; z-index: 950; box-sizing: border-box; font: 13px/20px var(--gl-font-family-regular, -apple-system, system-ui, sans-serif); }
.launcher { right: 0; top: 50%; width: 28px; height: 96px; margin-top: -48px; padding: 0; display: grid; place-items: center;
  border: 1px solid var(--gl-border-color-default, #dcdcde); border-right: 0; border-radius: 8px 0 0 8px; cursor: pointer;
  background: var(--gl-background-color-default, #fff); color: var(--gl-text-color-subtle, #626168); }
.launcher:hover { color: var(--gl-text-color-default, #3a383f); }
.launcher:focus-visible, .edge:focus-visible { outline: 2px solid #428fdc; outline-offset: -2px; }
.launcher svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; }
.panel { right: 0; top: 0; bottom: 0; max-width: 100vw; display: flex; border-left: 1px solid var(--gl-border-color-default, #dcdcde);
  background: var(--gl-background-color-default, #fff); box-shadow: 0 0 16px rgb(5 5 6 / 0.12); }
.panel[hidden], .launcher[hidden] { display: none; }
.edge { position: absolute; left: -4px; top: 0; bottom: 0; width: 8px; cursor: ew-resize; touch-action: none; }
.edge:hover, .edge:focus-visible { background: rgb(66 143 220 / 0.25); }
iframe { border: 0; width: 100%; height: 100%; color-scheme: normal; }
.dragging iframe { pointer-events: none; }
@media (prefers-color-scheme: dark) { .launcher, .panel { background: var(--gl-background-color-default, #18171d); color: var(--gl-text-color-subtle, #bfbfc3); border-color: var(--gl-border-color-default, #4c4b51); } }
`;
