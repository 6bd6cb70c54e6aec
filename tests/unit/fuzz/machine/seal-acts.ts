import { WHOLE_INTERVIEW } from '@/core/panel/debrief';
import { mustEqual } from '../target';
import { idOf, inside, sent } from './sent';
import { acknowledge, wordsIn } from './truth';

/** A scorecard is sealed once: whoever seals it then is answered with what was sealed. */
const seal = inside(({ known, id, truth, now }) =>
  sent(id, 'scorecard.seal', { interviewId: id, at: now }, (sealed) => {
    if (truth.seal !== null) mustEqual(sealed, truth.seal, 'a scorecard is sealed once');
    truth.seal = sealed;
    known.file.interview = { ...known.file.interview, sealedAt: sealed.at };
  }),
);

const amend = inside(({ known, id, truth, word, now }) => {
  if (known.file.interview.sealedAt === null) return null;
  const amendment = { id: idOf('a', word), interviewId: id, at: now, criterionId: null, text: word };
  return sent(id, 'scorecard.amend', { amendment, field: 'amendment' }, ({ text }, alone) =>
    acknowledge(truth, text, '', alone),
  );
});

/** Writes on what was said of the whole interview; what another surface wrote there stays. */
const debate = inside(({ known, id, truth, word, now }) => {
  const before = known.debrief;
  const text = before === '' ? word : `${before}\n${word}`;
  const debrief = { interviewId: id, topic: WHOLE_INTERVIEW, at: now, updatedAt: now, text };
  return sent(id, 'debrief.save', { debrief, before: [before] }, ({ kept }, alone) => {
    const stored = kept ?? text;
    for (const other of wordsIn(stored)) if (!text.includes(other)) truth.shared.add(other);
    known.debrief = stored;
    acknowledge(truth, stored, '', alone);
  });
});

/** What it does at the end of an interview, and with the other interviewers. */
export const SEAL_ACTS = { seal, amend, debate };
