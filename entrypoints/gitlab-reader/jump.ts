import { noteSelector, selectors, threadSelector } from '@/gitlab/selectors';
import type { JumpTarget } from '@/stores/messages/protocol';
import { untilPageShows, type Look } from './until-page-shows';

/** A thread's header and the replies in it can each be folded; more than this means that the page folds them again. */
const MOST_UNFOLDINGS = 3;

/**
 * Shows a comment in GitLab: the right tab, its thread expanded, waiting for a late batch; where the page does not
 * have it (filtered, or in an unmounted part of the diff) the comment's own address is opened: that of the merge request,
 * `url`, with a fragment. Ends without a trace where `signal` does, and where the person at the page goes on with something
 * else.
 */
export async function jumpTo(target: JumpTarget, url: string, signal: AbortSignal): Promise<void> {
  const found = await untilPageShows(stepsTo(target), signal);
  if (found === 'given-up') return;
  if (found === 'shown') showNote(target);
  else openAddress(url, target);
}

/**
 * Goes one step nearer whenever it is called, and says whether the comment is laid out. Each step changes the page,
 * which calls it again: so none of them may be taken twice. A step that would load the page anew is not taken, as nobody
 * would be there to take the next.
 */
function stepsTo(target: JumpTarget): () => Look {
  const { noteId, threadId, onDiff } = target;
  const opened = new Set<string>();
  const unfolded = new Set<HTMLElement>();
  let told = false;

  /** False where the tab can't be switched to on this page. */
  const openTab = (tab: string): boolean => {
    if (opened.has(tab)) return true;
    opened.add(tab);
    const link = document.querySelector<HTMLElement>(tab);
    if (link?.matches(selectors.loadingTab)) return false;
    link?.click();
    return true;
  };

  const tellOnce = (): void => {
    if (told) return;
    told = true;
    tellGitLab(noteId);
  };

  const unfold = (thread: HTMLElement): void => {
    const expander = thread.querySelector<HTMLElement>(selectors.expandReplies);
    if (!expander) {
      tellOnce();
      return;
    }
    if (unfolded.has(expander) || unfolded.size >= MOST_UNFOLDINGS) return;
    unfolded.add(expander);
    expander.click();
  };

  return () => {
    if (laidOut(noteSelector(noteId))) return 'shown';
    const thread = threadId ? laidOut(threadSelector(threadId)) : null;
    if (thread) unfold(thread);
    // A thread on an old version of the diff stands on the overview only.
    else if (!openTab(onDiff && !standsOnOverview(target) ? selectors.changesTab : selectors.overviewTab))
      return 'not-there';
    // Which thread a system note is folded into only GitLab knows.
    if (!threadId) tellOnce();
    return laidOut(noteSelector(noteId)) ? 'shown' : 'not-yet';
  };
}

/** The same note or thread can stand in two panes; the one that is laid out counts. */
function laidOut(selector: string): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>(selector);
  return [...all].find((found) => found.getClientRects().length > 0) ?? null;
}

function standsOnOverview({ noteId, threadId }: JumpTarget): boolean {
  const overview = document.querySelector(selectors.notesList);
  const found =
    overview?.querySelector(noteSelector(noteId)) ??
    (threadId ? overview?.querySelector(threadSelector(threadId)) : null);
  return Boolean(found);
}

function showNote({ noteId }: JumpTarget): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  laidOut(noteSelector(noteId))?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  tellGitLab(noteId);
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

/** Leaves the rest to GitLab: a fresh load of the overview, which has every comment, at this one. */
function openAddress(url: string, { noteId }: JumpTarget): void {
  const address = `${url}#note_${noteId}`;
  if (location.origin + location.pathname + location.search !== url) {
    location.assign(address);
    return;
  }
  history.replaceState(history.state, '', address);
  location.reload();
}
