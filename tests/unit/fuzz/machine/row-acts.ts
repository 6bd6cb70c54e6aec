import type { Finding } from '@/core/exercise/finding';
import type { Rating } from '@/core/interview/interview';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { NOT_RATED } from '@/core/rubric/levels-in-words';
import { idOf, inside, oneOf, scoring, sent } from './sent';
import { put } from './surface';
import { acknowledge, wordsIn } from './truth';

/** A text of lines: one more, the last one anew, or one less. */
function edited(text: string, word: string, pick: number): string {
  const lines = text === '' ? [] : text.split('\n');
  if (pick % 3 === 0 || lines.length === 0) return [...lines, word].join('\n');
  return pick % 3 === 1 ? [...lines.slice(0, -1), word].join('\n') : lines.slice(0, -1).join('\n');
}

/** What a surface begins a rating from. */
export const noRating = (interviewId: string): Rating => ({
  interviewId,
  criterionId: 'tests',
  values: NOT_RATED,
  reason: '',
  comment: '',
  updatedAt: 0,
});

/** What it begins a finding from. */
export const noFinding = (interviewId: string): Finding => ({
  interviewId,
  findingId: 'f',
  state: null,
  eventIds: [],
  comment: '',
  title: '',
  category: null,
  updatedAt: 0,
});

const rate = scoring(({ known, id, truth, word, now, pick }) => {
  const { ratings } = known.file;
  const base = ratings[0] ?? noRating(id);
  const rating = { ...base, comment: edited(base.comment, word, pick), updatedAt: now };
  return sent(id, 'rating.save', { rating, seen: [base] }, ({ kept }, alone) => {
    const stored = kept ?? rating;
    known.file.ratings = [stored];
    acknowledge(truth, stored.comment, base.comment, alone);
  });
});

const confirm = scoring(({ known, id, truth, word, now, pick }) => {
  const base = known.file.findings[0] ?? noFinding(id);
  const finding = { ...base, comment: edited(base.comment, word, pick), updatedAt: now };
  return sent(id, 'finding.save', { finding, seen: [base] }, ({ kept }, alone) => {
    const stored = kept ?? finding;
    known.file.findings = [stored];
    acknowledge(truth, stored.comment, base.comment, alone);
  });
});

const write = scoring(({ known, id, truth, word, now, pick }) => {
  const base = known.file.feedback ?? emptyFeedback(id, 0);
  const feedback = { ...base, pros: edited(base.pros, word, pick), updatedAt: now };
  return sent(id, 'feedback.save', { feedback, seen: [base] }, ({ kept }, alone) => {
    const stored = kept ?? feedback;
    known.file.feedback = stored;
    acknowledge(truth, stored.pros, base.pros, alone);
  });
});

const plan = inside(({ known, id, truth, word, now }) => {
  const question = {
    id: idOf('q', word),
    interviewId: id,
    source: { type: 'own' as const },
    text: word,
    position: now,
    askedAt: null,
    updatedAt: now,
  };
  return sent(id, 'question.save', { question }, ({ kept }, alone) => {
    known.file.questions.push(kept ?? question);
    acknowledge(truth, (kept ?? question).text, '', alone);
  });
});

const askOtherwise = inside(({ known, id, truth, word, now, pick }) => {
  const base = oneOf(known.file.questions, pick);
  if (!base) return null;
  const question = { ...base, text: edited(base.text, word, pick), updatedAt: now };
  return sent(id, 'question.save', { question, seen: [base] }, ({ kept }, alone) => {
    const stored = kept ?? question;
    put(known.file.questions, stored, (other) => other.id === base.id);
    acknowledge(truth, stored.text, base.text, alone);
  });
});

/** One in which another surface wrote stays, and is the answer. */
const dropQuestion = inside(({ known, id, truth, pick }) => {
  const base = oneOf(known.file.questions, pick);
  if (!base) return null;
  const ask = { interviewId: id, id: base.id, seen: [base] };
  return sent(id, 'question.remove', ask, ({ kept }, alone) => {
    const others = known.file.questions.filter((other) => other.id !== base.id);
    known.file.questions = kept ? [...others, kept] : others;
    acknowledge(truth, kept?.text ?? '', base.text, alone);
  });
});

const dropFinding = scoring(({ known, id, truth }) => {
  const [base] = known.file.findings;
  if (!base) return null;
  const ask = { interviewId: id, findingId: base.findingId, seen: [base] };
  return sent(id, 'finding.remove', ask, ({ kept }, alone) => {
    known.file.findings = kept ? [kept] : [];
    // Who has not heard of it may write it anew, with what it was there.
    if (!kept) truth.choices.delete('finding');
    acknowledge(truth, kept?.comment ?? '', base.comment, alone);
  });
});

const tag = scoring(({ known, id, truth, word, now }) => {
  const evidence = {
    id: idOf('e', word),
    interviewId: id,
    criterionId: 'tests',
    source: { type: 'activity' as const, eventId: 'note:1' },
    excerpt: word,
    polarity: null,
    createdAt: now,
  };
  return sent(id, 'evidence.save', { evidence, seen: [] }, ({ kept }, alone) => {
    known.file.evidence.push(kept ?? evidence);
    acknowledge(truth, word, '', alone);
  });
});

const untag = scoring(({ known, id, truth, pick }) => {
  const base = oneOf(known.file.evidence, pick);
  if (!base) return null;
  return sent(id, 'evidence.remove', { interviewId: id, id: base.id }, (_, alone) => {
    known.file.evidence = known.file.evidence.filter((piece) => piece.id !== base.id);
    acknowledge(truth, '', base.excerpt, alone);
  });
});

/** The clock's acts are known by their ids, which are words here. */
const press = inside(({ known, id, truth, word, now }) => {
  const act = { id: word, at: now, type: 'extend' as const, durationMs: 60_000 };
  return sent(id, 'clock.save', { interviewId: id, change: { add: [act], remove: [] } }, (_, alone) => {
    known.file.interview = { ...known.file.interview, clock: [...known.file.interview.clock, act] };
    acknowledge(truth, word, '', alone);
  });
});

const takeBack = inside(({ known, id, truth, pick }) => {
  const act = oneOf(known.file.interview.clock, pick);
  if (!act) return null;
  return sent(id, 'clock.save', { interviewId: id, change: { add: [], remove: [act.id] } }, (_, alone) => {
    const clock = known.file.interview.clock.filter((other) => other.id !== act.id);
    known.file.interview = { ...known.file.interview, clock };
    acknowledge(truth, '', act.id, alone);
  });
});

const agree = inside(({ known, id, truth, word, now, pick }) => {
  const { accommodations: base } = known.file.interview;
  const text = edited(base, word, pick);
  const change = { before: { accommodations: base }, after: { accommodations: text } };
  return sent(id, 'interview.patch', { interviewId: id, change, at: now }, (_, alone) => {
    known.file.interview = { ...known.file.interview, accommodations: text };
    const added = wordsIn(text).filter((other) => !base.includes(other));
    acknowledge(
      truth,
      added.join(),
      base
        .split('\n')
        .filter((line) => !text.includes(line))
        .join(),
      alone,
    );
  });
});

/** What it does with everything else of an interview: its texts are lines, each of which is a word. */
export const ROW_ACTS = {
  rate,
  confirm,
  dropFinding,
  write,
  plan,
  askOtherwise,
  dropQuestion,
  tag,
  untag,
  press,
  takeBack,
  agree,
};
