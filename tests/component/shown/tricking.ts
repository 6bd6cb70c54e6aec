import { fireEvent } from '@testing-library/react';
import type * as v from 'valibot';
import { expect } from 'vitest';

/** Turns the direction of what follows, and takes no room: "invoice fdp.exe" reads as "invoice exe.pdf". */
export const TRICK = '\u202Efdp\u200B';
const UNSEEN = /.{0,40}[\u202E\u200B].{0,40}/u;

/** What others find it by, or it leads to: no words. */
const NO_WORDS = /(?:^id|Id|Key|Url|Sha|^sha|^qualifications|^checklist)$/;

type Schema = v.GenericSchema & Partial<Record<'entries' | 'item' | 'wrapped', unknown>>;

/**
 * The same with the trick in every text that its schema lets be any text: a field that comes to the schema is tried
 * without being named here.
 */
export function tricking<T>(schema: v.GenericSchema, value: T): T {
  return trick(schema, value, '') as T;
}

function trick(schema: Schema, value: unknown, key: string): unknown {
  if (value === null || value === undefined) return value;
  if (schema.wrapped) return trick(schema.wrapped as Schema, value, key);
  if (typeof value === 'string')
    return schema.type === 'string' && !NO_WORDS.test(key) ? value + TRICK : value;
  if (Array.isArray(value)) {
    return value.map((one: unknown) => trick(schema.item as Schema, one, key));
  }
  if (!schema.entries) return value;
  const entries = schema.entries as Record<string, Schema>;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(record).map(([name, field]) => [
      name,
      entries[name] ? trick(entries[name], field, name) : field,
    ]),
  );
}

/** Attributes that nobody reads or hears; a field that is edited holds what is stored. */
const UNREAD =
  /^(?:id|for|name|value|href|aria-(?:controls|labelledby|describedby|activedescendant)|data-.*)$/;

/** What of the page reads otherwise than it is stored, in text or in an attribute; null where nothing does. */
export function tricked(page: ParentNode = document.body): string | null {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes)
      if (!UNREAD.test(name) && UNSEEN.test(value)) return `${name}: ${UNSEEN.exec(value)?.[0] ?? ''}`;
    if (element instanceof HTMLTextAreaElement) continue;
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
      if (UNSEEN.test(text)) return `<${element.localName}> ${UNSEEN.exec(text)?.[0] ?? ''}`;
    }
  }
  return null;
}

/** Opens every fold and every layer, those within them too, each once, and looks at each for a trick. */
export function unfold(page: HTMLElement): void {
  const opened = new Set<Element>();
  const next = () =>
    [...page.querySelectorAll('button[aria-expanded="false"]')].find((fold) => !opened.has(fold));
  expect(tricked()).toBeNull();
  for (let fold = next(); fold; fold = next()) {
    opened.add(fold);
    fireEvent.click(fold);
    expect(tricked()).toBeNull();
  }
}
