import { MOST_VERSIONS } from '@/core/notes/merge-note';

/** What may be stored of each text that is typed here, as far as this surface knows (`core/notes/merge-draft`). */
export interface KnownTexts {
  /**
   * What this surface last saw as stored in `field`, and what it sent since and was not answered; for a request that sends
   * `text`, which from now on may be stored as well.
   */
  send(field: string, text: string): string[];
  /** `kept` is stored, says the answer to what was `sent`. */
  answered(field: string, kept: string, sent: string): void;
  /** All that is stored, by field; `isUnsaved` fields go on from what was known of them. */
  loaded(
    texts: Iterable<readonly [field: string, text: string]>,
    isUnsaved: (field: string) => boolean,
  ): void;
}

/** Of each field nothing is stored at first. */
export function createKnownTexts(): KnownTexts {
  let known = new Map<string, string[]>();
  return {
    send(field, text) {
      const texts = [...(known.get(field) ?? [''])];
      // The first was stored for sure; of what was never answered the last may be.
      if (texts.length > MOST_VERSIONS) texts.splice(1, texts.length - MOST_VERSIONS);
      known.set(field, [...texts, text]);
      return texts;
    },
    answered(field, kept, sent) {
      const texts = known.get(field) ?? [];
      known.set(field, [kept, ...texts.slice(texts.indexOf(sent, 1) + 1 || texts.length)]);
    },
    loaded(texts, isUnsaved) {
      const unsaved = [...known].filter(([field]) => isUnsaved(field));
      known = new Map(unsaved);
      for (const [field, text] of texts) if (!known.has(field)) known.set(field, [text]);
    },
  };
}
