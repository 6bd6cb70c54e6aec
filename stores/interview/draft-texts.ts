import type { Draft, InterviewFile } from '@/core/interview/interview';
import { rebaseDraft } from '@/core/notes/merge-draft';
import type { Gateway } from '../gateway';
import { createKnownTexts } from '../known-texts';
import type { Saver } from '../saver';
import { draftKey } from './draft-key';

/** Marks are one choice, not words: of two of them the last one is right. */
const isOneChoice = (field: string): boolean => field.endsWith('-marks');

/** What drafts need of the open interview. */
interface DraftDesk {
  file: () => InterviewFile;
  put: (patch: Partial<InterviewFile>) => void;
  saver: Saver;
  gateway: Gateway;
  now: () => number;
}

/** What is being typed, kept as drafts that two surfaces may write at the same time. */
export interface DraftTexts {
  type(field: string, text: string): void;
  /** What may be stored of a draft, for a note that ends it and leaves `rest` of it. */
  ending(field: string, rest: string): string[];
  /** A note has ended the draft: `left` is stored of it, where `rest` was still typed when it was sent. */
  ended(field: string, left: string, rest: string): void;
  /** Takes what is stored from an interview that was loaded; `isUnsaved` fields go on from what they knew before. */
  loaded(drafts: readonly Draft[], isUnsaved?: (field: string) => boolean): void;
}

/** Knows of each field which texts are this surface's own, so that what another one typed there is not overwritten. */
export function createDraftTexts({ file, put, saver, gateway, now }: DraftDesk): DraftTexts {
  const known = createKnownTexts();

  const show = (field: string, text: string): void => {
    const draft: Draft = { interviewId: file().interview.id, field, text, updatedAt: now() };
    put({ drafts: [...file().drafts.filter((other) => other.field !== field), draft] });
  };
  const shown = (field: string): Draft | undefined => file().drafts.find((draft) => draft.field === field);

  /** What is shown by then: written once more, it has what another surface had typed there, and no note that it became. */
  const write = async (field: string): Promise<void> => {
    const text = shown(field)?.text ?? '';
    const draft: Draft = { interviewId: file().interview.id, field, text, updatedAt: now() };
    const before = isOneChoice(field) ? null : known.send(field, text);
    const { kept = text } = await gateway.request('draft.save', { draft, before });
    take(field, kept, text);
  };

  /** What another surface typed there comes before what is typed now, also where that has become a note meanwhile. */
  const take = (field: string, kept: string, sent: string): void => {
    known.answered(field, kept, sent);
    if (kept !== sent) show(field, rebaseDraft(kept, sent, shown(field)?.text ?? ''));
  };

  return {
    type(field, text) {
      show(field, text);
      saver.schedule(draftKey(field), () => write(field));
    },
    ending: (field, rest) => known.send(field, rest),
    ended: take,
    loaded(drafts, isUnsaved = () => false) {
      known.loaded(
        drafts.map(({ field, text }) => [field, text]),
        isUnsaved,
      );
    },
  };
}
