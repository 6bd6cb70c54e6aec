import type { Page } from 'playwright-core';

/** A word that was typed, with the blank or Enter behind it, and when that had been handled (epoch ms). */
export interface TypedWord {
  word: string;
  at: number;
}

const WORDS_A_NOTE = 9;

/**
 * Types one burst into what has the focus, word after word without a pause, Enter after every few, until `isOver` or until
 * the page is gone. No word comes twice: `name` begins each. `typed` grows meanwhile.
 */
export async function typeBurst(
  page: Page,
  name: string,
  typed: TypedWord[],
  isOver: () => boolean,
): Promise<void> {
  for (let count = 1; !isOver(); count += 1) {
    const word = `${name}${String(count).padStart(4, '0')}`;
    try {
      await page.keyboard.type(word);
      if (count % WORDS_A_NOTE === 0) await page.keyboard.press('Enter');
      else await page.keyboard.type(' ');
    } catch (error) {
      if (isOver()) return;
      throw error;
    }
    typed.push({ word, at: Date.now() });
  }
}

/** The words of the texts, in their order. */
export const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/\s+/).filter(Boolean));

/** The texts whose saving was acknowledged: of notes, and of what stood in the note line. */
export interface Acknowledged {
  notes: string[];
  drafts: string[];
}

/** Keeps what is acknowledged to a page of ours from now on. Before the page is opened. */
export async function hearAcknowledged(page: Page): Promise<Acknowledged> {
  const texts: Acknowledged = { notes: [], drafts: [] };
  await page.exposeBinding('acknowledged', (_source, kind: keyof Acknowledged, text: string) =>
    texts[kind].push(text),
  );
  await page.addInitScript(() => {
    interface Envelope {
      name?: string;
      ask?: { note?: { text: string }; draft?: { field: string; text: string } };
    }
    type Reply = { ok?: boolean } | undefined;
    type Answered = (reply: Reply) => void;
    type Send = (message: Envelope, ...rest: unknown[]) => Promise<Reply> | undefined;
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: Send } } }).chrome?.runtime;
    const send = runtime?.sendMessage?.bind(runtime);
    if (!runtime || !send) return;
    const hear = (message: Envelope, reply: Reply): void => {
      const { acknowledged } = globalThis as { acknowledged?: (kind: string, text: string) => void };
      if (!reply?.ok) return;
      const { draft, note } = message.ask ?? {};
      if (message.name === 'note.save' && note) acknowledged?.('notes', note.text);
      if (message.name === 'draft.save' && draft?.field === 'note-line') acknowledged?.('drafts', draft.text);
    };
    // With a promise or with a function, as whoever calls it likes.
    runtime.sendMessage = (message, ...rest) => {
      const answered = rest.at(-1);
      if (typeof answered === 'function') {
        const both: Answered = (reply) => {
          hear(message, reply);
          (answered as Answered)(reply);
        };
        return send(message, ...rest.slice(0, -1), both);
      }
      const sent = send(message, ...rest);
      sent?.then(
        (reply) => hear(message, reply),
        () => undefined,
      );
      return sent;
    };
  });
  return texts;
}
