import type { Page } from 'playwright-core';
import { centreOf, find, wholeDocument, withSession, type Centre } from '@/demo/browser/pierced-document';

/** How marks are named. GitLab has no such elements; the overlay, named alike, does not stand in the body. */
export const MARK_NAME = '^x-[0-9a-f]{8}$';

/** Of every comment that is in the page: who wrote it, and how many marks stand at it. */
export interface CommentMarks {
  noteId: number;
  pane: string;
  author: string;
  marks: number;
}

/** What GitLab's own scripts could see of the marks: that there are some, and at which comments. */
export function commentMarks(page: Page): Promise<CommentMarks[]> {
  return page.evaluate((name) => {
    const notes = document.querySelectorAll<HTMLElement>('[data-testid="noteable-note-container"]');
    return [...notes].map((note) => ({
      noteId: Number(note.id.replace('note_', '')),
      pane: note.closest('.tab-pane')?.id ?? '',
      author: note.querySelector<HTMLElement>('[data-username]')?.dataset['username'] ?? '',
      marks: [...note.children].filter(({ localName }) => new RegExp(name).test(localName)).length,
    }));
  }, MARK_NAME);
}

/** A page of either browser's driver. */
interface AnyPage {
  evaluate(count: (name: string) => number, name: string): Promise<number>;
}

/** How many marks are in the page, wherever they stand. */
export function countMarks(page: AnyPage): Promise<number> {
  return page.evaluate(
    (name) =>
      [...document.body.querySelectorAll('*')].filter(({ localName }) => new RegExp(name).test(localName))
        .length,
    MARK_NAME,
  );
}

/** Resolves when there is a mark in the page. */
export async function firstMark(page: Page): Promise<void> {
  await page.waitForFunction(
    (name) =>
      [...document.body.querySelectorAll('*')].some(({ localName }) => new RegExp(name).test(localName)),
    MARK_NAME,
  );
}

/** What a script of the page can see of each mark, and learns when it takes hold of it: `act` is done to each. */
export function seenOfMarks(page: Page, act: 'look' | 'remove' | 'click' = 'look') {
  return page.evaluate(
    ([name, what]) => {
      const marks = [...document.body.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
        new RegExp(name).test(localName),
      );
      return marks.map((mark) => {
        if (what === 'remove') mark.remove();
        if (what === 'click') mark.click();
        const { attributes, childNodes, localName, shadowRoot, textContent } = mark;
        return {
          name: localName,
          attributes: attributes.length,
          inside: childNodes.length,
          root: shadowRoot,
          text: textContent,
        };
      });
    },
    [MARK_NAME, act] as const,
  );
}

/** Clicks the mark at a comment with the mouse. It stands in a closed shadow root: the browser itself has to say where. */
export async function clickMark(page: Page, noteId: number): Promise<void> {
  await page.locator(`[id="note_${noteId}"]`).first().scrollIntoViewIfNeeded();
  const { x, y } = await markCentre(page, noteId);
  await page.mouse.click(x, y);
}

/** The middle of the mark at a comment, and its size. Throws where there is none, or it is not laid out. */
export function markCentre(page: Page, noteId: number): Promise<Centre> {
  return withSession(page, async (session) => {
    const document = await wholeDocument(session);
    const note = find(document, ({ attributes = [] }) => attributes.includes(`note_${noteId}`));
    const host = note && find(note, ({ nodeName }) => new RegExp(MARK_NAME, 'i').test(nodeName));
    const button = host && find(host, ({ nodeName }) => nodeName === 'BUTTON');
    const centre = button && (await centreOf(session, button.nodeId));
    if (!centre) throw new Error(`There is no mark at note ${noteId}.`);
    return centre;
  });
}
