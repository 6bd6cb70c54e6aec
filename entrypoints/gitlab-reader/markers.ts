import { selectors } from '@/gitlab/selectors';
import { neutralName } from '@/entrypoints/gitlab.content/neutral-name';
import { createMarker } from './marker';

/** The marks at the comments of one visit. */
export interface Markers {
  /** Marks the comments with these note ids, and no other. */
  set: (noteIds: readonly number[]) => void;
  /** Takes all marks off the page until they are asked back; which ones they are is kept. */
  setHidden: (hidden: boolean) => void;
}

interface Mark {
  noteId: number;
  host: HTMLElement;
  /** How often the page took it off its comment. */
  returns: number;
}

/** GitLab's re-rendering replaces the comment; a page that takes the mark off again and again is let have its way. */
const MOST_RETURNS = 20;
/** How far from sight a comment gets its mark, also where the page scrolls in a part of itself: there when one comes. */
const NEAR = '100% 0px';
/** Of GitLab's avatars on a comment; replies have smaller ones, and say so. */
const AVATAR_PX = 32;

/**
 * Marks comments wherever they stand (overview, changes), and keeps them marked while GitLab loads batches, draws anew
 * and unmounts what is far away: one observer, one look for each frame, and only at what was added. Out of a thousand
 * comments few come to sight: a mark is made when its comment is near.
 */
export function createMarkers(open: (noteId: number) => void, signal: AbortSignal): Markers {
  let ids: ReadonlySet<number> = new Set();
  let hidden = false;
  const name = neutralName();
  const isMarker = (node: Node): boolean => node.nodeName === name.toUpperCase();
  const marks = new WeakMap<HTMLElement, Mark>();
  const pending = new Set<HTMLElement>();
  let frame = 0;

  const check = (note: HTMLElement): void => {
    const noteId = noteIdOf(note);
    let mark = marks.get(note);
    if (mark && mark.noteId !== noteId) {
      mark.host.remove();
      marks.delete(note);
      mark = undefined;
    }
    if (noteId === null || !ids.has(noteId)) {
      mark?.host.remove();
      near.unobserve(note);
    } else if (!mark) near.observe(note);
    else if (mark.host.parentNode !== note && mark.returns <= MOST_RETURNS) note.prepend(mark.host);
  };

  const mark = (note: HTMLElement): void => {
    const noteId = noteIdOf(note);
    if (noteId === null || !ids.has(noteId)) return;
    const host = createMarker(name, avatarOf(note), () => open(noteId));
    marks.set(note, { noteId, host, returns: 0 });
    note.prepend(host);
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        // At first all that is watched comes, near or not.
        if (!entry.isIntersecting || !(entry.target instanceof HTMLElement)) continue;
        near.unobserve(entry.target);
        mark(entry.target);
      }
    },
    { rootMargin: NEAR, scrollMargin: NEAR },
  );

  /**
   * By their ids, as to search a list with a thousand comments takes ten times as long. What stands around the list is
   * searched: the same comments can stand in another tab's pane as well.
   */
  const checkAll = (): void => {
    const list = document.querySelector(selectors.notesList);
    if (!list) {
      checkIn(document);
      return;
    }
    for (const id of ids) {
      const note = document.getElementById(`note_${String(id)}`);
      // Its id is known here, and nearly all of a thousand are new: a whole check of each took twice as long.
      if (note && !marks.has(note)) near.observe(note);
      else if (note) check(note);
    }
    for (let inner: Element = list; inner.parentElement; inner = inner.parentElement) {
      for (const beside of inner.parentElement.children) if (beside !== inner) checkIn(beside);
    }
  };

  const checkIn = (root: ParentNode): void => {
    for (const note of root.querySelectorAll<HTMLElement>(selectors.anyNote)) check(note);
  };

  const flush = (): void => {
    frame = 0;
    for (const element of pending) {
      if (!element.isConnected) continue;
      check(element);
      checkIn(element);
    }
    pending.clear();
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      // Lists that recycle their rows give another comment's id to the same element.
      if (type === 'attributes') add(target);
      for (const added of addedNodes) if (!isMarker(added)) add(added);
      for (const removed of removedNodes) {
        if (!isMarker(removed) || !(target instanceof HTMLElement)) continue;
        const mark = marks.get(target);
        if (mark) mark.returns += 1;
        add(target);
      }
    }
    if (pending.size > 0) frame ||= requestAnimationFrame(flush);
  });
  const add = (node: Node): void => {
    if (node instanceof HTMLElement) pending.add(node);
  };

  const clear = (): void => {
    observer.disconnect();
    near.disconnect();
    cancelAnimationFrame(frame);
    frame = 0;
    pending.clear();
    for (const host of document.querySelectorAll(name)) host.remove();
  };
  const show = (): void => {
    if (hidden || ids.size === 0) {
      clear();
      return;
    }
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['id'] });
    checkAll();
  };
  signal.addEventListener('abort', clear);

  return {
    set(noteIds) {
      const before = ids;
      ids = new Set(noteIds);
      // Those that are marked no longer are found only where all are looked at.
      if ([...before].some((id) => !ids.has(id))) clear();
      show();
    },
    setHidden(wanted) {
      hidden = wanted;
      show();
    },
  };
}

/** System notes that GitLab makes up have a hash in the place of the number. */
function noteIdOf({ id }: HTMLElement): number | null {
  const digits = /^note_(\d{1,15})$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** As its own attribute says: asking for the box would make the browser lay out the page for every comment. */
function avatarOf(note: HTMLElement): number {
  const width = Number(note.querySelector(`${selectors.author} img`)?.getAttribute('width'));
  return width >= 16 && width <= 64 ? width : AVATAR_PX;
}
