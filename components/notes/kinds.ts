import type { IconName } from '@/components/ui/icon';
import type { NoteKind } from '@/core/interview/interview';

/** How one kind of note is typed, drawn and read out. */
export interface KindChoice {
  kind: Exclude<NoteKind, 'note'>;
  /** Typed at the start of an empty note, this sets the kind instead of becoming text. */
  key: string;
  icon: IconName;
  label: string;
  /** What a tick at such a note says; null where it can't be settled. */
  settled: string | null;
}

/** The kinds beside a plain note, in the order in which the note line shows them. */
export const KIND_CHOICES: readonly KindChoice[] = [
  {
    kind: 'candidate-question',
    key: '<',
    icon: 'comments',
    label: 'Candidate’s question',
    settled: 'Answered',
  },
  { kind: 'answer-owed', key: '>', icon: 'hourglass', label: 'Answer owed', settled: 'Given' },
  { kind: 'integrity', key: '!', icon: 'information', label: 'Integrity of the interview', settled: null },
];

/** The kind that `text` stands for when it is all that a note holds; null where it is ordinary text. */
export function kindTyped(text: string): KindChoice['kind'] | null {
  return KIND_CHOICES.find((choice) => choice.key === text)?.kind ?? null;
}

/** How a kind is shown; null for a plain note. */
export function describeKind(kind: NoteKind): KindChoice | null {
  return KIND_CHOICES.find((choice) => choice.kind === kind) ?? null;
}
