import { describeSignal } from '@/components/notes/signals';
import type { Polarity, Signal } from '@/core/interview/interview';

/** How a polarity is drawn and read out: as the note's signal of the same name. */
export function describePolarity(polarity: Polarity): { symbol: string; label: string; key: string } {
  return describeSignal(polarity);
}

/** The polarity that a note's signal gives its evidence; null where the signal says nothing of the kind. */
export function polarityOf(signal: Signal | null): Polarity | null {
  return signal === 'plus' || signal === 'minus' ? signal : null;
}

/** What is read out of one piece: "positive", "concern", "not weighed". */
export function polarityWords(polarity: Polarity | null): string {
  return polarity === null ? 'not weighed' : describePolarity(polarity).label.toLowerCase();
}
