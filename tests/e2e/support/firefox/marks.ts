import type { Browser, Page } from 'puppeteer-core';
import { MARK_NAME } from '../markers';
import { inDocument, type MaybeShadowHost } from './in-document';
import type { Box } from './overlay';

/** A comment in Overview: who wrote it, how many marks stand at it, and its first paragraph. */
export interface OverviewComment {
  noteId: number;
  author: string;
  marks: number;
  text: string;
}

/** The comments of Overview in their order, as GitLab's own scripts could see them. */
export function overviewComments(page: Page): Promise<OverviewComment[]> {
  return page.evaluate((name) => {
    const notes = document.querySelectorAll<HTMLElement>('#notes [data-testid="noteable-note-container"]');
    return [...notes].map((note) => ({
      noteId: Number(note.id.replace('note_', '')),
      author: note.querySelector<HTMLElement>('[data-username]')?.dataset['username'] ?? '',
      marks: [...note.children].filter(({ localName }) => new RegExp(name).test(localName)).length,
      text: note.querySelector('.note-text p')?.textContent.trim() ?? '',
    }));
  }, MARK_NAME);
}

/** Clicks the mark at a comment with the mouse. Its shadow root is closed: the browser itself has to say where it is. */
export async function clickMark(browser: Browser, page: Page, noteId: number): Promise<Box> {
  await page.bringToFront();
  const box = await inDocument(
    browser,
    'page',
    async (content, name, id): Promise<Box | null> => {
      const note = content.document.getElementById(`note_${String(id)}`);
      note?.scrollIntoView({ behavior: 'instant', block: 'center' });
      await new Promise((drawn) => content.requestAnimationFrame(drawn));
      const marks = [...(note?.children ?? [])].filter(({ localName }) => new RegExp(name).test(localName));
      const [mark] = marks as MaybeShadowHost[];
      const button = mark?.openOrClosedShadowRoot?.querySelector('button');
      if (!button) return null;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x, y, width, height };
    },
    MARK_NAME,
    noteId,
  );
  if (!box) throw new Error(`There is no mark at note ${noteId}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return box;
}
