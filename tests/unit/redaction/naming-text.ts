import fc from 'fast-check';
import { expect } from 'vitest';
import type { Known } from '@/core/redaction/known';
import { knownWords, type KnownWords } from '@/core/redaction/known-words';
import { redact, redactMarkdown } from '@/core/redaction/redact';
import { keyOf } from '@/core/redaction/segments';
import { escapeMarkdown } from '@/core/summary/escape-markdown';
import { nastyText } from '../summary/nasty-text';

export const person = (placeholder: string, name: string, ...usernames: string[]) => ({
  placeholder,
  names: [name],
  usernames,
  bot: false,
});

/** What is known of an interview, and is to be redacted. */
export const known = (patch: Partial<Known> = {}): Known => ({
  people: [
    person('[candidate]', 'Robin Okafor', 'robin_o'),
    person('[interviewer]', 'Renée Müller', 'rmueller'),
    person('[person 1]', 'Jean-Luc O’Brien', 'jl42'),
  ],
  emails: ['robin@localhost'],
  projects: ['acme/interviews/storefront'],
  hosts: ['git.acme.example'],
  ...patch,
});
/** The same made ready, anew for each test. */
export const words = (): KnownWords => knownWords(known());

const KNOWN = ['robin', 'okafor', 'renee', 'mueller', 'jeanluc', 'obrien'];

const piece = fc.oneof(
  nastyText,
  fc.constantFrom(
    ...['Robin', 'OKAFOR', 'robin okafor', 'robin_o', '@robin_o', 'rmueller', 'Renée', 'jl42', 'O’Brien'],
    ...[
      'robin@a.example',
      'https://git.acme.example/x',
      'git.acme.example',
      'acme/interviews/storefront',
      "'s",
    ],
  ),
  fc.constantFrom(' ', '\n', '.', ',', '/', '**', '`', '"', "'", '<', '&', ']', '(', ':'),
);

/** Text in which the known words stand in all kinds of company. */
export const namingText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Runs of letters as a reader sees them, without what is between. */
const runs = (value: string) => keyOf(value).match(/[\p{L}]+/gu) ?? [];

/** No known word is left as a word, host, project or address, however the text is redacted. */
export function expectNothingKnown(value: string): void {
  for (const written of [
    redact(value, words()),
    redactMarkdown(value, words()),
    redactMarkdown(escapeMarkdown(value), words()),
  ]) {
    expect(runs(written).filter((run) => KNOWN.includes(run))).toEqual([]);
    expect(written).not.toMatch(
      /(?<![\p{L}\p{N}])git\.acme\.example(?![\p{L}\p{N}])|acme\/interviews\/storefront/u,
    );
    expect(written).not.toMatch(/(?<![\p{L}\p{N}])robin@|(?<!\w)https?:\/\/git\.acme/iu);
  }
}
