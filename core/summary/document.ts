/**
 * A feedback document in neutral parts, for the exporters to write as Markdown or HTML. All `text` is data and is
 * shown as it is, line breaks included; `markdown` is what the interviewer wrote as Markdown.
 */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; text: string }
  /** Links other than http and https are written as plain text. */
  | { type: 'link'; text: string; url: string };

/** One piece of a document; `source` of a quote says where it is from. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; inlines: Inline[] }
  | { type: 'list'; items: Inline[][] }
  | { type: 'quote'; text: string; source: Inline[] }
  | { type: 'markdown'; source: string };

/** A document, from top to bottom. */
export type FeedbackDocument = Block[];

export const text = (value: string): Inline => ({ type: 'text', text: value });
export const strong = (value: string): Inline => ({ type: 'strong', text: value });
export const link = (label: string, url: string): Inline => ({ type: 'link', text: label, url });
export const heading = (level: 1 | 2 | 3, value: string): Block => ({ type: 'heading', level, text: value });
export const paragraph = (...inlines: Inline[]): Block => ({ type: 'paragraph', inlines });
