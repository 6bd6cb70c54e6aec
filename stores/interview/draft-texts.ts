import type { Draft, InterviewFile } from '@/core/interview/interview';
import { rebaseDraft } from '@/core/notes/merge-draft';
import type { Gateway } from '../gateway';
import type { Saver } from '../saver';

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
  /** The text that this surface last saw as stored; empty where there was none. */
  stored(field: string): string;
  /** A note has ended the draft: `left` is stored of it, where `rest` was still typed when it was sent. */
  ended(field: string, left: string, rest: string): void;
  /** Takes what is stored from an interview that was loaded; `isUnsaved` fields go on from what they knew before. */
  loaded(drafts: readonly Draft[], isUnsaved?: (field: string) => boolean): void;
}

/** Knows of each field which text this surface last saw as stored, so that what another one typed there is not overwritten. */
export function createDraftTexts({ file, put, saver, gateway, now }: DraftDesk): DraftTexts {
  let stored = new Map<string, string>();

  const show = (field: string, text: string): void => {
    const draft: Draft = { interviewId: file().interview.id, field, text, updatedAt: now() };
    put({ drafts: [...file().drafts.filter((other) => other.field !== field), draft] });
  };
  const shown = (field: string): Draft | undefined => file().drafts.find((draft) => draft.field === field);

  const write = async (field: string, text: string): Promise<void> => {
    const draft: Draft = { interviewId: file().interview.id, field, text, updatedAt: now() };
    const before = isOneChoice(field) ? null : (stored.get(field) ?? '');
    const { kept = text } = await gateway.request('draft.save', { draft, before });
    take(field, kept, text);
  };

  /** What another surface typed there comes before what is typed now, also where that has become a note meanwhile. */
  const take = (field: string, kept: string, sent: string): void => {
    stored.set(field, kept);
    if (kept !== sent) show(field, rebaseDraft(kept, sent, shown(field)?.text ?? ''));
  };

  return {
    type(field, text) {
      show(field, text);
      saver.schedule(field, () => write(field, text));
    },
    stored: (field) => stored.get(field) ?? '',
    ended: take,
    loaded(drafts, isUnsaved = () => false) {
      const known = [...stored].filter(([field]) => isUnsaved(field));
      stored = new Map([...drafts.map(({ field, text }) => [field, text] as const), ...known]);
    },
  };
}
