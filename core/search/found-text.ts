import type { PlaceKind } from './place';

/** A text that can be found, where it stands, and what it is about in a few words: a criterion, a line of a file, who wrote it. */
export interface FoundText {
  kind: PlaceKind;
  id: string;
  about: string;
  text: string;
}
