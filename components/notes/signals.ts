import type { Signal } from '@/core/interview/interview';

/** How one signal is typed, drawn and read out. */
export interface SignalChoice {
  signal: Signal;
  /** Typed at the start of an empty note, this sets the signal instead of becoming text. */
  key: string;
  /** What is drawn; never the only thing that says which signal it is. */
  symbol: string;
  label: string;
}

/** The signals in the order in which the note line shows them. */
export const SIGNAL_CHOICES: readonly SignalChoice[] = [
  { signal: 'plus', key: '+', symbol: '+', label: 'Positive' },
  { signal: 'minus', key: '-', symbol: '−', label: 'Concern' },
  { signal: 'question', key: '?', symbol: '?', label: 'Question' },
  { signal: 'quote', key: '"', symbol: '”', label: 'Quote' },
];

/** The signal that `text` stands for when it is all that a note holds; null where it is ordinary text. */
export function signalTyped(text: string): Signal | null {
  return SIGNAL_CHOICES.find((choice) => choice.key === text)?.signal ?? null;
}

/** How a signal is shown. */
export function describeSignal(signal: Signal): SignalChoice {
  const choice = SIGNAL_CHOICES.find((each) => each.signal === signal);
  if (!choice) throw new Error(`No words for the signal "${signal}"`);
  return choice;
}
