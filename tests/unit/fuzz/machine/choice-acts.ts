import { LEVELS, POLARITIES, RATING_VALUES } from '@/core/interview/interview';
import { FINDING_STATES } from '@/core/exercise/finding';
import { oneOf, scoring, sent } from './sent';
import { put } from './surface';
import { acknowledge, chose, wordsIn } from './truth';
import { noFinding, noRating } from './row-acts';

/** Rates against the bar of one level. What another surface rated against the other stays. */
const grade = scoring(({ known, id, truth, now, step, pick }) => {
  const base = known.file.ratings[0] ?? noRating(id);
  const level = LEVELS[pick % 2] ?? 'senior';
  const value = oneOf([...RATING_VALUES, null], pick >> 1) ?? null;
  if (value === base.values[level]) return null;
  const rating = { ...base, values: { ...base.values, [level]: value }, updatedAt: now };
  return sent(id, 'rating.save', { rating, seen: [base] }, ({ kept }, alone) => {
    const stored = kept ?? rating;
    known.file.ratings = [stored];
    chose(truth, `rating ${level}`, value, step);
    acknowledge(truth, stored.comment, '', alone);
  });
});

const judge = scoring(({ known, id, truth, now, step, pick }) => {
  const base = known.file.findings[0] ?? noFinding(id);
  const state = oneOf([...FINDING_STATES, null], pick) ?? null;
  if (state === base.state) return null;
  const finding = { ...base, state, updatedAt: now };
  return sent(id, 'finding.save', { finding, seen: [base] }, ({ kept }, alone) => {
    const stored = kept ?? finding;
    known.file.findings = [stored];
    chose(truth, 'finding', state, step);
    acknowledge(truth, stored.comment, '', alone);
  });
});

const weigh = scoring(({ known, id, truth, step, pick }) => {
  const base = oneOf(known.file.evidence, pick);
  if (!base) return null;
  const polarity = oneOf([...POLARITIES, null], pick >> 3) ?? null;
  if (polarity === base.polarity) return null;
  const evidence = { ...base, polarity };
  return sent(id, 'evidence.save', { evidence, seen: [base] }, ({ kept }, alone) => {
    const stored = kept ?? evidence;
    put(known.file.evidence, stored, (other) => other.id === base.id);
    chose(truth, `polarity of ${base.id}`, polarity, step);
    if (alone) acknowledge(truth, stored.excerpt, '', alone);
    // Another surface may have removed it at the same time, after this or before.
    else
      for (const word of wordsIn(stored.excerpt))
        if (truth.words.get(word) !== 'due') truth.words.set(word, 'free');
  });
});

/** What it says without a word. */
export const CHOICE_ACTS = { grade, judge, weigh };
