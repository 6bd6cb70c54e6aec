import { noteSelector, selectors, threadSelector } from '@/gitlab/selectors';
import type { JumpTarget } from '@/stores/messages/protocol';

/** GitLab's page loads its comments in batches over some seconds; this is how long a jump waits for a late one. */
const LONGEST_WAIT_MS = 12_000;

/**
 * Shows a comment in GitLab: the right tab, its thread expanded, waiting for a late batch; where the page does not
 * have it (filtered, or in an unmounted part of the diff) the comment's own address is opened.
 */
export async function jumpTo(target: JumpTarget, signal: AbortSignal): Promise<void> {
  if (visibleNote(target)) {
    showNote(target);
    return;
  }
  document.querySelector<HTMLElement>(target.onDiff ? selectors.changesTab : selectors.overviewTab)?.click();
  const found = await until(() => {
    if (visibleNote(target)) return true;
    expandThread(target);
    return false;
  }, signal);
  if (signal.aborted) return;
  if (found) showNote(target);
  else openAddress(target.noteId);
}

/** The same note can stand in two panes; the one that is laid out counts. */
function visibleNote({ noteId }: JumpTarget): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>(noteSelector(noteId));
  return [...all].find((note) => note.getClientRects().length > 0) ?? null;
}

function showNote(target: JumpTarget): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  visibleNote(target)?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  tellGitLab(target.noteId);
}

/**
 * Puts the comment into the address the way that makes GitLab mark and expand it, without the scroll to the top that
 * setting `location.hash` brings.
 */
function tellGitLab(noteId: number): void {
  const hash = `#note_${noteId}`;
  if (location.hash !== hash) history.replaceState(history.state, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function expandThread({ threadId, noteId }: JumpTarget): void {
  // A system note stands in no thread.
  const thread = threadId ? document.querySelector<HTMLElement>(threadSelector(threadId)) : null;
  if (!thread) return;
  const expander = thread.querySelector<HTMLElement>(selectors.expandReplies);
  if (expander) expander.click();
  else tellGitLab(noteId);
}

/** Leaves the rest to GitLab: a fresh load of the comment's own address. */
function openAddress(noteId: number): void {
  const address = new URL(location.href);
  const here = address.pathname;
  address.pathname = here.replace(/\/(diffs|commits|pipelines)\/?$/, '');
  address.hash = `note_${noteId}`;
  if (address.pathname !== here) {
    location.assign(address);
    return;
  }
  history.replaceState(history.state, '', address);
  location.reload();
}

/** Tries `found` now and whenever the page changes; false when the time is over. */
function until(found: () => boolean, signal: AbortSignal): Promise<boolean> {
  if (found()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (result: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(result);
    };
    const observer = new MutationObserver(() => {
      if (found()) end(true);
    });
    const timer = setTimeout(() => end(false), LONGEST_WAIT_MS);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style', 'class'] });
    signal.addEventListener('abort', () => end(false));
  });
}
